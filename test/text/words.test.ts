import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordForm, words } from '../../src/text/words.ts';

const texts = (text: string): string[] => words(text).map((word) => word.text);

describe('fold', () => {
  it.each([
    ['Türkiye', 'Turkiye'],
    ['İSTANBUL', 'istanbul'],
    ['Diyarbakır', 'Diyarbakir'],
    ['Łódź', 'lodz'],
    ['Malmö', 'malmo'],
    ['Kraków', 'KRAKOW'],
    ['Straße', 'strasse'],
    ['ﬁnance', 'finance'],
    ['ｗｈｏ', 'who'],
    ['كابل', 'کابل'],
    ['ايران', 'ایران'],
    ['كِتَاب', 'کتاب'],
    ['محمـــد', 'محمد'],
  ])('brings %s and %s together', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('leaves what it has folded', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('İıŁøßæﬁÅé漢كيةʼK½ſǰ\u0345')) }),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words', () => {
  it.each([
    ['Türkiye and Turkiye', ['turkiye', 'and', 'turkiye']],
    ['the U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
    ['a U.N.-led D.C. force', ['a', 'un', 'led', 'dc', 'force']],
    ['J.K. Marsh', ['jk', 'marsh']],
    ['in 2023, on 28.10.2025', ['in', '2023', 'on', '28.10.2025']],
    ['$1.5 billion, €2,500 or 1,000,000', ['1.5', 'billion', '2500', 'or', '1000000']],
    ['at 10:30 on the 3rd, 5km away', ['at', '10:30', 'on', 'the', '3rd', '5km', 'away']],
    ['COVID-19, G20 and F-16s', ['covid', '19', 'g20', 'and', 'f', '16s']],
    ["O'Brien and O’Brien", ['obrien', 'and', 'obrien']],
    ["l'État et l’État", ['letat', 'et', 'letat']],
    ["Karachi's port, the ministers' plan, Ruiz’s", ['karachi', 'port', 'the', 'ministers', 'plan', 'ruiz']],
    ['don’t', ['dont']],
    ['ends.Begins', ['ends', 'begins']],
    ['e\u0301tat', ['etat']],
    ['دونوں وفود', ['دونوں', 'وفود']],
    ['می‌رود', ['میرود']],
    ['ﷺ', ['صلیاللهعلیهوسلم']],
    ['٣٫٥ أيام', ['٣', '٥', 'ایام']],
    ['ısı İzmir IRAK', ['isi', 'izmir', 'irak']],
    ['मौजूद थे', ['मजद', 'थ']],
    ['#Karachi @who', ['karachi', 'who']],
    ['', []],
    [' \n —…!', []],
    ['😀👩‍👩‍👧 ok', ['ok']],
    ["' '' 's", ['s']],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('splits scripts written without blanks', () => {
    expect(texts('会谈在伊斯坦布尔开始。')).toContain('开始');
    expect(texts('東京で会議開催').length).toBeGreaterThan(1);
    expect(texts('会谈'.repeat(2000)).join('')).toBe('会谈'.repeat(2000));
    expect(texts('𠮷'.repeat(2000)).join('')).toBe('𠮷'.repeat(2000));
    expect(texts("東京O'Brien")).toContain('obrien');
  });

  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('U.S.', "O'Brien", '’s', '1,000', '.', ' ', 'é', 'é', '漢字', '😀', '\u200d', 'Word', 'کے', ':', 'ʼ')).map((parts) => parts.join('')),
  ); // prettier-ignore

  it('stand in order where they say, without blanks, and give their word back', () => {
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
          const raw = text.slice(word.start, word.end);
          expect(raw).not.toMatch(/\s/u);
          expect(word.text).not.toMatch(/^$|[\s\p{Lu}]/u);
          expect(word.text).toBe(wordForm(raw));
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same wherever a text stands', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(texts(`before ${text} after`)).toEqual(['before', ...texts(text), 'after']);
      }),
      { numRuns: 500 },
    );
  });

  it('leave out no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abZé9 .,:’-\n')) }), (text) => {
        const held = words(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(held.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });
});
