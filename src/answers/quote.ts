import { sentencesOf } from '../search/indexedArticle.ts';
import type { Query } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import type { Span } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES, type Quote } from './answer.ts';
import { attribution } from './attribution.ts';
import { dayNotes } from './dayNotes.ts';
import type { Reading } from './question.ts';
import { answerSpots, spotsOf } from './spots.ts';

/** How near the best an answering word must come to be marked too. */
const NEARLY = 0.85;
const MOST_MARKS = 3;
/** From this fit on, a stretch of the right kind says where the answer stands. */
const CERTAIN = 0.3;

/** Makes the quote of a window: with the sentences that its best sentence leans on, who says so, and the words that answer marked. */
export function makeQuote(window: Window, query: Query, reading: Reading, score: number): Quote {
  const { entry } = window;
  const { article } = entry;
  const { spans } = entry;
  const answering = answeringSentence(window, reading, query);
  const said = attribution(article.body, sentencesOf(entry), answering);
  const [from, to] = within(
    window,
    Math.min(said.first, answering),
    Math.max(said.last, answering),
    answering,
    spans,
  );
  const start = spans[2 * from]!;
  const end = spans[2 * to + 1]!;
  const text = article.body.slice(start, end);
  const best = { start: spans[2 * answering]! - start, end: spans[2 * answering + 1]! - start };
  return {
    article,
    start,
    end,
    text,
    marks: answerMarks(text, best, reading, query, article.language),
    ...(said.saidBy === undefined ? {} : { saidBy: article.body.slice(said.saidBy.start, said.saidBy.end) }),
    dayNotes: dayNotes(text, article.language, article.published),
    score,
  };
}

/** The sentence that holds the likeliest answer of the kind asked for; where there is none, the one that holds most of the question. */
function answeringSentence(window: Window, reading: Reading, query: Query): number {
  const { from, to, best } = window;
  const { spans } = window.entry;
  const start = spans[2 * from]!;
  const likeliest = spotsOf(window, reading, query).ranked[0];
  if (likeliest === undefined || likeliest.near === 0 || likeliest.span.fit < CERTAIN) return best;
  for (let i = from; i <= to; i++) if (likeliest.span.end + start <= spans[2 * i + 1]!) return i;
  return best;
}

/** The sentences to show: those that are needed, then as many of the window's as the limits leave room for. */
function within(
  window: Window,
  first: number,
  last: number,
  answering: number,
  spans: Uint32Array,
): readonly [number, number] {
  let from = first;
  let to = last;
  const fits = (a: number, b: number): boolean =>
    b - a < MAX_QUOTE_SENTENCES && spans[2 * b + 1]! - spans[2 * a]! <= MAX_QUOTE_LENGTH;
  if (!fits(from, to)) from = to = answering;
  if (window.from <= from && to <= window.to) return [window.from, window.to];
  while (to < window.to && fits(from, to + 1)) to++;
  while (from > window.from && fits(from - 1, to)) from--;
  return [from, to];
}

/** The words that answer: those of the kind asked for that stand nearest to the question's own; else the question's own words. */
export function answerMarks(
  text: string,
  best: Span,
  reading: Reading,
  query: Query,
  language: string,
): Span[] {
  if (!reading.asks || (reading.wants === 'thing' && reading.focus === undefined))
    return matchedWords(text, query, language);
  const spots = answerSpots(text, best, reading, query, language);
  const strongest = Math.max(0, ...spots.ranked.map((spot) => spot.near));
  const marks = spots.ranked.filter((spot) => spot.near > 0 && spot.near >= NEARLY * strongest).slice(0, MOST_MARKS).map((spot) => spot.span); // prettier-ignore
  return marks.length > 0
    ? [...marks].sort((a, b) => a.start - b.start)
    : matchedWords(text, query, language);
}

/** Where the query's words stand in a text, neighbours joined. */
export function matchedWords(text: string, query: Query, language: string): Span[] {
  const wanted = new Set(query.slots.flatMap((slot) => [slot.stem, ...slot.forms]));
  const found: { start: number; end: number }[] = [];
  for (const term of terms(text, language)) {
    if (!wanted.has(term.term)) continue;
    const last = found.at(-1);
    if (last !== undefined && /^[\s’'-]{0,2}$/u.test(text.slice(last.end, term.start))) last.end = term.end;
    else found.push({ start: term.start, end: term.end });
  }
  return found;
}
