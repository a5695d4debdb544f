/** Collects values; the mean of none is undefined, not 0. */
export type Mean = {
  add(value: number | boolean): void;
  readonly count: number;
  value(): number | undefined;
};

export function createMean(): Mean {
  let sum = 0;
  let count = 0;
  return {
    add: (value) => {
      sum += Number(value);
      count += 1;
    },
    get count() {
      return count;
    },
    value: () => (count === 0 ? undefined : sum / count),
  };
}

/** `part / whole`, undefined where there is no whole. */
export const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

/**
 * The chance that a value of `high` is greater than one of `low`, a tie counted as half: the area under the ROC curve, by the
 * rank sum of Mann and Whitney. Undefined where one of the two is empty.
 */
export function chanceGreater(high: readonly number[], low: readonly number[]): number | undefined {
  if (high.length === 0 || low.length === 0) return undefined;
  const sorted = low.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = sorted[middle] ?? 0;
      if (other < value || (orEqual && other === value)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const wins = high.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (high.length * low.length);
}

/** The value below which the share `p` (0 to 1) of the values lies, by the nearest rank; NaN of none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}
