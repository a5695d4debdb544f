import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingFor } from '../../../src/replies/wording.ts';
import type { Given } from './given.ts';
import { fixedBy, toldBy } from './told.ts';

const LOCALES = ['en-GB', 'es-ES', 'es-419', 'de', 'fr', 'tr', 'ur'] as const;
const OTHERS = LOCALES.filter((locale) => locale !== 'en-GB');
const english = wordingFor('en-GB');

/** What is no word. */
const SIGNS: ReadonlySet<string> = new Set(['arrow', 'colon']);
/** Words that are the same in English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  de: ['desk.text'],
  fr: ['desk.date', 'desk.changes.published', 'desk.changes.corrections'],
};

const DAYS = ['2025-05-01', '2025-10-28'] as const;
const name = fc.stringMatching(/^[A-Za-z]{1,12}$/u);
const given: fc.Arbitrary<Given> = fc.record({
  n: fc.nat({ max: 99_999 }),
  m: fc.nat({ max: 99_999 }),
  names: fc.tuple(name, name, name),
  days: fc.constant(DAYS),
});

/** What a wording says that `wrong` finds fault with. */
function faults(locale: string, put: Given, wrong: (text: string, key: string) => boolean): string[] {
  return [...toldBy(wordingFor(locale), put)]
    .filter(([key, text]) => wrong(text, key))
    .map(([key, text]) => `${key}: ${text}`);
}

describe.each(LOCALES)('the words in %s', (locale) => {
  it('say something, on one line, whatever is put in', () => {
    fc.assert(
      fc.property(given, (put) => {
        const wrong = /^\s*$|undefined|NaN|\[object|\$\{|\n|  | [.,](?![a-z])/u;
        expect(
          faults(locale, put, (text, key) => wrong.test(text) || (key !== 'colon 0' && text !== text.trim())),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('leave what is put in as it is', () => {
    const put: Given = { n: 1234, m: 5678, names: ['A ; b', '« c » : d', '“e” !'], days: DAYS };
    const there = toldBy(wordingFor(locale), put);
    const inEnglish = [...toldBy(english, put)].flatMap(([key, text]) =>
      put.names.filter((one) => text.includes(one)).map((one) => ({ key, one })),
    );
    expect(inEnglish.length).toBeGreaterThan(50);
    const lost = inEnglish.filter(({ key, one }) => there.get(key)?.includes(one) !== true);
    // What an option is for is described in English only, and so left out elsewhere.
    expect(lost.map(({ key }) => key)).toEqual(locale === 'en-GB' ? [] : ['mistakes.optionMissing 0']);
  });

  it('fit on what Discord puts them', () => {
    const words = wordingFor(locale);
    const { readInContext, read, moreQuotes, nextPage, previousPage, summary } = words;
    const { followUp, helpful, notHelpful, deleteKept, followUpTitle, followUpLabel } = words;
    const buttons = [readInContext, read, moreQuotes, nextPage, previousPage, summary, followUp, helpful];
    expect([...buttons, notHelpful, deleteKept].filter((label) => label.length > 40)).toEqual([]);
    expect([followUpTitle, followUpLabel].filter((label) => label.length > 45)).toEqual([]);
    expect([words.openResult, words.followUpHint].filter((hint) => hint.length > 100)).toEqual([]);
  });

  it('fit on the buttons and the forms of the desk', () => {
    const { desk } = wordingFor(locale);
    const { add, changeDetails, anotherPart, showWhole, showQuotes, cancel, undo, history } = desk;
    const {
      download,
      upload,
      remove,
      restore,
      readEarlier,
      edit,
      openDraft,
      paragraph,
      putMine,
      keepStored,
    } = desk;
    const below = [add, changeDetails, anotherPart, showWhole, showQuotes, cancel, undo, history];
    const beside = [
      desk.addAll(1000),
      download,
      upload,
      remove,
      restore,
      readEarlier,
      edit,
      openDraft,
      putMine,
      keepStored,
    ];
    expect([...below, ...beside].filter((label) => label.length > 40)).toEqual([]);
    const { addTitle, partTitle, detailsTitle, paragraphTitle, uploadTitle } = desk;
    const titles = [addTitle, partTitle, detailsTitle, paragraphTitle, uploadTitle];
    const { text, address, files, details, headline, outlet, byline, date, topics, file } = desk;
    const labels = [text, address, files, details, headline, outlet, byline, date, topics, file, paragraph];
    expect([...titles, ...labels].filter((label) => label.length > 45)).toEqual([]);
    const { textAbout, filesAbout, detailsHint, paragraphAbout, changeParagraph } = desk;
    const about = [textAbout, filesAbout, detailsHint, paragraphAbout, changeParagraph];
    expect(about.filter((hint) => hint.length > 100)).toEqual([]);
  });
});

describe('other languages', () => {
  it.each(OTHERS)('%s: has no words left in English', (locale) => {
    const fixed = fixedBy(english);
    const same = [...fixedBy(wordingFor(locale))].filter(([key, text]) => text === fixed.get(key));
    expect(fixed.size).toBeGreaterThan(120);
    expect(same.map(([key]) => key).filter((key) => !SIGNS.has(key))).toEqual(ALIKE[locale] ?? []);
  });

  it('Turkish: has no plural after a number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999 }), (n) => {
        const put: Given = { n, m: n, names: ['x', 'x', 'x'], days: DAYS };
        expect(faults('tr', put, (text) => /\d \p{L}+l[ae]r/u.test(text))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('French: has no-break spaces, and no others, in quotation marks and before high punctuation', () => {
    const put: Given = { n: 1234, m: 2, names: ['a', 'b', 'c'], days: DAYS };
    // An option as it is typed, such as query:a, has no space, and neither has a time.
    const prose = (text: string) => text.replace(/[\p{L}']+:\S|\d:\d/gu, '');
    expect(faults('fr', put, (text) => /[;:!?«»]/u.test(prose(text))).length).toBeGreaterThan(30);
    const wrong = /(?<!\u00a0)[:»]|(?<!\u202f)[;!?]|«(?!\u00a0)/u;
    expect(faults('fr', put, (text) => wrong.test(prose(text)))).toEqual([]);
  });

  it('Urdu: begins its sentences in Urdu, and has Latin digits', () => {
    const put: Given = { n: 1234, m: 2, names: ['x', 'x', 'x'], days: DAYS };
    expect(faults('ur', put, (text) => /[٠-٩۰-۹]/u.test(text))).toEqual([]);
    expect(
      faults('ur', put, (text) => text.endsWith('۔') && !/^[^\p{L}]*\p{Script=Arabic}/u.test(text)),
    ).toEqual([]);
  });
});
