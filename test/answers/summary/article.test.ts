import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeArticle } from '../../../src/answers/summary/article.ts';
import { wordCount } from '../../../src/answers/summary/wordCount.ts';
import { sentences } from '../../../src/text/sentences.ts';

const BODY = `The harbour council voted to close the north pier of Aldmouth after worms were found in its legs. A gull stole a sandwich.

The council said the north pier would be closed for five months while its legs are replaced. "The pier is not safe. Nobody may walk on it," the
council's engineer Tilda Varn said. She lives in Brenn.

Worms were found in two legs of the pier by divers whom the harbour council had sent. Lunch was late.`;

const summary = (body: string, words: number, language = 'en'): string[] =>
  summarizeArticle({ body, language }, { words }).map(({ start, end }) => body.slice(start, end));

const ODD = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: fc.constantFrom(...'ab. "“”!?\n…'.split('')), maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'The pier is shut. ',
        'He said: "No. Never." ',
        'مذاکرات کا چوتھا دن تھا۔ ',
        '谈判继续进行。',
        'It rained, ',
        '\n\n',
        'Dr. Varn left! ',
      ),
      {
        maxLength: 40,
      },
    )
    .map((list) => list.join('')),
);

describe('the summary of an article', () => {
  it('chooses what the article is about, in reading order', () => {
    expect(summary(BODY, 52)).toEqual([
      'The harbour council voted to close the north pier of Aldmouth after worms were found in its legs.',
      'The council said the north pier would be closed for five months while its legs are replaced.',
      'Worms were found in two legs of the pier by divers whom the harbour council had sent.',
    ]);
  });

  it('keeps a quotation whole', () => {
    for (const sentence of summary(BODY, 70)) expect((sentence.match(/"/g) ?? []).length % 2).toBe(0);
  });

  it('gives everything that is a sentence where there is room', () => {
    expect(summary(BODY, 10_000)).toHaveLength(sentences(BODY).length);
  });

  it('says nothing twice, but keeps another figure', () => {
    expect(summary('The pier in the old harbour is shut. '.repeat(30), 100)).toEqual([
      'The pier in the old harbour is shut.',
    ]);
    const counts =
      'Some 12 people were hurt in the crash on the northern pier. Some 17 people were hurt in the crash on the northern pier.';
    expect(summary(counts, 100)).toHaveLength(2);
  });

  it('leaves out headings, bylines and captions between the sentences', () => {
    const body = `By Ana Ruiz\n\nThe council shut the pier on Tuesday.\n\nMore on the pier\n\nThe pier will be mended by May.`;
    expect(summary(body, 100)).toEqual([
      'The council shut the pier on Tuesday.',
      'The pier will be mended by May.',
    ]);
    expect(summary('Pier shut', 100)).toEqual(['Pier shut']);
  });

  it('prefers what can be read without the sentence before', () => {
    const body = `The council of Aldmouth shut the northern pier. They shut the northern pier, the council of Aldmouth. The council of Aldmouth shut the northern ferry.`;
    expect(summary(body, 8).join(' ')).not.toMatch(/^They/);
  });

  it('is empty where no sentence fits, or there is none', () => {
    for (const words of [0, -1, 2, Number.NaN]) expect(summary(BODY, words)).toEqual([]);
    for (const body of ['', ' \n\n ', '…', '. . .']) expect(summary(body, 100)).toEqual([]);
  });

  it('summarises Urdu, Chinese and languages without a list of function words', () => {
    const urdu =
      'مذاکرات کا چوتھا دن استنبول میں جاری رہا۔ قطر اور ترکی نے مذاکرات میں ثالثی کی۔ موسم سرد تھا۔';
    expect(summary(urdu, 9, 'ur')).toHaveLength(1);
    const chinese = '谈判代表周二在伊斯坦布尔会面。谈判代表讨论停火协议的细节。天气很冷。';
    for (const language of ['zh', 'und']) {
      const chosen = summary(chinese, 12, language);
      expect(chosen.length).toBeGreaterThan(0);
      expect(chosen.length).toBeLessThan(3);
    }
  });

  it('reads only as much of an endless body as it can', () => {
    const body = Array.from(
      { length: 20_000 },
      (_, i) => `Ship ${i} came into port ${i % 97} with ${i * 7} crates.`,
    ).join(' ');
    expect(wordCount(summary(body, 150).join(' '))).toBeLessThanOrEqual(150);
    expect(summary('"A b. '.repeat(30_000), 100).length).toBeLessThan(100);
    expect(summary('a'.repeat(300_000), 100)).toHaveLength(1);
  });

  it('gives sentences of the body, in order, each once, within the budget, whatever the text', () => {
    fc.assert(
      fc.property(
        ODD,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('en', 'ur', 'zh', 'und', 'xx'),
        (body, words, language) => {
          const chosen = summarizeArticle({ body, language }, { words });
          const bounds = new Set(sentences(body).map(({ start, end }) => `${start} ${end}`));
          for (const { start, end } of chosen) expect(bounds).toContain(`${start} ${end}`);
          expect(chosen.slice(1).every(({ start }, i) => start >= chosen[i]!.end)).toBe(true);
          const texts = chosen.map(({ start, end }) => body.slice(start, end));
          expect(new Set(texts).size).toBe(texts.length);
          expect(texts.reduce((sum, text) => sum + wordCount(text), 0)).toBeLessThanOrEqual(words);
          const blanks = texts
            .join(' ')
            .split(/\s+/u)
            .filter((token) => token !== '').length;
          expect(blanks).toBeLessThanOrEqual(words);
        },
      ),
    );
  });
});
