import { chanceGreater, share } from './means.ts';

/** What is known of one answer once it is judged. */
export type Judgement = {
  readonly id: string;
  /** Whether the first quote, and one of the first five, holds a right answer; undefined where that cannot be judged. */
  readonly first: boolean | undefined;
  readonly firstFive: boolean | undefined;
  readonly silent: boolean;
  /** Whether the articles answer the question; undefined where nobody knows. */
  readonly covered: boolean | undefined;
  readonly confidence: number | undefined;
};

/** What the first quotes hold, and when to stay silent; shares from 0 to 1, undefined where the set gives nothing to measure by. */
export type DecisionMeasures = {
  /** Questions that answer@k counts. */
  readonly counted: number;
  readonly answerAt1: number | undefined;
  readonly answerAt5: number | undefined;
  readonly silentPrecision: number | undefined;
  readonly silentRecall: number | undefined;
  readonly silentF1: number | undefined;
  readonly auc: number | undefined;
  readonly wronglySilent: number | undefined;
  readonly shown: number | undefined;
  readonly rightAt1: number | undefined;
};

/** Adds up judged answers; what each measure is stands in bench/README.md. */
export function decisionMeasures(judgements: readonly Judgement[]): DecisionMeasures {
  const counted = judgements.filter(({ first }) => first !== undefined);
  const covered = judgements.filter((judgement) => judgement.covered === true);
  const uncovered = judgements.filter((judgement) => judgement.covered === false);
  const silent = (of: readonly Judgement[]): number => of.filter((judgement) => judgement.silent).length;
  const confidences = (of: readonly Judgement[]): number[] =>
    of.flatMap(({ confidence }) => confidence ?? []);
  const [rightly, wrongly] = [silent(uncovered), silent(covered)];
  const some = uncovered.length > 0;
  const right =
    rightly + counted.filter((judgement) => judgement.covered !== false && judgement.first === true).length;
  return {
    counted: counted.length,
    answerAt1: share(counted.filter(({ first }) => first === true).length, counted.length),
    answerAt5: share(counted.filter(({ firstFive }) => firstFive === true).length, counted.length),
    silentPrecision: some ? share(rightly, rightly + wrongly) : undefined,
    silentRecall: share(rightly, uncovered.length),
    silentF1: some ? share(2 * rightly, rightly + wrongly + uncovered.length) : undefined,
    auc: chanceGreater(confidences(covered), confidences(uncovered)),
    wronglySilent: share(wrongly, covered.length),
    shown: share(judgements.length - silent(judgements), judgements.length),
    rightAt1: some
      ? share(right, uncovered.length + counted.filter((judgement) => judgement.covered !== false).length)
      : undefined,
  };
}
