import type { Article, Moment } from '../articles/article.ts';
import type { Query } from '../search/query.ts';
import type { Answer, Quote } from './answer.ts';
import { type Scored, type Trust, trust } from './confidence.ts';
import { type AskOptions, consider, type Considered } from './consider.ts';
import { disagreement, sidesFirst } from './disagreement.ts';
import { compareDates } from './order.ts';
import { makeQuote } from './quote.ts';
import { withoutRepeats } from './repeats.ts';
import type { Corpus } from './retrieve.ts';

/** How sure it is that a question for news as such wants the openings of articles. */
const OPENINGS = 0.5;

/** Quotes of one answer, unless more are asked for; and the articles named beside it. */
const QUOTES = 5;
const NEAREST = 10;
/** Further quotes are read in place of those that a side says already. */
const SPARE = 10;
/** A quote so far behind the first, in the ranking's log-odds, is shown only where a number of quotes is asked for. */
const FAR_BEHIND = 5;

/** An article counts as relevant, for how fresh the coverage is, from this share of the best window's coverage. */
const RELEVANT = 0.6;

/** Answers a self-contained question from the corpus. */
export function ask(
  question: string,
  corpus: Corpus,
  outlets: Iterable<string>,
  options: AskOptions,
): Answer {
  const considered = consider(question, corpus, outlets, options);
  const { query, reading, scored } = considered;
  // What to show is found by what the question is about; whether that is covered, by the sources it names as well.
  const { confidence, silent } = judge(
    considered.framed === true
      ? consider(question, corpus, outlets, { ...options, withSources: true })
      : considered,
    corpus,
  );
  const base = { question, asOf: options.asOf, confidence, ...freshness(scored) };
  if (silent)
    return {
      ...base,
      kind: 'notCovered',
      missing: missingWords(question, query),
      nearest: articlesOf(scored, new Set()).slice(0, NEAREST),
    };
  const limit = options.limit ?? QUOTES;
  const worthShowing =
    options.limit === undefined
      ? scored.filter((item) => item.score >= scored[0]!.score - FAR_BEHIND)
      : scored;
  const quotes = new Map<Scored, Quote>();
  // Each takes longer than reading its window did, so none is made twice, nor one that nobody sees.
  const quoteOf = (item: Scored): Quote => {
    let quote = quotes.get(item);
    if (quote === undefined) quotes.set(item, (quote = makeQuote(item.window, query, reading, item.score)));
    return quote;
  };
  const sides =
    considered.openings === true
      ? undefined
      : disagreement(question, reading, query, scored, options.asOf, quoteOf);
  const best = withoutRepeats(worthShowing, sides === undefined ? limit : limit + SPARE).map(quoteOf);
  const shown = sides === undefined ? best : sidesFirst(sides, best).slice(0, limit);
  const quoted = new Set(shown.map((quote) => quote.article.id));
  const found = { ...base, quotes: shown, nearest: articlesOf(scored, quoted).slice(0, NEAREST) };
  return sides === undefined ? { ...found, kind: 'found' } : { ...found, kind: 'conflicting', sides };
}

function judge({ query, reading, scored, openings, unmet }: Considered, corpus: Corpus): Trust {
  if (openings === true)
    return { confidence: scored.length === 0 ? 0 : OPENINGS, silent: scored.length === 0 };
  if (unmet === true) return { confidence: 0, silent: true };
  return trust(scored, query, reading, corpus);
}

function articlesOf(scored: readonly Scored[], except: ReadonlySet<string>): Article[] {
  const found = new Map<string, Article>();
  for (const { window } of scored)
    if (!except.has(window.entry.article.id)) found.set(window.entry.article.id, window.entry.article);
  return [...found.values()];
}

function freshness(scored: readonly Scored[]): { newest?: Moment } {
  const best = scored[0]?.window.covered ?? 0;
  const newest = scored
    .filter(({ window }) => window.covered >= RELEVANT * best)
    .map(({ window }) => window.entry.article)
    .reduce<Article | undefined>(
      (a, b) => (a === undefined || compareDates(b, a) > 0 ? b : a),
      undefined,
    )?.published;
  return newest === undefined ? {} : { newest };
}

/** The words of the question, as typed, that no article of the reader's mentions; names first. */
function missingWords(question: string, query: Query): string[] {
  return query.slots
    .filter((slot) => !slot.known)
    .sort((a, b) => Number(b.name) - Number(a.name))
    .map((slot) => question.slice(slot.span.start, slot.span.end));
}
