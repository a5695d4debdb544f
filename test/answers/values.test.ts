import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Value, values } from '../../src/answers/values.ts';

const LANGUAGES = ['en', 'es', 'de', 'fr', 'tr', 'ur', 'ar', 'und', 'ja'];

/** The values of a text, each with the words it stands in. */
const read = (text: string, language = 'en') =>
  values(text, language).map((value) => ({
    ...value,
    text: text.slice(value.start, value.end),
    led: text.slice(value.lead, value.start),
  }));

const only = (text: string, language = 'en'): Value & { text: string; led: string } => {
  const [value, ...rest] = read(text, language);
  expect(rest).toEqual([]);
  if (value === undefined) throw new Error(`no value in: ${text}`);
  return value;
};

const WORDS = fc.constantFrom(
  'twelve', 'two', 'dozen', 'half', 'a', 'million', 'hundred', 'and', 'people', 'hurt', '$', '€', '1,000', '12', '3.5', '2031', 'May', 'Monday', 'third', '-', '–', ',', '.',
  ' ', '%', 'percent', 'to', 'between', 'at least', '10:30', 'pm', 'hours', 'ago', 'st', 'k', 'bn', 'Rs', '۱۲', '٣', 'un', 'y', 'und', 'مئی', 'yüzde', 'of the', 'one', '😀',
); // prettier-ignore

