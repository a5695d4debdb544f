import { describe, expect, test } from 'vitest';
import { chanceOf, logistic, type Observation } from '../../../bench/train/logistic.ts';
import { draws } from './draws.ts';

/** Observations whose outcome is the very chance that `weights` (a constant last) give. */
function observed(weights: readonly number[], count: number): Observation[] {
  const draw = draws(7);
  return Array.from({ length: count }, () => {
    const signals = weights.slice(1).map(() => 4 * draw() - 2);
    return { signals, outcome: chanceOf(weights, signals) };
  });
}

describe('logistic regression', () => {
  test('finds the weights that made the outcomes', () => {
    const weights = [1.5, -0.7, 0.3, -1];
    const found = logistic(observed(weights, 500), 0);
    for (const [i, weight] of weights.entries()) expect(found[i]).toBeCloseTo(weight, 4);
  });

  test('an observation of weight three counts as three', () => {
    const [first, ...others] = observed([1, 0.5], 20);
    const once = { ...first!, outcome: 0 };
    const heavy = logistic([{ ...once, weight: 3 }, ...others], 1e-3);
    const thrice = logistic([once, once, once, ...others], 1e-3);
    for (const [i, weight] of heavy.entries()) expect(weight).toBeCloseTo(thrice[i]!, 6);
  });

  test('signals that say the same share what they say', () => {
    const doubled = observed([2, 0], 300).map(({ signals, outcome }) => ({
      signals: [signals[0]!, signals[0]!],
      outcome,
    }));
    const [one, other] = logistic(doubled, 1e-4);
    expect(one).toBeCloseTo(other!, 6);
    expect(one! + other!).toBeCloseTo(2, 1);
  });

  test('ends on outcomes that a signal separates wholly', () => {
    const found = logistic(
      [-2, -1, 1, 2].map((signal) => ({ signals: [signal], outcome: signal > 0 ? 1 : 0 })),
    );
    expect(found.every(Number.isFinite)).toBe(true);
    expect(found[0]).toBeGreaterThan(1);
  });
});
