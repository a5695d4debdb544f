import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { date, joined, marked, plain } from './inline.ts';
import { pageActions } from './paging.ts';
import { type Place, placeArgs } from './place.ts';
import type { Action, Block, Reply } from './reply.ts';
import { articleLink, corrections, credits, headlineOf, sentenceCitation, summaryAction } from './source.ts';
import type { Wording } from './wording.ts';

/** About how much of an article stands on one page, in UTF-16 units: within what one message of Discord's holds. */
const PAGE_LENGTH = 1800;

/** What is read of an article. */
export type Reading = {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  /** What stands for the article where it may not be read whole. */
  readonly excerpt: Span;
  /** The place to mark, and to open at where no page is given. */
  readonly place?: Place | undefined;
  /** From 1. */
  readonly page?: number | undefined;
};

/** A page of an article, paragraph by paragraph, with one place marked. */
export function articleReply(reading: Reading, words: Wording): Reply {
  const { article, place } = reading;
  const at = place?.kind === 'found' ? place.span : undefined;
  const whole = article.rights === 'full';
  const pages = whole ? pagesOf(reading.paragraphs, article.body) : [around(reading, at)];
  const landed = Math.max(1, pages.findIndex((page) => at !== undefined && at.start < page.end) + 1);
  const page = Math.min(reading.page ?? landed, pages.length);
  const shown = pages[page - 1] ?? { start: 0, end: 0 };
  const notes = [
    ...corrections(article, words),
    ...(whole ? [] : [[plain(words.onlyExcerpts)]]),
    ...(pages.length > 1 ? [[plain(words.pageOf(page, pages.length))]] : []),
  ];
  const updated = article.updated === undefined ? undefined : words.updated(date(article.updated));
  const link = at === undefined ? articleLink(article, words) : sentenceCitation(article, at, words);
  const text = article.body.slice(shown.start, shown.end);
  const blocks: Block[] = [{ kind: 'heading', line: [plain(headlineOf(article))] }];
  if (place?.kind === 'gone') blocks.push({ kind: 'line', line: [plain(words.gone)] });
  else if (place?.moved === true) blocks.push({ kind: 'line', line: [plain(words.moved)] });
  blocks.push({
    kind: 'quote',
    language: article.language,
    line: marked(text, at === undefined ? [] : clip(at, shown)),
    source: joined([...credits(article, words), updated, link]),
    ...(notes.length > 0 && { notes }),
  });
  return {
    blocks,
    actions: [...turns(article, at, page, pages.length, words), summaryAction(article, words)],
    locale: words.locale,
  };
}

function turns(
  article: Article,
  at: Span | undefined,
  page: number,
  pages: number,
  words: Wording,
): Action[] {
  const args = { id: article.id, ...(at !== undefined && placeArgs(article, at)) };
  return pageActions({ command: 'article', name: 'read', args }, page, pages, words);
}

/** The part of a place that stands on a page, as offsets in the page's text. */
function clip(place: Span, page: Span): Span[] {
  const start = Math.max(place.start, page.start) - page.start;
  const end = Math.min(place.end, page.end) - page.start;
  return start < end ? [{ start, end }] : [];
}

/** Only the paragraphs that the place stands in, or the excerpt; cut around the place where they are long. */
function around({ paragraphs, excerpt, article }: Reading, place: Span | undefined): Span {
  if (place === undefined) return excerpt;
  const first = paragraphs.find(({ end }) => end > place.start) ?? place;
  const last = paragraphs.findLast(({ start }) => start < place.end) ?? place;
  if (last.end - first.start <= PAGE_LENGTH)
    return { start: Math.min(first.start, place.start), end: Math.max(last.end, place.end) };
  const [piece] = pagesOf([{ start: place.start, end: last.end }], article.body);
  return { start: place.start, end: Math.max(place.end, piece?.end ?? 0) };
}

/** Neighbouring paragraphs together up to a page's length; a longer paragraph is cut at a blank. */
function pagesOf(paragraphs: readonly Span[], body: string): Span[] {
  const pages: Span[] = [];
  for (const piece of paragraphs.flatMap((paragraph) => pieces(paragraph, body))) {
    const last = pages.at(-1);
    if (last !== undefined && piece.end - last.start <= PAGE_LENGTH)
      pages[pages.length - 1] = { start: last.start, end: piece.end };
    else pages.push(piece);
  }
  return pages;
}

function pieces({ start, end }: Span, body: string): Span[] {
  const found: Span[] = [];
  while (end - start > PAGE_LENGTH) {
    const blank = body.lastIndexOf(' ', start + PAGE_LENGTH);
    let cut = blank > start + PAGE_LENGTH / 2 ? blank : start + PAGE_LENGTH;
    if (/[\udc00-\udfff]/u.test(body.charAt(cut))) cut--;
    found.push({ start, end: cut });
    start = body.charAt(cut) === ' ' ? cut + 1 : cut;
  }
  return [...found, { start, end }];
}
