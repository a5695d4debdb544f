import type { Query } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import type { FeatureName } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** What the chance that an answer is right is judged by; see {@link confidenceFeatures}. */
export const SIGNS = [
  'bias', 'score', 'margin', 'passage', 'peak', 'whole', 'covered', 'sentence', 'article', 'withTitle', 'title', 'pairs', 'unknown',
  'names', 'namesMissing', 'rarest', 'rarestMissing', 'length', 'typed', 'near', 'otherWords', 'complete', 'rivalCovered', 'passageSquared', 'articleSquared',
] as const; // prettier-ignore

/** A scored window with its features by name. */
export type Scored = {
  readonly window: Window;
  readonly score: number;
  readonly feature: (name: FeatureName) => number;
};

/** The signs by which the best window is trusted, in the order of {@link SIGNS}. */
export function confidenceFeatures(scored: readonly Scored[], query: Query): number[] {
  const best = scored[0];
  if (best === undefined) return SIGNS.map((_, i) => (i === 0 ? 1 : 0));
  const rival = scored.find((other) => other.window.entry !== best.window.entry);
  const unknown =
    query.slots.filter((slot) => !slot.known).reduce((sum, slot) => sum + slot.idf, 0) / query.totalIdf;
  const f = best.feature;
  const absent = query.slots.filter((_, s) => (best.window.articleMask & (1 << s)) === 0);
  return [
    1,
    best.score / 10,
    Math.min(3, rival === undefined ? 3 : best.score - rival.score) / 3,
    f('passage'),
    f('peak'),
    f('whole'),
    f('covered'),
    f('sentence'),
    f('article'),
    f('withTitle'),
    f('title'),
    f('pairs'),
    unknown,
    f('names'),
    f('namesMissing'),
    f('rarest'),
    Math.max(0, ...absent.map((slot) => slot.idf)) / 10,
    Math.min(1, query.slots.length / 10),
    f('typePerson') + f('typePlace') + f('typeDate') + f('typeNumber') + f('typeReason') + f('typeThing'),
    f('near'),
    f('otherWords'),
    absent.length === 0 ? 1 : 0,
    rival === undefined ? 0 : rival.feature('covered'),
    f('passage') ** 2,
    f('article') ** 2,
  ];
}

const byName: Readonly<Record<string, number>> = weights.confidence;
const WEIGHTS = SIGNS.map((name) => byName[name] ?? 0);

/** The chance that the best window answers, by a logistic model. */
export function confidence(scored: readonly Scored[], query: Query): number {
  if (scored.length === 0) return 0;
  const signs = confidenceFeatures(scored, query);
  const sum = signs.reduce((total, value, i) => total + value * WEIGHTS[i]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Below this confidence an answer is not shown. */
export const SILENT_BELOW = weights.silentBelow;
