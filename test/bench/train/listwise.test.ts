import { describe, expect, test } from 'vitest';
import { type List, listwise } from '../../../bench/train/listwise.ts';
import { draws } from './draws.ts';

const WEIGHTS = [6, -3, 0];

/**
 * Lists of ten candidates, the first `right` of them right in an order drawn by `WEIGHTS`: by softmax, which is what Gumbel noise
 * on the scores comes to.
 */
function lists(right: number, each: boolean): List[] {
  const draw = draws(11);
  return Array.from({ length: 600 }, () => {
    const rows = Array.from({ length: 10 }, () => WEIGHTS.map(() => draw()));
    const scores = rows.map((row) =>
      row.reduce((sum, value, j) => sum + value * WEIGHTS[j]!, -Math.log(-Math.log(draw()))),
    );
    const border = scores.toSorted((a, b) => b - a)[right - 1]!;
    return {
      features: Float32Array.from(rows.flat()),
      relevance: scores.map((score) => (score >= border ? 1 : 0)),
      each,
      weight: 1,
    };
  });
}

describe('learning an order from lists', () => {
  test.each([
    ['where one right candidate is enough', 1, false],
    ['where each right candidate is wanted', 3, true],
  ])('finds the weights that made it, %s', (_, right, each) => {
    const found = listwise(lists(right, each), 3);
    for (const [j, weight] of WEIGHTS.entries()) expect(Math.abs(found[j]! - weight)).toBeLessThan(1);
  });

  test('is the same in every run', () => {
    expect(listwise(lists(1, false), 3, { rounds: 20 })).toEqual(
      listwise(lists(1, false), 3, { rounds: 20 }),
    );
  });

  test('a list of weight 0 teaches nothing', () => {
    const some = lists(1, false);
    const wrong = some.map((list) => ({
      ...list,
      relevance: list.relevance.map((value) => 1 - value),
      weight: 0,
    }));
    expect(listwise([...some, ...wrong], 3, { rounds: 50 })).toEqual(listwise(some, 3, { rounds: 50 }));
  });
});