describe('values', () => {
  it.each([
    ['Twelve people were hurt.', 'Twelve', 12, 'person'],
    ['The 12 ferry passengers waited.', '12', 12, 'passeng'],
    ['Two dozen boats left.', 'Two dozen', 24, 'boat'],
    ['Some 1,000 people came.', '1,000', 1000, 'person'],
    ['A hundred and five seals returned.', 'A hundred and five', 105, 'seal'],
    ['Forty-two houses burned.', 'Forty-two', 42, 'hous'],
    ['Half a million people watched.', 'Half a million', 500_000, 'person'],
    ['About 2.5m voters took part.', '2.5m', 2_500_000, 'voter'],
    ['Three lakh farmers applied.', 'Three lakh', 300_000, 'farmer'],
    ['The blast left 17 injured.', '17', 17, 'injur'],
    ['One person died.', 'One', 1, 'person'],
    ['In the hall 2000 seats were empty.', '2000', 2000, 'seat'],
  ])('counts: %s', (text, slice, amount, unit) => {
    expect(only(text)).toMatchObject({ kind: 'number', text: slice, amount, unit });
  });

  it.each([
    ['It cost $1.5 billion.', '$1.5 billion', 1.5e9, '$'],
    ['It cost $1.5bn.', '$1.5bn', 1.5e9, '$'],
    ['It cost US$900m.', 'US$900m', 9e8, '$'],
    ['It cost 20 million euros.', '20 million euros', 2e7, '€'],
    ['It cost Rs 500.', 'Rs 500', 500, '₹'],
    ['It cost two pounds.', 'two pounds', 2, '£'],
  ])('money: %s', (text, slice, amount, unit) => {
    expect(only(text)).toMatchObject({ kind: 'money', text: slice, amount, unit });
  });

  it.each([
    ['on 3 May 2031', '3 May 2031', { year: 2031, month: 5, day: 3 }],
    ['on May 3, 2031', 'May 3, 2031', { year: 2031, month: 5, day: 3 }],
    ['on the 3rd of May', '3rd of May', { month: 5, day: 3 }],
    ['on Saturday, 3 May', 'Saturday, 3 May', { weekday: 6, month: 5, day: 3 }],
    ['by 2031-05-03', '2031-05-03', { year: 2031, month: 5, day: 3 }],
    ['in May 2031', 'May 2031', { year: 2031, month: 5 }],
    ['in May', 'May', { month: 5 }],
    ['on Monday', 'Monday', { weekday: 1 }],
    ['it happened yesterday', 'yesterday', { offset: -1 }],
    ['three days ago', 'three days ago', { offset: -3 }],
  ])('dates: %s', (text, slice, day) => {
    const value = only(text);
    expect(value).toMatchObject({ kind: 'date', text: slice });
    expect(value.day).toEqual(day);
  });

  it.each([
    ['in 2031', 'year', 2031],
    ['4.5%', 'percent', 4.5],
    ['five per cent', 'percent', 5],
    ['two and a half hours', 'duration', 2.5],
    ['a three-day strike', 'duration', 3],
    ['at 10:30', 'time', 630],
    ['at 5 p.m.', 'time', 1020],
    ['at noon', 'time', 720],
    ['the 21st time', 'ordinal', 21],
  ])('%s is a %s', (text, kind, amount) => {
    expect(only(text)).toMatchObject({ kind, amount });
  });

  it.each([
    ['at least 12 people', 'atLeast', 'at least '],
    ['up to 12 people', 'atMost', 'up to '],
    ['about 12 people', 'about', 'about '],
    ['12 or more people', 'atLeast', ''],
  ])('%s', (text, bound, led) => {
    expect(only(text)).toMatchObject({ amount: 12, bound, led });
  });

  it('reads ranges, scores, ages and parts of a whole as what they are', () => {
    expect(only('10 to 12 boats')).toMatchObject({ amount: 10, to: 12 });
    expect(only('between 5 and 6 million euros')).toMatchObject({ amount: 5e6, to: 6e6, kind: 'money' });
    expect(only('won 2-1')).toMatchObject({ unit: 'score' });
    expect(only('a 45-year-old driver')).toMatchObject({ amount: 45, unit: 'age' });
    expect(only('three of the men')).toMatchObject({ amount: 3, part: true });
    expect(only('dozens of houses')).toMatchObject({ unit: 'hous', bound: 'about' });
  });

  it('leaves names and pronouns alone', () => {
    expect(read('COVID-19, the G20 and the F-16')).toEqual([]);
    expect(read('May said no one knew which one may march')).toEqual([]);
  });

  it.each([
    ['Más de 1.500 personas', 'es', { amount: 1500, bound: 'atLeast' }],
    ['treinta y dos casas', 'es', { amount: 32 }],
    ['el 3 de mayo de 2031', 'es', { kind: 'date', day: { year: 2031, month: 5, day: 3 } }],
    ['1,5 Millionen Euro', 'de', { kind: 'money', amount: 1.5e6, unit: '€' }],
    ['am 3. Mai', 'de', { kind: 'date', day: { month: 5, day: 3 } }],
    ['einundzwanzig Häuser', 'de', { amount: 21 }],
    ['10 000 personnes', 'fr', { amount: 10_000 }],
    ['quatre-vingt-dix euros', 'fr', { kind: 'money', amount: 90 }],
    ['yüzde 45', 'tr', { kind: 'percent', amount: 45 }],
    ['yirmi bir gün', 'tr', { kind: 'duration', amount: 21 }],
    ['پانچ سو روپے', 'ur', { kind: 'money', amount: 500 }],
    ['۱۲ افراد', 'ur', { amount: 12 }],
    ['٣ مايو ٢٠٣١', 'ar', { kind: 'date', day: { year: 2031, month: 5, day: 3 } }],
  ])('%s (%s)', (text, language, expected) => {
    expect(only(text, language)).toMatchObject(expected);
  });

  it('gives back an amount from each way to write it', () => {
    const english = new Intl.NumberFormat('en-GB');
    const german = new Intl.NumberFormat('de-DE');
    const persian = new Intl.NumberFormat('fa-IR', { useGrouping: false });
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 9_999_999 }), (amount) => {
        expect(only(`${english.format(amount)} people`)).toMatchObject({ amount, kind: 'number' });
        expect(only(`${german.format(amount)} Menschen`, 'de')).toMatchObject({ amount, kind: 'number' });
        expect(only(`${persian.format(amount)} افراد`, 'ur')).toMatchObject({ amount, kind: 'number' });
        expect(only(`$${english.format(amount)}`)).toMatchObject({ amount, kind: 'money' });
        expect(only(`$${amount / 1000} million`)).toMatchObject({ amount: amount * 1000, kind: 'money' });
        expect(only(`${amount / 100}%`)).toMatchObject({ amount: amount / 100, kind: 'percent' });
      }),
    );
  });

  it('gives back a number from its words', () => {
    const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const below100 = (n: number): string =>
      n < 20
        ? (ones[n] ?? '')
        : (tens[Math.floor(n / 10) - 2] ?? '') + (n % 10 === 0 ? '' : `-${ones[n % 10]}`);
    const below1000 = (n: number): string =>
      n < 100
        ? below100(n)
        : `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${below100(n % 100)}`}`;
    const inWords = (n: number): string =>
      n < 1000
        ? below1000(n)
        : `${below1000(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : n % 1000 < 100 ? ` and ${below100(n % 1000)}` : ` ${below1000(n % 1000)}`}`;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (amount) => {
        expect(only(`${inWords(amount)} people`)).toMatchObject({ amount, unit: 'person' });
      }),
    );
  });

  it('keeps its spans in order and inside any text, and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(WORDS, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(WORDS, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (given, language) => {
        let last = 0;
        for (const value of values(given, language)) {
          expect(value.lead).toBeLessThanOrEqual(value.start);
          expect(value.start).toBeGreaterThanOrEqual(last);
          expect(value.end).toBeGreaterThan(value.start);
          expect(value.end).toBeLessThanOrEqual(given.length);
          expect(Number.isNaN(value.amount)).toBe(false);
          last = value.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
