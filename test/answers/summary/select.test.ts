import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEANING_ALONE, select, type Choice } from '../../../src/answers/summary/select.ts';

const choice = fc.record({
  words: fc.integer({ min: 1, max: 12 }),
  worth: fc.integer({ min: 1, max: 50 }),
  leans: fc.boolean(),
});

function worthOf(choices: readonly Choice[], chosen: readonly number[]): number {
  return chosen.reduce(
    (sum, i) => sum + choices[i]!.worth * (choices[i]!.leans && !chosen.includes(i - 1) ? LEANING_ALONE : 1),
    0,
  );
}

/** Tries every set. */
function bestWorth(choices: readonly Choice[], budget: number): number {
  let best = 0;
  for (let bits = 0; bits < 2 ** choices.length; bits++) {
    const set = [...choices.keys()].filter((i) => (bits >> i) & 1);
    if (set.reduce((sum, i) => sum + choices[i]!.words, 0) <= budget)
      best = Math.max(best, worthOf(choices, set));
  }
  return best;
}

describe('choosing sentences within a budget', () => {
  it('finds a set of the most worth that any set within the budget has', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 9 }), fc.integer({ min: 0, max: 60 }), (choices, budget) => {
        const chosen = select(choices, budget);
        expect(chosen.reduce((sum, i) => sum + choices[i]!.words, 0)).toBeLessThanOrEqual(budget);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(worthOf(choices, chosen)).toBeCloseTo(bestWorth(choices, budget));
      }),
    );
  });

  it('takes two that fill the budget over the one of most worth', () => {
    const plain = (words: number, worth: number): Choice => ({ words, worth, leans: false });
    expect(select([plain(5, 5), plain(6, 7), plain(5, 5)], 10)).toEqual([0, 2]);
  });

  it('takes nothing where nothing fits', () => {
    expect(select([{ words: 5, worth: 1, leans: false }], 4)).toEqual([]);
    expect(select([], 10)).toEqual([]);
    expect(select([{ words: 5, worth: 1, leans: false }], -3)).toEqual([]);
  });
});
