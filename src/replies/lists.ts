import type { Article } from '../articles/article.ts';
import type { Hit } from '../newsroom.ts';
import { excerptAround, plain } from './inline.ts';
import { pageActions } from './paging.ts';
import type { Block, Reply } from './reply.ts';
import { articleItem, headlineOf, listSource, readAction } from './source.ts';
import type { Wording } from './wording.ts';
import type { Narrowed } from './wording/narrowed.ts';

/** Results on one page. */
export const RESULTS_A_PAGE = 5;
const MAX_EXCERPT = 200;
const MAX_QUERY = 100;

/** The newest articles; `topics` are offered where there are none. */
export function latestReply(
  articles: readonly Article[],
  narrowed: Narrowed,
  topics: readonly string[],
  words: Wording,
): Reply {
  if (articles.length === 0) {
    const none: Block = { kind: 'line', line: [plain(words.nothingLatest(narrowed))] };
    const tip: Block = { kind: 'line', line: [plain(words.topics(topics))], quiet: true };
    return { blocks: topics.length === 0 ? [none] : [none, tip], actions: [], locale: words.locale };
  }
  return {
    blocks: [
      { kind: 'heading', line: [plain(words.latest(narrowed))] },
      {
        kind: 'list',
        numbered: true,
        items: articles.map((article) => articleItem(article, words)),
      },
    ],
    actions: [],
    locale: words.locale,
    ...(narrowed.topic !== undefined && { question: narrowed.topic }),
  };
}

/** One page of search results. */
export type Results = {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  /** What narrowed the search and how it is ordered, as it is to be asked for again. */
  readonly args: Readonly<Record<string, string>>;
};

/** Search results, each with the slice that matches best. */
export function searchReply({ query, hits, total, page, args }: Results, words: Wording): Reply {
  const shown = query.length > MAX_QUERY ? `${query.slice(0, MAX_QUERY).toWellFormed()}…` : query;
  if (hits.length === 0) {
    const lines = [words.noResults(shown), words.searchTip];
    return {
      blocks: lines.map((line, index) => ({ kind: 'line', line: [plain(line)], quiet: index > 0 })),
      actions: [],
      question: query,
      locale: words.locale,
    };
  }
  const first = (page - 1) * RESULTS_A_PAGE + 1;
  const pages = Math.ceil(total / RESULTS_A_PAGE);
  const range: Block = {
    kind: 'line',
    quiet: true,
    line: [plain(words.rangeOf(first, first + hits.length - 1, total))],
  };
  return {
    blocks: [
      { kind: 'heading', asks: true, line: [plain(words.results(total, shown))] },
      {
        kind: 'list',
        numbered: true,
        from: first,
        items: hits.map((hit) => ({
          lines: [
            [plain(headlineOf(hit.article), 'strong')],
            excerptAround(hit.text, hit.marks, MAX_EXCERPT),
            listSource(hit.article, words),
          ],
          action: readAction(hit.article, words.read, hit),
        })),
      },
      ...(pages > 1 ? [range] : []),
    ],
    actions: pageActions({ command: 'search', name: 'page', args }, page, pages, words),
    question: query,
    locale: words.locale,
  };
}
