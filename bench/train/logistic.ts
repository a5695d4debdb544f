/** An observation: what was seen, and how it came out (0 to 1). */
export type Observation = { readonly signals: readonly number[]; readonly outcome: number };

/** Weights of a logistic regression, one a signal and a constant last: Newton's method, with a little ridge so that it always ends. */
export function logistic(observations: readonly Observation[], ridge = 1e-4, rounds = 10): number[] {
  const size = (observations[0]?.signals.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const system = weights.map((weight, i) => [
      ...weights.map((_, j) => (i === j ? ridge * observations.length : 0)),
      -ridge * observations.length * weight,
    ]);
    for (const { signals, outcome } of observations) {
      const row = [...signals, 1];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      for (let i = 0; i < size; i += 1) {
        for (let j = 0; j < size; j += 1) system[i]![j]! += chance * (1 - chance) * row[i]! * row[j]!;
        system[i]![size]! += (outcome - chance) * row[i]!;
      }
    }
    const step = solve(system);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return weights;
}

/** Solves a system of linear equations, each row with its right side last (Gauss and Jordan, largest pivot). */
function solve(rows: number[][]): number[] {
  for (let i = 0; i < rows.length; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < rows.length; r += 1)
      if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (const [r, row] of rows.entries()) {
      if (r === i) continue;
      const factor = row[i]! / rows[i]![i]!;
      for (const [c, value] of rows[i]!.entries()) row[c]! -= factor * value;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
