import type { SummaryLine } from './answerLine.ts';
import type { EvalSet } from './evalSet.ts';
import { createMean } from './means.ts';
import { flat } from './quoteCheck.ts';
import { rougeL, rougeN, rougeWords } from './rouge.ts';

/** Measures of a file of summaries; shares from 0 to 1. */
export type SummaryMeasures = {
  readonly summaries: number;
  readonly rouge1: number | undefined;
  readonly rouge2: number | undefined;
  readonly rougeL: number | undefined;
  /** Words given, as a share of the budget, before what is past it is cut off. */
  readonly budgetUsed: number | undefined;
  /** Sentences that are no slice of their article; they count as not there. */
  readonly void: number;
  readonly overBudget: number;
  readonly missing: number;
};

/** Measures a file of summaries against the set's reference; a missing summary counts as an empty one. */
export function scoreSummaries(set: EvalSet, lines: readonly SummaryLine[]): SummaryMeasures {
  const given = new Map(lines.map((line) => [line.id, line]));
  const [one, two, longest, used] = [createMean(), createMean(), createMean(), createMean()];
  let voids = 0;
  let over = 0;
  for (const reference of set.summaries) {
    const body = flat(set.articles.get(reference.article)?.text ?? '');
    const sentences = (given.get(reference.article)?.sentences ?? []).map(flat);
    const slices = sentences.filter((sentence) => sentence !== '' && body.includes(sentence));
    voids += sentences.length - slices.length;
    const words = slices.flatMap((sentence) => sentence.split(' '));
    if (words.length > reference.budget) over += 1;
    used.add(words.length / reference.budget);
    const summary = rougeWords(words.slice(0, reference.budget).join(' '));
    const wanted = rougeWords(reference.sentences.join(' '));
    one.add(rougeN(summary, wanted, 1));
    two.add(rougeN(summary, wanted, 2));
    longest.add(rougeL(summary, wanted));
  }
  return {
    summaries: set.summaries.length,
    rouge1: one.value(),
    rouge2: two.value(),
    rougeL: longest.value(),
    budgetUsed: used.value(),
    void: voids,
    overBudget: over,
    missing: set.summaries.filter(({ article }) => !given.has(article)).length,
  };
}
