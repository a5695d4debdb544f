import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { MAX_LINK_LENGTH, plainLink, sentenceLink } from '../../src/replies/link.ts';
import { article, spanOf } from '../support/articles.ts';
import { readDirective, landings, pageOf } from '../support/textFragments.ts';

const with_ = (body: string, more: Partial<Article> = {}) =>
  article({ id: 'a', headline: 'Two ferries', url: 'https://news.example/a', body, ...more });
const link = (body: string, words: string, more: Partial<Article> = {}) =>
  sentenceLink(with_(body, more), spanOf(body, words));

describe('a link to the sentence', () => {
  it('holds the words', () => {
    expect(link('It rained. Two ferries met. Nobody fell.', 'Two ferries met.')).toBe(
      'https://news.example/a#:~:text=Two%20ferries%20met.',
    );
  });

  it('encodes what has a meaning in a text directive, and all that is not ASCII', () => {
    const words = 'The “last-ditch” talks, R&D and 50% in Türkiye.';
    expect(link(words, words)).toBe(
      'https://news.example/a#:~:text=The%20%E2%80%9Clast%2Dditch%E2%80%9D%20talks%2C%20R%26D%20and%2050%25%20in%20T%C3%BCrkiye.',
    );
  });

  it('encodes what would end a link or begin emphasis in Markdown', () => {
    const words = "It's (very) *big* and _odd_!";
    expect(link(words, words)?.split('text=')[1]).not.toMatch(/['()*_!]/u);
  });

  it('folds white space to single blanks', () => {
    const words = 'Two  ferries\nmet\t today.';
    expect(link(words, words)).toBe('https://news.example/a#:~:text=Two%20ferries%20met%20today.');
  });

  it('comes after a fragment that the address has already', () => {
    expect(link('It rained.', 'It rained.', { url: 'https://news.example/a#live' })).toBe(
      'https://news.example/a#live:~:text=It%20rained.',
    );
  });

  it.each(['https://news.example/a#live:~:text=old%20words', 'https://news.example/a#live:~:text=a&text=b'])(
    'takes the place of the text directive in %s',
    (url) => {
      expect(link('It rained.', 'It rained.', { url })).toBe(
        'https://news.example/a#live:~:text=It%20rained.',
      );
    },
  );

  it('names the words around where the same words stand twice', () => {
    const body = 'It rained. Twelve were hurt. It rained. Nine were hurt.';
    const second = { start: 29, end: 39 };
    expect(sentenceLink(with_(body), second)).toBe(
      'https://news.example/a#:~:text=Twelve%20were%20hurt.-,It%20rained.',
    );
    expect(link(body, 'It rained.')).toBe(
      'https://news.example/a#:~:text=It%20rained.,-Twelve%20were%20hurt',
    );
  });

  it('names the words around where the headline has the same words', () => {
    expect(link('It rained. Two ferries met.', 'Two ferries')).toContain('-,');
  });

  it('gives the first and the last words of a long quote', () => {
    const middle = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    expect(link(`${middle}.`, `${middle}.`)).toBe(
      'https://news.example/a#:~:text=word0%20word1%20word2%20word3%20word4%20word5%20word6%20word7,word72%20word73%20word74%20word75%20word76%20word77%20word78%20word79.',
    );
  });

  it('never looks for one term across a paragraph break', () => {
    expect(link('It rained.\n\nTwo ferries met.', 'It rained.\n\nTwo ferries met.')).toBe(
      'https://news.example/a#:~:text=It%20rained,Two%20ferries%20met.',
    );
  });

  it('is a range where a short quote takes too many bytes', () => {
    const words =
      'ثالثوں نے کہا کہ دونوں وفود استنبول میں بات چیت دوبارہ شروع کرنے پر راضی ہو گئے ہیں اور مذاکرات جاری رہیں گے۔';
    const found = link(words, words, { language: 'ur' });
    expect(found).toMatch(/text=[^,]+,[^,]+$/u);
    expect(found?.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
  });

  it('is the plain address where the address leaves no room for words', () => {
    const url = `https://news.example/${'a'.repeat(480)}`;
    expect(link('Two ferries met.', 'Two ferries met.', { url })).toBe(url);
  });

  it('is the plain address where no words can tell the place', () => {
    const body = Array.from({ length: 40 }, () => 'No.').join(' ');
    expect(sentenceLink(with_(body), { start: 80, end: 83 })).toBe('https://news.example/a');
  });

  it.each([undefined, 'not an address', 'javascript:alert(1)', `https://news.example/${'a'.repeat(600)}`])(
    'is missing for the address %s',
    (url) => {
      const { url: _, ...without } = with_('It rained.');
      const given: Article = url === undefined ? without : { ...without, url };
      expect(sentenceLink(given, { start: 0, end: 10 })).toBeUndefined();
      expect(plainLink(given)).toBeUndefined();
    },
  );
});

describe('any link', () => {
  const newsWord = fc.constantFrom(
    'the',
    'ferry',
    'a',
    'no',
    'met,',
    '“so',
    'said”',
    'R&D',
    'last-ditch',
    '-',
    'Türkiye',
    '50%',
    'مذاکرات',
    '会谈',
    'No.',
  );
  const anyWord = fc.string({ unit: 'binary', minLength: 1, maxLength: 5 });
  const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n', '. ');
  const url = fc.constantFrom(
    'https://e.org/',
    'https://e.org/a?b=c#d',
    'https://e.org/ü ü',
    `https://e.org/${'x'.repeat(430)}`,
  );
  const text = (word: fc.Arbitrary<string>) => fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 });

  it('fits, parses, and holds words of the article only, whatever is linked to', () => {
    fc.assert(
      fc.property(text(fc.oneof(newsWord, anyWord)), url, fc.nat(), fc.nat(), (parts, url, a, b) => {
        const of = with_(parts.flat().join(''), { url });
        const [start, end] = [a % (of.body.length + 1), b % (of.body.length + 1)];
        const found = sentenceLink(of, { start: Math.min(start, end), end: Math.max(start, end) });
        expect(found?.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        const parsed = new URL(found ?? '');
        expect(parsed.href).toBe(found);
        for (const term of Object.values(readDirective(parsed) ?? {}))
          expect(pageOf(of).text).toContain(term);
      }),
      { numRuns: 300 },
    );
  });

  it('that has words lands on the quote first', () => {
    fc.assert(
      fc.property(text(newsWord), url, fc.nat(), fc.nat(), (parts, url, a, b) => {
        const [first, last] = [
          Math.min(a % parts.length, b % parts.length),
          Math.max(a % parts.length, b % parts.length),
        ];
        const lengthOf = (some: typeof parts) => some.flat().join('').length;
        const of = with_(parts.flat().join(''), { url });
        const span = {
          start: lengthOf(parts.slice(0, first)),
          end: lengthOf(parts.slice(0, last + 1)) - (parts[last]?.[1].length ?? 0),
        };
        const directive = readDirective(new URL(sentenceLink(of, span) ?? ''));
        if (directive === undefined) return;
        const page = pageOf(of);
        const found = landings(directive, page)[0];
        expect([found?.index, (found?.index ?? 0) + (found?.text.length ?? 0)]).toEqual([
          page.at(span.start),
          page.at(span.end),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('has words for every sentence of ordinary news', () => {
    const body =
      'Two ferries met off Sund. Twelve people were hurt, police said.\n\nThe crew of the “Lady Orla” slept. It rained.';
    for (const words of [
      'Two ferries met off Sund.',
      'Twelve people were hurt, police said.',
      'The crew of the “Lady Orla” slept.',
      'It rained.',
    ])
      expect(link(body, words)).toContain(':~:text=');
  });
});
