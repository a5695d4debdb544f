import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNear } from '../../src/search/near.ts';
import { editDistance } from '../../src/search/spelling.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', 'r', 's', 't'),
  minLength: 1,
  maxLength: 12,
});

describe('a word with a typing error', () => {
  it('is near exactly the words, and beginnings of words, that are so many errors away', () => {
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const errors = typed.length >= 8 ? 2 : 1;
        const far = Math.min(
          editDistance(typed, other, errors),
          editDistance(typed, other.slice(0, typed.length), errors),
        );
        expect(createNear(typed).is(other)).toBe(typed.length >= 4 && far <= errors);
      }),
      { numRuns: 2000 },
    );
  });

  it('is looked for among words until there are enough', () => {
    const near = createNear('brigde');
    expect(near.among(['harbour', 'bridge', 'bridges', 'bride'], 9)).toEqual(['bridge', 'bridges', 'bride']);
    expect(near.among(['bridge', 'bridges'], 1)).toEqual(['bridge']);
    expect(createNear('bri').among(['bra', 'brie'], 9)).toEqual([]);
  });
});
