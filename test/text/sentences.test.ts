import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH, sentences } from '../../src/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences of news prose, a bar where one ends and the next begins. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['a title before a name', 'Gen. Omar Hale met Dr. Ana Ruiz on Monday.|They spoke for an hour.'],
  ['initials', 'J. K. Marsh and R.B. Stone signed it.|Both sides agreed.'],
  ['an initial inside a name', 'John F. Marlow opened the bridge.|It had cost a fortune.'],
  ['U.S. before a name', 'The U.S. Senate voted late.|The U.N. Security Council did not.'],
  [
    'U.S. at the end',
    'He flew back to the U.S. The talks went on without him.'.replace('U.S. The', 'U.S.|The'),
  ],
  [
    'a.m. inside and at the end',
    'The vote began at 9 a.m. Monday and closed at 6 p.m.|The count took all night.',
  ],
  ['a number after No.', 'Flight No. 512 left from Gate No. 5 on time.|Nobody was hurt.'],
  ['No. as an answer', 'Was anyone hurt?|No.|Everyone was safe.'],
  ['decimals, money and versions', 'Prices rose 2.5 percent to $1.75.|Version 3.2.1 was late.'],
  ['abbreviated months', 'It opened on Sept. 12 and closed on Dec. 3.|Nobody came.'],
  ['companies', 'Harbour Corp. Chief Ana Ruiz left Coast Inc. in May.|She gave no reason.'],
  ['a company at the end', 'She left Harbour Inc.|The board was told on Friday.'],
  ['a question inside a quotation', '"Where were you?" the judge asked.|He said nothing.'],
  ['an exclamation that goes on', 'The crowd cried "No more!" as he passed.|Police looked on.'],
  [
    'a quotation of several sentences',
    '“It rained. We waited. Nobody came,” she said.|The road stayed shut.',
  ],
  ['two quotations', '"It rained."|"We waited."'],
  ['an ellipsis that goes on', 'We waited ... and waited.|Nobody came.'],
  ['an ellipsis that ends', 'We waited…|Nobody came.'],
  ['a stop inside brackets', 'The bill (it passed in May.) became law.|Few noticed.'],
  ['a whole sentence in brackets', 'The bill passed.|(It had failed in May.)|Few noticed.'],
  [
    'a place before the text',
    'HARBOUR CITY, May 3 (Coast News) - The bridge opened on Saturday.|Crowds came.',
  ],
  ['a place and an abbreviation', 'ST. AMBROSE, Fla. (Coast News) — The bridge opened.|Crowds came.'],
  ['a web address', 'Read more at www.news.example/a.html and write to us.|We answer.'],
  ['a name with a stop', 'Yahoo! shares fell.|Traders shrugged.'],
  ['a line before a paragraph', 'Bridge opens after nine years\n\n|Crowds came on Saturday.\n\n|By Ana Ruiz'],
  ['bullets on lines of their own', '- Two people were hurt.\n|- The road is shut.\n|- Trains run.'],
  ['Urdu', 'مذاکرات شروع ہو گئے۔|دونوں وفود موجود ہیں۔|کیا وہ کامیاب ہوں گے؟'],
  ['Chinese', '会谈开始了。|双方都在场！|会成功吗？'],
  ['a Chinese quotation', '他说：「会谈开始了。我们很高兴。」|双方都在场。'],
  ['Arabic', 'متى بدأت المحادثات؟ |بدأت أمس.'],
  ['Hindi', 'वार्ता शुरू हुई।|दोनों पक्ष मौजूद थे।'],
  ['Spanish', '¿Cuándo empezaron?|¡Ayer!|El Sr. Ruiz estaba allí.'],
  [
    'French',
    'M. Durand et Mme. Petit sont venus.|« Nous sommes prêts. Tout va bien », a-t-il dit.|Il partit.',
  ],
  ['German', 'Die Brücke, z.B. Tor 3, blieb zu.|Niemand kam.'],
  ['German dates', 'Sie begann am 1. April.|Er kam am 12. März 2031 dazu.|Es waren 12.|Dann ging er.'],
  ['German ordinals', 'Die Krone stammt aus dem 14. Jahrhundert.|Er wohnt im 3. Stock.'],
  ['German quotations', '„Wir gehen. Es reicht“, sagte sie.|Er rief: „Nein.“|Dann schwieg er.'],
  ['Ph.D. and Jr.', 'Ana Ruiz, Ph.D., and Omar Hale Jr. were there.|They left early.'],
  ['vs.', 'It was Harbour vs. Coast again.|Harbour won.'],
  ['St. in a name', 'It happened near St. Ann Square.|Nobody saw it.'],
  ['a figure that opens a sentence', 'The count ended.|12 seats changed hands.'],
  ['an approximate figure', 'It was built c. 1900 and holds approx. 300 people.|It is full.'],
];

describe('sentences', () => {
  it.each(CASES)('cuts %s', (_, marked) => {
    const text = marked.replaceAll('|', marked.includes('\n|') || /[。！？۔؟।]\|/u.test(marked) ? '' : ' ');
    expect(cut(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('knows which sentences open a paragraph', () => {
    const found = sentences('One stands here. Two follows.\n\nThree opens.\n \n  Four opens. Five follows.');
    expect(found.map((sentence) => sentence.opensParagraph)).toEqual([true, false, true, true, false]);
  });

  it('cuts a sentence that is longer than a quote after a clause', () => {
    const clause = 'the council that sits by the harbour weighed the plan once more, ';
    const found = cut(`${clause.repeat(20)}and voted.`);
    expect(found.length).toBeGreaterThan(2);
    for (const sentence of found.slice(0, -1)) expect(sentence.endsWith(',')).toBe(true);
  });
});

const UNITS = [
  'Word', 'word', ' ', ' ', '. ', '.', '"', '“', '”', '«', '»', '\n', '\n\n', 'U.S.', 'Mr.', 'a.m.', 'The', '?', '!', '…', '(', ')', '。', '۔', '؟', '「', '」',
  '😀', '👩‍👩‍👧', '𝒜', 'é', '5', '2.5', '-', '; ', ', ', '\u00a0', '\u3000', '\ufeff',
]; // prettier-ignore

const prose = fc.oneof(
  fc.array(fc.constantFrom(...UNITS), { maxLength: 80 }).map((units) => units.join('')),
  fc.array(fc.constantFrom(...UNITS), { maxLength: 8 }).map((units) => units.join('').repeat(100)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('sentences of any text', () => {
  it('stand in order, do not overlap, and stay within the longest quote', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leave nothing out but blanks, and begin and end with something else', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let rest = '';
        let last = 0;
        for (const { start, end } of sentences(text)) {
          rest += text.slice(last, start);
          last = end;
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
        expect((rest + text.slice(last)).replace(/[\s\u200b]/gu, '')).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('', 'x', ' '), (text, before) => {
        const whole = before + text.toWellFormed() + '😀'.repeat(600);
        for (const { start, end } of sentences(whole))
          expect(whole.slice(start, end).isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
