import type { Article } from '../articles/article.ts';
import type { Quote } from '../answers/answer.ts';
import type { Span } from '../text/span.ts';
import { date, day, joined, marked, plain, quiet, shortened } from './inline.ts';
import { plainLink, sentenceLink } from './link.ts';
import type { Action, Block, Line } from './reply.ts';
import type { Wording } from './wording.ts';
import { placeArgs } from './place.ts';

/** The longest headline, name and correction that a reply shows, in UTF-16 units. */
export const MAX_HEADLINE = 120;
export const MAX_NAME = 60;
const MAX_CORRECTION = 300;
/** Other outlets that are named. */
const MAX_ALSO = 4;

/** An article's headline, cut at a word where it is long. */
export function headlineOf(article: Article): string {
  return shortened(article.headline, MAX_HEADLINE);
}

/** Whose an article is, as replies name it. */
export function outletOf(article: Article, words: Wording): string {
  if (article.outlet === undefined) return words.unknownOutlet;
  const name = shortened(article.outlet, MAX_NAME);
  return article.outletInferred ? words.inferredOutlet(name) : name;
}

/** Outlet, byline, date and 'sample': what a reader must know of an article whose words they see. */
export function credits(article: Article, words: Wording): Line[] {
  return [
    [plain(outletOf(article, words))],
    ...(article.byline === undefined ? [] : [[plain(shortened(article.byline, MAX_NAME))]]),
    ...(article.published === undefined ? [] : [[date(article.published)]]),
    ...(article.sample ? [[plain(words.sample)]] : []),
  ];
}

/** The same without the byline, for lists. */
export function listCredits(article: Article, words: Wording): Line[] {
  const { byline: _, ...rest } = article;
  return credits(rest, words);
}

/** An entry of a list of articles: headline and quiet line; it opens the article. */
export function articleItem(article: Article, words: Wording) {
  return { ...articleLines(article, words), action: readAction(article, words.read) };
}

/** The same where it is the only one: a button below opens it. */
export function articleLines(article: Article, words: Wording) {
  return { lines: [[plain(headlineOf(article))], listSource(article, words)] };
}

/** The quiet line of an article in a list: outlet, date, 'sample'. */
export function listSource(article: Article, words: Wording): Line {
  return quiet(joined(listCredits(article, words)));
}

/** A link to the quoted words; the headline, where an article is not on the web. */
export function citation(quote: Pick<Quote, 'article' | 'start' | 'end'>, words: Wording): Line {
  const link = sentenceCitation(quote.article, quote, words);
  if (link !== undefined) return link;
  return quote.article.headlineMissing ? [] : [plain(words.inQuotes(headlineOf(quote.article)))];
}

/** A link to a place in an article; undefined where the article is not on the web. */
export function sentenceCitation(article: Article, place: Span, words: Wording): Line | undefined {
  const url = sentenceLink(article, place);
  return url === undefined ? undefined : [{ kind: 'link', text: words.theSentence, url }];
}

/** Who says what a quote says, where that is known. */
export function saidBy(quote: Quote, words: Wording): Line | undefined {
  return quote.saidBy === undefined ? undefined : [plain(words.quoting(shortened(quote.saidBy, MAX_NAME)))];
}

/** The days that words of a quote such as 'yesterday' mean, on one line; none where it names none. */
export function dayNotes(quote: Quote, words: Wording): Line[] {
  const line = joined(
    quote.dayNotes.map((note) => words.dayNote(quote.text.slice(note.start, note.end), day(note.day))),
  );
  return line.length === 0 ? [] : [line];
}

/** What was later put right in an article, a line each. */
export function corrections(article: Article, words: Wording): Line[] {
  return article.corrections.map(({ what, when }) =>
    words.correction(shortened(what, MAX_CORRECTION), when && date(when)),
  );
}

/** Other outlets that say the same, each with a link to its own sentence; undefined where there are none. */
export function alsoTold(quotes: readonly Quote[], words: Wording): Line | undefined {
  if (quotes.length === 0) return undefined;
  return words.alsoTold(
    quotes.slice(0, MAX_ALSO).map(({ article, start, end }): Line => {
      const url = sentenceLink(article, { start, end });
      const outlet = outletOf(article, words);
      return [url === undefined ? plain(outlet) : { kind: 'link', text: `${outlet} ${words.arrow}`, url }];
    }),
  );
}

/** A quote with its source, the days that its words mean, and its article's corrections. `more` stands in the source before the link. */
export function quoteBlock(quote: Quote, words: Wording, more: readonly Line[] = []): Block {
  const notes = [...dayNotes(quote, words), ...corrections(quote.article, words)];
  return {
    kind: 'quote',
    line: marked(quote.text, quote.marks),
    language: quote.article.language,
    source: joined([...credits(quote.article, words), saidBy(quote, words), ...more, citation(quote, words)]),
    ...(notes.length > 0 && { notes }),
  };
}

/** Opens an article, at the quoted words where they are given. */
export function readAction(article: Article, label: string, quote?: Pick<Quote, 'start' | 'end'>): Action {
  return {
    command: 'article',
    name: 'read',
    label,
    args: { id: article.id, ...(quote !== undefined && placeArgs(article, quote)) },
  };
}

/** Opens the summary of an article. */
export function summaryAction(article: Article, words: Wording): Action {
  return { command: 'summary', name: 'article', label: words.summary, args: { id: article.id } };
}

/** The address of an article as a whole, as a quiet part of a line. */
export function articleLink(article: Article, words: Wording): Line | undefined {
  const url = plainLink(article);
  return url === undefined ? undefined : [{ kind: 'link', text: words.theArticle, url }];
}
