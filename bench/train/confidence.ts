import {
  calibrated,
  type ConfidenceWeights,
  coveredLogOdds,
  signValue,
} from '../../src/answers/confidence.ts';
import { chanceGreater } from '../quality/means.ts';
import { type Case, elsewhere, nearest, neighbours, type Way, whole, without } from './confidenceCases.ts';
import { logistic } from './logistic.ts';

/**
 * What the judgement is learnt from: sets by name, the way their questions are put, and how much the covered cases and the others
 * count together. Weights of a set do not depend on how many questions it has.
 */
export const PLAN: readonly {
  readonly set: string;
  readonly way: Way;
  readonly covered: number;
  readonly others: number;
  /** True where the questions come as they would in use: then they say how sure an answer is. */
  readonly asInUse?: boolean;
}[] = [
  { set: 'squad-half', way: whole, covered: 0.54, others: 0.46, asInUse: true },
  { set: 'realtimeqa-2023', way: whole, covered: 1.5, others: 0, asInUse: true },
  { set: 'realtimeqa-2023', way: without, covered: 0, others: 0.05 },
  { set: 'multihop', way: whole, covered: 1, others: 0.16, asInUse: true },
  { set: 'multihop', way: without, covered: 0, others: 0.02 },
  { set: 'time', way: whole, covered: 0.3, others: 0, asInUse: true },
  { set: 'squad', way: neighbours(1, 1, 2), covered: 0.18, others: 0.3, asInUse: true },
  { set: 'squad', way: neighbours(4, 1, 5), covered: 0.18, others: 0.28, asInUse: true },
  { set: 'squad', way: neighbours(38, 12, 40), covered: 0.24, others: 0.36, asInUse: true },
  { set: 'realtimeqa-2023', way: nearest(1), covered: 0.06, others: 0.05 },
  { set: 'realtimeqa-2023', way: nearest(5), covered: 0.06, others: 0.05 },
  { set: 'multihop', way: nearest(5), covered: 0.03, others: 0.02 },
  {
    set: 'squad-half',
    way: elsewhere(100, ['time', 'realtimeqa-2023', 'multihop']),
    covered: 0,
    others: 0.08,
  },
  { set: 'realtimeqa-2023', way: elsewhere(100, ['time', 'squad']), covered: 0, others: 0.08 },
  { set: 'multihop', way: elsewhere(100, ['time', 'squad']), covered: 0, others: 0.08 },
  { set: 'time', way: elsewhere(100, ['realtimeqa-2023', 'multihop', 'squad']), covered: 0, others: 0.08 },
];

/** The signs that are weighed; two joined by `*` stand for their product. */
export const SIGNS: readonly string[] = [
  'score', 'whole', 'peak', 'passage', 'pairs', 'close', 'context', 'article', 'withTitle', 'sentence', 'sentenceRare', 'rarest',
  'near', 'recent', 'lead', 'length', 'margin', 'rivalCovered', 'rivals', 'mostArticle', 'topSentence', 'topWithTitle', 'together',
  'unknown', 'unknownNames', 'namesShare', 'namesFar', 'namesHere', 'namesInSentence', 'othersInArticle', 'othersInSentence',
  'firstOtherFar', 'greatestAbsent', 'countAbsent', 'countFar', 'complete', 'completeHere', 'saysSentence', 'saysHere',
  'saysArticle', 'saysAbsent', 'saysFar', 'words', 'latest', 'negated', 'topic', 'wantsYesNo', 'wantsDate', 'wantsReason',
  'wantsNumber', 'wantsPerson', 'wantsPlace', 'lacks', 'lacksNumber', 'lacksPerson', 'sentenceLacks', 'lacksFocus', 'nearOthers',
  'nearOthersThing', 'nearOthersPlace', 'nearOthersPerson', 'articles', 'meanLength', 'ownLength', 'topic*article', 'topic*context',
  'topic*withTitle', 'score*score', 'articles*words', 'articles*score', 'articles*whole', 'articles*context', 'articles*unknown',
  'articles*withTitle', 'meanLength*whole', 'meanLength*score', 'meanLength*passage', 'meanLength*article', 'meanLength*words',
  'articles*meanLength', 'lacks*withTitle', 'lacksPerson*withTitle', 'lacksNumber*withTitle', 'sentenceLacks*sentence', 'nearOthers*withTitle',
]; // prettier-ignore

/** What holds the weights back, so that signs that say the same share what they say. */
const RIDGE = 5e-4;

/** Silence is better below this chance that the articles answer; the masses of {@link PLAN} say what a wrong silence costs. */
export const SILENT_BELOW = 0.5;

/** A case with how much it counts for telling covered from not, and for saying how sure that is. */
export type Weighed = Case & { readonly weight: number; readonly calibrates: number };

/**
 * Shares `mass.covered` among the covered cases, and `mass.others` among the others; cases without signs count nothing. Only cases
 * that come as they would in use say how sure an answer is.
 */
