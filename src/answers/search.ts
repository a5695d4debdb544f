import type { Article } from '../articles/article.ts';
import type { Window } from '../search/rank.ts';
import type { Span } from '../text/span.ts';
import type { Filter } from './answer.ts';
import { accepts } from './accepts.ts';
import { compareDates } from './order.ts';
import { phrasesOf } from './phrases.ts';
import { questionLanguage } from './questionLanguage.ts';
import { matchedWords } from './quote.ts';
import { type Corpus, languagesOf, readQuery, retrieve } from './retrieve.ts';

/** A search result: the article, the stretch of its body that matches best, and the matched words inside that stretch. */
export type Hit = Span & {
  readonly article: Article;
  readonly text: string;
  readonly marks: readonly Span[];
  readonly score: number;
};

export type SearchOptions = Filter & {
  readonly asOf: string;
  readonly sort: 'best' | 'newest' | 'oldest';
  readonly limit: number;
  readonly offset: number;
};

/** A result holds at least this share of the best result's words. */
const RELEVANT = 0.5;

/** Finds articles by words: one hit an article, from its best window. */
export function search(text: string, corpus: Corpus, options: SearchOptions): { hits: Hit[]; total: number } {
  const language = questionLanguage(text, languagesOf(corpus));
  const query = readQuery(text, language, [], corpus);
  const best = new Map<string, Window>();
  for (const window of retrieve(query, corpus, accepts(options, options.asOf), phrasesOf(text))) {
    const { id } = window.entry.article;
    if (!best.has(id)) best.set(id, window);
  }
  const windows = [...best.values()];
  const most = Math.max(0, ...windows.map((window) => window.article));
  const kept = windows.filter((window) => window.article >= RELEVANT * most);
  if (options.sort !== 'best') kept.sort(byDate(options.sort));
  const hits = kept.slice(options.offset, options.offset + options.limit).map((window): Hit => {
    const { article } = window.entry;
    const start = window.entry.spans[2 * window.from]!;
    const end = window.entry.spans[2 * window.to + 1]!;
    const slice = article.body.slice(start, end);
    return {
      article,
      start,
      end,
      text: slice,
      marks: matchedWords(slice, query, article.language),
      score: window.score,
    };
  });
  return { hits, total: kept.length };
}

function byDate(sort: 'newest' | 'oldest'): (a: Window, b: Window) => number {
  const sign = sort === 'newest' ? -1 : 1;
  return (a, b) => sign * compareDates(a.entry.article, b.entry.article) || b.score - a.score;
}
