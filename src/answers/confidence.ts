import type { Query } from '../search/query.ts';
import type { Reading } from './question.ts';
import type { Corpus } from './retrieve.ts';
import { readSigns, type Scored } from './signs.ts';
import weights from './weights.json' with { type: 'json' };

export type { Scored } from './signs.ts';

/** A trained judgement; a weight's name is a sign, or two joined by `*` for their product. */
export type ConfidenceWeights = {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
  /** See {@link calibrated}. */
  readonly calibration: {
    readonly slope: number;
    readonly offset: number;
    readonly articles: number;
    readonly meanLength: number;
    readonly slopeByLength: number;
  };
};

/** The value of a sign, or of a product of two. */
export function signValue(signs: ReadonlyMap<string, number>, name: string): number {
  const [one = '', other] = name.split('*');
  return (signs.get(one) ?? 0) * (other === undefined ? 1 : (signs.get(other) ?? 0));
}

/** The log-odds that the articles answer, before calibration. */
export function coveredLogOdds(
  signs: ReadonlyMap<string, number>,
  { bias, signs: byName }: ConfidenceWeights,
): number {
  return Object.entries(byName).reduce((sum, [name, weight]) => sum + weight * signValue(signs, name), bias);
}

/** The least slope of {@link calibrated}: more odds always mean more confidence. */
const LEAST_SLOPE = 0.1;

/**
 * The chance that the first quote is right, from the log-odds that the articles answer. Among few and short articles the one
 * nearly means the other; among many long ones an answer that stands somewhere is often not the one found.
 */
export function calibrated(
  odds: number,
  signs: ReadonlyMap<string, number>,
  { calibration }: ConfidenceWeights,
): number {
  const length = signs.get('meanLength') ?? 0;
  const slope = Math.max(LEAST_SLOPE, calibration.slope + calibration.slopeByLength * length);
  const level =
    calibration.offset +
    calibration.articles * (signs.get('articles') ?? 0) +
    calibration.meanLength * length;
  return 1 / (1 + Math.exp(-(slope * odds + level)));
}

/** How far the best window is to be trusted. */
export type Trust = {
  /** 0 to 1: the chance that the first quote answers the question. */
  readonly confidence: number;
  /** True where the articles more likely do not answer. */
  readonly silent: boolean;
};

/** Judges the best window by a logistic model of {@link readSigns}. */
export function trust(
  scored: readonly Scored[],
  query: Query,
  reading: Reading,
  corpus: Corpus,
  trained: ConfidenceWeights = weights.confidence,
): Trust {
  if (scored.length === 0) return { confidence: 0, silent: true };
  const signs = readSigns(scored, query, reading, corpus);
  const odds = coveredLogOdds(signs, trained);
  return { confidence: calibrated(odds, signs, trained), silent: odds < silentBelow(signs) };
}

/** Silence is better below these log-odds that the articles answer. */
const SILENT_BELOW = Math.log(weights.silentBelow / (1 - weights.silentBelow));
/** How much more it takes with a single article; with a hundred nothing more. */
const AMONG_FEW = 0.65;

/** A question is the less likely to be covered the fewer articles there are, so that it takes more to believe that one is. */
function silentBelow(signs: ReadonlyMap<string, number>): number {
  const belowHundred = Math.max(0, -(signs.get('articles') ?? 0)) / 2;
  return SILENT_BELOW + AMONG_FEW * belowHundred;
}
