import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { groupNearCopies } from '../../text/nearCopies.ts';
import { cover } from './cover.ts';
import { grouped } from './grouped.ts';
import { shinglesOf } from '../repeats.ts';
import type { RelevantArticle, TopicCoverage } from '../topicArticles.ts';
import { passages, type Sentence } from './passages.ts';

/** What was published on one day (`YYYY-MM-DD`, undefined where no date is known). */
export type DayOfTopic = {
  readonly day: string | undefined;
  readonly sentences: readonly (Span & { readonly article: Article })[];
};

/** The most articles that are read, the most relevant first; and compared sentence by sentence. */
const MOST_ARTICLES = 80;
const MOST_COMPARED = 40;

/**
 * A topic's coverage in chosen sentences, together at most `words` words, by day of publication, the oldest first, articles without a
 * date last. Near copies count as one report; no sentence says again what another says, unless its figures differ; every day and every
 * outlet that adds something is there while the words last.
 */
export function summarizeTopic(coverage: TopicCoverage, { words }: { readonly words: number }): DayOfTopic[] {
  if (!(words >= 1)) return [];
  const relevant = [...coverage.relevant].sort((a, b) => b.relevance - a.relevance).slice(0, MOST_ARTICLES);
  const reports = groupNearCopies(relevant.map(({ article }) => shinglesOf(article))).map((group) =>
    firstPublished(group.map((i) => relevant[i]!)),
  );
  const offered = passages(reports.slice(0, MOST_COMPARED), coverage.words).filter(({ sentences }) =>
    sentences.every((sentence) => sentence.words <= words),
  );
  const days = grouped(cover(offered, words), ({ article }) => article.published?.day);
  return [...days]
    .sort(([a], [b]) => compare(a ?? '~', b ?? '~'))
    .map(([day, sentences]) => ({
      day,
      sentences: sentences.sort(inOrder).map(({ start, end, article }) => ({ start, end, article })),
    }));
}

/** Of near copies the one that came out first, as relevant as the most relevant. */
function firstPublished(copies: readonly RelevantArticle[]): RelevantArticle {
  const [first] = [...copies].sort((a, b) => byTime(a.article, b.article));
  return { article: first!.article, relevance: Math.max(...copies.map(({ relevance }) => relevance)) };
}

function inOrder(a: Sentence, b: Sentence): number {
  return a.article === b.article ? a.start - b.start : byTime(a.article, b.article);
}

/** By day, then by time where both have one; else by id, so that the order is always the same. */
function byTime(a: Article, b: Article): number {
  const day = compare(a.published?.day ?? '~', b.published?.day ?? '~');
  const [x, y] = [a.published?.instant, b.published?.instant];
  return day || (x !== undefined && y !== undefined ? x - y : 0) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
