/** The candidates of one question: their features in one row after another, and how right each is (0 is wrong). */
export type List = {
  readonly features: Float32Array;
  readonly relevance: readonly number[];
  /** True where every right candidate is wanted, false where one of them is enough. */
  readonly each: boolean;
  readonly weight: number;
};

/** How the weights are looked for. */
export type Search = {
  readonly start?: readonly number[];
  readonly rounds?: number;
  /** What holds the weights back; 0.1 is worth a tenth of a list. */
  readonly ridge?: number;
};

/** Adam (Kingma and Ba 2015) with these rates. */
const STEP = 0.05;
const MOMENTUM = 0.9;
const SCALE = 0.99;

/**
 * Weights of a linear score under which right candidates come before wrong ones: the softmax over a list gives the right ones
 * together (or each of them against the wrong ones) as much as can be. After ListNet (Cao and others 2007).
 */
export function listwise(
  lists: readonly List[],
  size: number,
  { start, rounds = 300, ridge = 0.1 }: Search = {},
): number[] {
  const weights = Float64Array.from({ length: size }, (_, i) => start?.[i] ?? 0);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(size);
    for (const list of lists) addSlope(list, weights, slope);
    for (let j = 0; j < size; j += 1) {
      const g = (slope[j]! + ridge * weights[j]!) / total;
      mean[j] = MOMENTUM * mean[j]! + (1 - MOMENTUM) * g;
      square[j] = SCALE * square[j]! + (1 - SCALE) * g * g;
      const step = mean[j]! / (1 - MOMENTUM ** round) / (Math.sqrt(square[j]! / (1 - SCALE ** round)) + 1e-8);
      weights[j]! -= STEP * step;
    }
  }
  return [...weights];
}

/** Adds the slope of one list's loss. */
function addSlope(
  { features, relevance, each, weight }: List,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const size = weights.length;
  const scores = relevance.map((_, k) => {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += weights[j]! * features[k * size + j]!;
    return sum;
  });
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const pull = each ? eachPull(odds, relevance) : anyPull(odds, relevance);
  for (const [k, value] of pull.entries())
    if (value !== 0) for (let j = 0; j < size; j += 1) slope[j]! += weight * value * features[k * size + j]!;
}

/** One right candidate is enough: the share of all, less the share among the right ones. */
function anyPull(odds: readonly number[], relevance: readonly number[]): number[] {
  const all = odds.reduce((sum, value) => sum + value, 0);
  const right = odds.reduce((sum, value, k) => sum + value * relevance[k]!, 0);
  return odds.map((value, k) => value / all - (right > 0 ? (value * relevance[k]!) / right : 0));
}

/** Every right candidate against the wrong ones. */
function eachPull(odds: readonly number[], relevance: readonly number[]): number[] {
  const wrong = odds.reduce((sum, value, k) => (relevance[k] === 0 ? sum + value : sum), 0);
  const right = relevance.reduce((sum, value) => sum + value, 0);
  const against = relevance.reduce((sum, value, k) => sum + value / right / (odds[k]! + wrong), 0);
  return odds.map((value, k) =>
    relevance[k] === 0 ? value * against : (relevance[k]! / right) * (value / (value + wrong) - 1),
  );
}
