import type { AnswerLine } from './answerLine.ts';
import { readableThen, type EvalSet, type SetQuestion } from './evalSet.ts';
import { createMean } from './means.ts';
import type { CheckedQuote } from './quoteCheck.ts';

const RANKS = 10;

/** How well the right articles are found; shares from 0 to 1, undefined where no question names its articles. */
export type ArticleMeasures = {
  readonly at1: number | undefined;
  readonly at5: number | undefined;
  /** Mean average precision among the first ten; a question with more right articles than ten can still reach 1. */
  readonly map10: number | undefined;
  /** Mean of 1 / rank of the first right article among the first ten. */
  readonly mrr10: number | undefined;
  /** Share of questions with every right article among the first ten. */
  readonly allGold10: number | undefined;
};

/**
 * Articles in the order in which an answer brings them: by first appearance among the quotes, then the nearest. A void quote keeps
 * its place, as undefined.
 */
export function rankedArticles(
  set: EvalSet,
  question: SetQuestion,
  quotes: readonly CheckedQuote[],
  line: AnswerLine,
): (string | undefined)[] {
  const near = line.nearest.filter(({ id }) => {
    const article = set.articles.get(id);
    return article !== undefined && readableThen(article, question);
  });
  const ids = [...quotes.map((quote) => quote.article), ...near.map(({ id }) => id)];
  return ids.filter((id, i) => id === undefined || ids.indexOf(id) === i);
}

/** Adds up article measures, one question at a time. */
export function createArticleMeasures(): {
  add(right: readonly string[], ranked: readonly (string | undefined)[]): void;
  measures(): ArticleMeasures;
} {
  const [at1, at5, map10, mrr10, allGold10] = [
    createMean(),
    createMean(),
    createMean(),
    createMean(),
    createMean(),
  ];
  return {
    add(right, ranked) {
      const gold = new Set(right);
      const hits = ranked.slice(0, RANKS).map((id) => id !== undefined && gold.has(id));
      const first = hits.indexOf(true);
      const ranks = hits.flatMap((hit, i) => (hit ? [i + 1] : []));
      const precision = ranks.reduce((sum, rank, i) => sum + (i + 1) / rank, 0);
      at1.add(first === 0);
      at5.add(first >= 0 && first < 5);
      map10.add(precision / Math.min(RANKS, gold.size));
      mrr10.add(first < 0 ? 0 : 1 / (first + 1));
      allGold10.add(ranks.length === gold.size);
    },
    measures: () => ({
      at1: at1.value(),
      at5: at5.value(),
      map10: map10.value(),
      mrr10: mrr10.value(),
      allGold10: allGold10.value(),
    }),
  };
}
