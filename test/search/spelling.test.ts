import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/search/lexicon.ts';
import { editDistance, nearTerms } from '../../src/search/spelling.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['karachi', 'karachi', 0],
    ['karachi', 'karahci', 1],
    ['karachi', 'karach', 1],
    ['karachi', 'karaachi', 1],
    ['karachi', 'karochi', 1],
    ['karachi', 'krchi', 2],
    ['abc', 'xyz', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is the same both ways, 0 for equal words alone, and no more than the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('gives up one above the most that is asked for, never below the truth', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, editDistance(a, b, 10)));
      }),
    );
  });
});

describe('nearTerms', () => {
  const lexicon = createLexicon();
  for (const term of ['karachi', 'karachis', 'istanbul', 'doha', 'marsh', 'march', '2023a', '^mayor'])
    lexicon.add(term);
  const near = (word: string, held: (id: number) => boolean = () => true): string[] =>
    nearTerms(word, lexicon, held).map((id) => lexicon.term(id));

  it('gives the nearest alone', () => {
    expect(near('karachy')).toEqual(['karachi']);
    expect(near('karachs')).toEqual(['karachi', 'karachis']);
    expect(near('istanbulll')).toEqual(['istanbul']);
  });

  it('forgives one error, and two from eight letters up', () => {
    expect(near('krchi')).toEqual([]);
    expect(near('istnbull')).toEqual(['istanbul']);
    expect(near('stnbulll')).toEqual([]);
  });

  it('never guesses at short words, numbers, and words of grammar', () => {
    for (const word of ['doga', 'dohaa', '2023b', '^mayer'])
      expect(near(word)).toEqual(word === 'dohaa' ? ['doha'] : []);
  });

  it('gives only terms that are held', () => {
    expect(near('karachy', (id) => lexicon.term(id) !== 'karachi')).toEqual([]);
  });

  it('knows terms that came later', () => {
    expect(near('reykjavk')).toEqual([]);
    lexicon.add('reykjavik');
    expect(near('reykjavk')).toEqual(['reykjavik']);
  });
});
