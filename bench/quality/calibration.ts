import type { Judgement } from './decision.ts';
import { share } from './means.ts';

const BINS = 10;

/** Answers shown with a confidence from `from` to `from` + 0.1. */
export type Bin = {
  readonly from: number;
  readonly answers: number;
  readonly meanConfidence: number | undefined;
  /** Share whose first quote holds a right answer. */
  readonly right: number | undefined;
};

/** How far confidence can be taken at its word. */
export type Calibration = {
  readonly bins: readonly Bin[];
  /** Expected calibration error: mean distance of confidence and share right, each bin weighed by its answers. */
  readonly error: number | undefined;
};

/**
 * Holds confidence against what came out, over answers that were shown and can be judged. To a question that the articles do not
 * answer, any shown answer is wrong. Undefined where nothing can be judged.
 */
export function calibrate(judgements: readonly Judgement[]): Calibration | undefined {
  const bins = Array.from({ length: BINS }, () => ({ answers: 0, confidence: 0, right: 0 }));
  for (const { confidence, silent, covered, first } of judgements) {
    const right = covered === false ? false : first;
    if (confidence === undefined || silent || right === undefined) continue;
    const bin = bins[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    if (bin === undefined) continue;
    bin.answers += 1;
    bin.confidence += confidence;
    bin.right += Number(right);
  }
  const total = bins.reduce((sum, { answers }) => sum + answers, 0);
  if (total === 0) return undefined;
  return {
    bins: bins.map(({ answers, confidence, right }, i) => ({
      from: i / BINS,
      answers,
      meanConfidence: share(confidence, answers),
      right: share(right, answers),
    })),
    error: bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / total,
  };
}
