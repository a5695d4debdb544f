import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFERENCE, differences } from '../../../src/articles/desk/differences.ts';
import { article } from '../../support/articles.ts';

const of = (body: string) => article({ id: 'fog', headline: 'Fog', body });
const places = (before: string, after: string) =>
  differences(of(before), of(after)).flatMap((one) => (one.kind === 'text' ? one.places : []));

describe('what changed in a text', () => {
  it('is shown with the words around it, cut at words', () => {
    const long = 'The lighthouse of Skarn was sold for 31,000 crowns on Saturday to a retired clockmaker of the town.';
    expect(places(`One.\n\n${long}`, `One.\n\n${long.replace('31,000', '29,000')}`)).toEqual([
      { before: '…of Skarn was sold for 31,000 crowns on Saturday…', after: '…of Skarn was sold for 29,000 crowns on Saturday…' },
    ]);
  });

  it('is shown whole where it is short, and where it is new or gone', () => {
    expect(places('Fog came.', 'Fog went.')).toEqual([{ before: 'Fog came.', after: 'Fog went.' }]);
    expect(places('Fog came.', 'Fog came.\n\nIt went.')).toEqual([{ after: 'It went.' }]);
    expect(places('Fog came.\n\nIt went.', 'Fog came.')).toEqual([{ before: 'It went.' }]);
    expect(places('a\n\nb\n\nc\n\nd', 'A\n\nB\n\nC\n\nD')).toHaveLength(3);
  });

  it('is told for any two texts, in whole letters, and can be kept', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (start, one, other) => {
        const found = differences(of(`${start}${one}`), of(`${start}${other}`));
        expect(found.map((difference) => DIFFERENCE.parse(JSON.parse(JSON.stringify(difference))))).toEqual(found);
        expect(JSON.stringify(found).isWellFormed()).toBe(true);
        expect(found.length > 0).toBe(one !== other);
      }),
    );
  });
});
