/** An observation: what was seen, how it came out (0 to 1), and how much it counts (1 unless told). */
export type Observation = {
  readonly signals: ArrayLike<number>;
  readonly outcome: number;
  readonly weight?: number;
};

/** What the constant is held back by, against the other weights: hardly, since it only sets the level. */
const CONSTANT_RIDGE = 1e-3;

/**
 * Weights of a logistic regression, one a signal and a constant last: Newton's method, with a ridge so that it always ends
 * and signals that say the same share what they say.
 */
export function logistic(observations: readonly Observation[], ridge = 1e-4, rounds = 10): number[] {
  const size = (observations[0]?.signals.length ?? 0) + 1;
  const total = observations.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const held = Array.from({ length: size }, (_, i) => ridge * total * (i === size - 1 ? CONSTANT_RIDGE : 1));
  const row = new Float64Array(size);
  row[size - 1] = 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const system = weights.map((weight, i) => {
      const equation = new Float64Array(size + 1);
      equation[i] = held[i]!;
      equation[size] = -held[i]! * weight;
      return equation;
    });
    for (const { signals, outcome, weight = 1 } of observations) {
      row.set(signals);
      const chance = chanceOf(weights, signals);
      const curve = weight * chance * (1 - chance);
      for (let i = 0; i < size; i += 1) {
        if (row[i] === 0) continue;
        const equation = system[i]!;
        const scale = curve * row[i]!;
        for (let j = i; j < size; j += 1) equation[j]! += scale * row[j]!;
        equation[size]! += weight * (outcome - chance) * row[i]!;
      }
    }
    for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) system[i]![j] = system[j]![i]!;
    const step = solve(system);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return weights;
}

/** The log-odds that weights give to signals. */
export function logOdds(weights: readonly number[], signals: ArrayLike<number>): number {
  let sum = weights[signals.length] ?? 0;
  for (let i = 0; i < signals.length; i += 1) sum += weights[i]! * signals[i]!;
  return sum;
}

/** The chance that weights give to signals. */
export const chanceOf = (weights: readonly number[], signals: ArrayLike<number>): number =>
  1 / (1 + Math.exp(-logOdds(weights, signals)));

/** Solves a system of linear equations, each row with its right side last (Gauss and Jordan, largest pivot). */
function solve(rows: Float64Array[]): number[] {
  for (let i = 0; i < rows.length; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < rows.length; r += 1)
      if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const lead = rows[i]!;
    for (const [r, row] of rows.entries()) {
      const factor = row[i]! / lead[i]!;
      if (r === i || factor === 0) continue;
      for (let c = i; c < row.length; c += 1) row[c]! -= factor * lead[c]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