export function weigh(
  cases: readonly Case[],
  mass: { readonly covered: number; readonly others: number; readonly asInUse?: boolean },
): Weighed[] {
  const counted = cases.filter(({ signs }) => signs.size > 0);
  const covered = counted.filter((one) => one.covered).length;
  const weightOf = (one: Case): number =>
    one.covered ? mass.covered / Math.max(1, covered) : mass.others / Math.max(1, counted.length - covered);
  const judged = counted.filter(tellsRight).length;
  return cases.map((one) => ({
    ...one,
    weight: one.signs.size === 0 ? 0 : weightOf(one),
    calibrates: mass.asInUse === true && one.signs.size > 0 && tellsRight(one) ? 1 / Math.max(1, judged) : 0,
  }));
}

/** Whether it can be said that the first quote is right or wrong: where nothing is covered, any is wrong. */
const tellsRight = ({ covered, right }: Case): boolean => !covered || right !== undefined;

/** Weights by which cases are told covered or not, and how sure that makes of the first quote. */
export function trainConfidence(
  cases: readonly Weighed[],
  names: readonly string[] = SIGNS,
): ConfidenceWeights {
  const counted = cases.filter(({ weight }) => weight > 0);
  const weights = logistic(
    counted.map(({ signs, covered, weight }) => ({
      signals: Float64Array.from(names, (name) => signValue(signs, name)),
      outcome: covered ? 1 : 0,
      weight,
    })),
    RIDGE,
  ).map(rounded);
  const told = {
    bias: weights[names.length]!,
    signs: Object.fromEntries(names.map((name, i) => [name, weights[i]!])),
    calibration: { slope: 1, offset: 0, articles: 0, meanLength: 0, slopeByLength: 0 },
  };
  const judged = cases.filter(({ calibrates }) => calibrates > 0);
  if (judged.length === 0) return told;
  const [slope = 1, articles = 0, meanLength = 0, slopeByLength = 0, offset = 0] = logistic(
    judged.map(({ signs, right, calibrates }) => {
      const odds = coveredLogOdds(signs, told);
      const length = signs.get('meanLength') ?? 0;
      return {
        signals: [odds, signs.get('articles') ?? 0, length, odds * length],
        outcome: right === true ? 1 : 0,
        weight: calibrates,
      };
    }),
  ).map(rounded);
  return { ...told, calibration: { slope, offset, articles, meanLength, slopeByLength } };
}

const rounded = (value: number): number => Number(value.toFixed(3));

/** What weights make of a case; no confidence where nothing was found. */
export function tell(one: Weighed, trained: ConfidenceWeights): Told {
  if (one.signs.size === 0) return { ...one, confidence: 0, odds: -Infinity, silent: true };
  const odds = coveredLogOdds(one.signs, trained);
  const silent = 1 / (1 + Math.exp(-odds)) < SILENT_BELOW;
  return { ...one, odds, silent, confidence: calibrated(odds, one.signs, trained) };
}

/** A case with what weights make of it. */
export type Told = Weighed & {
  /** Log-odds that the articles answer. */
  readonly odds: number;
  readonly confidence: number;
  readonly silent: boolean;
};

/** Judges each half by weights that are learnt from the other. */
export function crossValidate(cases: readonly Weighed[], names: readonly string[] = SIGNS): Told[] {
  const weights = [0, 1].map((half) =>
    trainConfidence(
      cases.filter((one) => one.half !== half),
      names,
    ),
  );
  return cases.map((one) => tell(one, weights[one.half]!));
}

/** What silence makes of cases of one group; shares from 0 to 1, undefined where nothing measures it. */
export type Silence = {
  readonly wronglySilent: number | undefined;
  readonly rightlySilent: number | undefined;
  readonly f1: number | undefined;
  /** First quotes right and shown, of the covered questions with answers. */
  readonly answerAt1: number | undefined;
  readonly rightAt1: number | undefined;
};

export function silence(cases: readonly Told[]): Silence {
  const covered = cases.filter((one) => one.covered);
  const others = cases.filter((one) => !one.covered);
  const silent = (of: readonly Told[]): number => of.filter((one) => one.silent).length;
  const judged = covered.filter(({ right }) => right !== undefined);
  const right = judged.filter((one) => one.right === true && !one.silent).length;
  const ratio = (part: number, of: number): number | undefined => (of === 0 ? undefined : part / of);
  const both = covered.length > 0 && others.length > 0;
  return {
    wronglySilent: ratio(silent(covered), covered.length),
    rightlySilent: ratio(silent(others), others.length),
    f1: both ? ratio(2 * silent(others), silent(others) + silent(covered) + others.length) : undefined,
    answerAt1: ratio(right, judged.length),
    rightAt1: both ? ratio(right + silent(others), judged.length + others.length) : undefined,
  };
}

/** The chance that a covered case gets more confidence than another. */
export const ordering = (cases: readonly Told[]): number | undefined =>
  chanceGreater(
    cases.flatMap((one) => (one.covered ? one.confidence : [])),
    cases.flatMap((one) => (one.covered ? [] : one.confidence)),
  );
