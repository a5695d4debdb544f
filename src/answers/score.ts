import { FEATURES } from './features.ts';
import weights from './weights.json' with { type: 'json' };

const byName: Readonly<Record<string, number>> = weights.ranking;
const RANKING = Float64Array.from(FEATURES, (name) => byName[name] ?? 0);

/** The ranking score of a window's features: a weighted sum, the log-odds of one window against another. */
export function rankingScore(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < RANKING.length; i++) sum += RANKING[i]! * vector[i]!;
  return sum;
}
