import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rougeL, rougeN, rougeWords } from '../../../bench/quality/rouge.ts';

const words = (text: string): string[] => rougeWords(text);

describe('ROUGE', () => {
  test('words are lower-case runs of letters and digits', () => {
    expect(words('Ferry-boats: 12 sank, Işık said.')).toEqual([
      'ferry',
      'boats',
      '12',
      'sank',
      'işık',
      'said',
    ]);
  });

  test('shared words and pairs count as often as both sides have them', () => {
    const [summary, reference] = [words('the cat saw the cat'), words('the cat sat')];
    expect(rougeN(summary, reference, 1)).toBeCloseTo((2 * 2) / (5 + 3));
    expect(rougeN(summary, reference, 2)).toBeCloseTo((2 * 1) / (4 + 2));
  });

  test('the longest common subsequence may have gaps', () => {
    expect(rougeL(words('a b c d'), words('a x c d y'))).toBeCloseTo((2 * 3) / (4 + 5));
  });

  test('an empty summary is worth 0', () => {
    expect([rougeN([], ['a'], 1), rougeN(['a'], ['a'], 2), rougeL([], ['a'])]).toEqual([0, 0, 0]);
  });

  test('a text is its own best summary, and swapping sides changes nothing', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(rougeL(one, one)).toBe(1);
        expect(rougeN(one, one, 2)).toBe(1);
        expect(rougeL(one, other)).toBeCloseTo(rougeL(other, one));
        expect(rougeN(one, other, 1)).toBeGreaterThanOrEqual(rougeL(one, other) - 1e-9);
      }),
    );
  });
});
