import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNearCopies, nearCopy, shingles, similarity } from '../../src/text/nearCopies.ts';

const REPORT = `The harbour council voted on Tuesday to repair the north pier, after divers found that two of its eleven legs had been
hollowed out by worms. Work will begin in September and take about five months, the harbour engineer said. Until then boats over
twelve metres must use the south pier. The repair will cost 3.4 million crowns, of which the county pays half.`;
const OTHER = `Two outlets reported that the observatory on Mount Sella had seen a comet nobody knew. Its finder, a school teacher from
Brenn, photographed it on three nights in a row with a telescope that she built herself, and sent the pictures to a friend abroad.`;

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')),
  minLength: 3,
  maxLength: 9,
});
const text = fc.array(word, { minLength: 30, maxLength: 120 }).map((list) => list.join(' '));

describe('near copies', () => {
  it('sees through small edits, case, punctuation and line breaks', () => {
    const edited = REPORT.replace('on Tuesday ', '').replaceAll(',', '').replaceAll('\n', ' ').toUpperCase();
    expect(nearCopy(shingles(REPORT), shingles(edited))).toBe(true);
    expect(similarity(shingles(REPORT), shingles(edited))).toBeGreaterThan(0.85);
  });

  it('keeps reports of different events, and different reports of one event, apart', () => {
    const retold = `Divers who looked at the north pier found worms in two legs, and so the council wants it repaired from September on.`;
    expect(similarity(shingles(REPORT), shingles(OTHER))).toBeLessThan(0.05);
    expect(nearCopy(shingles(REPORT), shingles(retold))).toBe(false);
  });

  it('compares scripts without blanks sign by sign', () => {
    const chinese = '记者周二报道说，谈判代表在伊斯坦布尔会面，讨论停火协议的细节。';
    expect(nearCopy(shingles(chinese), shingles(chinese.replace('周二', '周三')))).toBe(true);
    expect(nearCopy(shingles(chinese), shingles('港口委员会决定修理北码头，工程将于九月开始。'))).toBe(false);
  });

  it('takes texts without words for copies of nothing', () => {
    expect(nearCopy(shingles(''), shingles(' … '))).toBe(false);
    expect(groupNearCopies([shingles(''), shingles('')])).toEqual([[0], [1]]);
  });

  it('takes very short texts as a whole', () => {
    expect(nearCopy(shingles('Pier closed'), shingles('pier closed!'))).toBe(true);
    expect(nearCopy(shingles('Pier closed'), shingles('Pier open'))).toBe(false);
  });

  it('is symmetric, between 0 and 1, and 1 for the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (a, b) => {
          const [x, y] = [shingles(a), shingles(b)];
          expect(similarity(x, y)).toBe(similarity(y, x));
          expect(similarity(x, y)).toBeGreaterThanOrEqual(0);
          expect(similarity(x, y)).toBeLessThanOrEqual(1);
          expect(similarity(x, x)).toBe(x.length === 0 ? 0 : 1);
        },
      ),
    );
  });

  it('finds a text again in which one word was changed', () => {
    fc.assert(
      fc.property(text, fc.nat(), (original, at) => {
        const list = original.split(' ');
        list[at % list.length] = 'changed';
        expect(nearCopy(shingles(original), shingles(list.join(' ')))).toBe(true);
      }),
    );
  });

  it('puts every text into exactly one group, and near copies into the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat()), { maxLength: 15 }),
        fc.array(text, { minLength: 5, maxLength: 5 }),
        (picks, texts) => {
          const made = picks.map(([which, at]) => {
            const list = texts[which]!.split(' ');
            list[at % list.length] = 'edited';
            return shingles(list.join(' '));
          });
          const groups = groupNearCopies(made);
          expect(groups.flat().sort((a, b) => a - b)).toEqual([...made.keys()]);
          const groupOf = (i: number) => groups.findIndex((group) => group.includes(i));
          const pairs = [...made.keys()].flatMap((i) => [...made.keys()].map((j) => [i, j] as const));
          for (const [i, j] of pairs.filter(([i, j]) => nearCopy(made[i]!, made[j]!)))
            expect(groupOf(i)).toBe(groupOf(j));
        },
      ),
    );
  });

  it('groups a copy of a copy with both', () => {
    const words = REPORT.split(/\s+/);
    const versions = [0, 12, 24].map((from) =>
      shingles([...words.slice(from), ...OTHER.split(/\s+/).slice(0, from)].join(' ')),
    );
    expect(similarity(versions[0]!, versions[2]!)).toBeLessThan(0.5);
    expect(groupNearCopies([...versions, shingles(OTHER)])).toEqual([[0, 1, 2], [3]]);
  });
});
