import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES, type Answer, type Quote } from '../../src/answers/answer.ts';

import { openFolder } from '../../src/articles/folder.ts';
import { createNewsrooms } from '../../src/createNewsrooms.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { sentences } from '../../src/text/sentences.ts';
import { ARTICLES_FOLDER } from '../samples/openSamples.ts';

const TODAY = '2026-05-25';
let newsroom: Newsroom;

beforeAll(async () => {
  const store = await openFolder({ path: ARTICLES_FOLDER, samples: 'on', watch: false });
  newsroom = (await createNewsrooms({ store })).of(undefined);
});

const quotesOf = (answer: Answer): readonly Quote[] => (answer.kind === 'notCovered' ? [] : answer.quotes);
const missingOf = (answer: Answer): string => (answer.kind === 'notCovered' ? answer.missing.join(' ') : '');
const ask = (question: string, options: Partial<Parameters<Newsroom['ask']>[1]> = {}): Answer =>
  newsroom.ask(question, { asOf: TODAY, ...options });

function expectWellMade(answer: Answer): void {
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  const sides =
    answer.kind === 'conflicting' ? answer.sides.flatMap((side) => [side.quote, ...side.alsoIn]) : [];
  for (const quote of [...quotesOf(answer), ...sides]) {
    const { body } = quote.article;
    expect(body.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text.length).toBeLessThanOrEqual(MAX_QUOTE_LENGTH);
    const inside = sentences(body).filter((s) => s.start >= quote.start && s.end <= quote.end);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThanOrEqual(MAX_QUOTE_SENTENCES);
    let last = 0;
    for (const mark of quote.marks) {
      expect(mark.start).toBeGreaterThanOrEqual(last);
      expect(mark.end).toBeGreaterThan(mark.start);
      expect(mark.end).toBeLessThanOrEqual(quote.text.length);
      last = mark.end;
    }
    expect(body).toContain(quote.saidBy ?? '');
  }
}

describe('any question', () => {
  const oddities: readonly (readonly [name: string, question: string])[] = [
    ['nothing', ''], ['a blank', ' '], ['a mark', '?'], ['only stop words', 'the of and'], ['only emoji', '😀😀'], ['an Arabic mark', '؟'], ['an Arabic word', 'ماذا'],
    ['direction overrides', '\u202Eabc\u202C'], ['control characters', 'a\u0000b\u001b[31m'], ['a regular expression', '(.*)+$'], ['Markdown', '**bold** [x](http://a.b)'],
    ['a path', '../../etc/passwd'], ['SQL', "'; DROP TABLE articles; --"], ['a prototype', '__proto__'], ['names of methods', 'constructor prototype toString'],
    ['a quotation mark', '"'], ['a quotation that stays open', '“never closed'], ['empty quotations', '"" ""'], ['two kinds of quotation', '“Lady Orla” "'],
    ['10,000 letters', 'x'.repeat(10_000)], ['2,000 words', 'ferry '.repeat(2_000)], ['empty lines', '\n\n\n'], ['a long number', '99999999999999999999'], ['a fraction', '1/0'],
    ['a ligature', 'ﷺ'], ['half a surrogate pair', '\ud800'], ['capitals', 'WHO IS THE WHO?'],
  ]; // prettier-ignore

  it.each(oddities)('is answered without harm: %s', (_name, question) => {
    const answer = ask(question);
    expect(answer.question).toBe(question);
    expectWellMade(answer);
  });

  it('gets quotes that are slices of their articles, within the limits', () => {
    const vocabulary = [
      ...newsroom.search('ferry dock flood', { asOf: TODAY, sort: 'best', limit: 20, offset: 0 }).hits,
    ].flatMap((hit) => hit.text.split(/\s+/u));
    const word = fc.oneof(
      fc.constantFrom(...vocabulary),
      fc.constantFrom('who', 'when', 'where', 'how many', 'why', 'did', '?', '"', 'not'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.integer({ min: 1, max: 20 }), (words, limit) => {
        const answer = ask(words.join(' '), { limit });
        expectWellMade(answer);
        expect(quotesOf(answer).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what narrows a question', () => {
  it('uses nothing published after the asker’s today', () => {
    for (const quote of quotesOf(
      ask('How many people were hurt in the ferry collision?', { asOf: '2026-05-03', limit: 20 }),
    ))
      expect(quote.article.published!.day <= '2026-05-03').toBe(true);
  });

  it('keeps to an outlet that is chosen, and to one that the question names as its source', () => {
    for (const quote of quotesOf(
      ask('How many people were hurt on the ferry?', { outlet: 'Coast Daily', limit: 20 }),
    ))
      expect(quote.article.outlet).toBe('Coast Daily');
    const named = ask('How many people were hurt on the ferry, according to the Harbour Post?', {
      limit: 20,
    });
    expect(named.kind).toBe('found');
    for (const quote of quotesOf(named)) expect(quote.article.outlet).toBe('Harbour Post');
  });

  it('keeps to days that are chosen', () => {
    for (const quote of quotesOf(
      ask('dock strike', { since: '2026-05-12', until: '2026-05-18', limit: 20 }),
    )) {
      expect(quote.article.published!.day >= '2026-05-12').toBe(true);
      expect(quote.article.published!.day <= '2026-05-18').toBe(true);
    }
  });

  it('requires a phrase in quotation marks word for word', () => {
    const answer = ask('Who said "a good painkiller"?', { limit: 20 });
    expect(answer.kind).not.toBe('notCovered');
    for (const quote of quotesOf(answer)) expect(quote.article.body).toContain('a good painkiller');
    expect(ask('Who said "a painkiller good"?').kind).toBe('notCovered');
  });

  it('finds a name with a typing error', () => {
    expect(quotesOf(ask('Who is Zoya Merin?'))[0]?.text).toMatch(/Zoya Marin|Merrin|Zoya/u);
  });
});

describe('what is not covered', () => {
  it('names the words that no article mentions', () => {
    const nothing = ask('What is the capital of Burkina Faso?');
    expect(nothing.kind).toBe('notCovered');
    expect(missingOf(nothing)).toContain('Burkina');
  });
});

describe('a follow-up', () => {
  it('keeps the subject of the question before', () => {
    const answer = newsroom.ask('and when?', {
      asOf: TODAY,
      previous: ['Where did they find the Amber Heron?'],
    });
    expect(quotesOf(answer).some((quote) => quote.article.body.includes('Amber Heron'))).toBe(true);
    expect(answer.question).toBe('and when?');
  });
});

describe('near-copies', () => {
  it('count as one report: no quote repeats what a better one says', () => {
    const texts = quotesOf(ask('Why did the Coastal Safety Authority open an inquiry?', { limit: 20 })).map(
      (quote) => quote.text,
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('claims of a text', () => {
  const check = (text: string) => newsroom.checkClaims(text, { asOf: TODAY });
  const marked = (answer: Answer | undefined): string[] =>
    answer === undefined
      ? []
      : quotesOf(answer)
          .slice(0, 1)
          .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

  it('are held against the figure that the articles give, whatever clause joins them', () => {
    const [hurt] = check('17 people were hurt when the Lady Orla hit the barge.');
    expect(marked(hurt)).toEqual(['Twelve']);
    expect(marked(check('The River Pell rose to 4.6 metres.')[0])).toEqual(['6.4']);
  });

  it('are looked up in the order of the text; questions and greetings claim nothing', () => {
    const answers = check(
      'Hello all! Did you hear? The captain was on his phone. And the president of France has resigned. Thanks!',
    );
    expect(answers.map(({ question, kind }) => [question, kind])).toEqual([
      ['The captain was on his phone.', 'found'],
      ['And the president of France has resigned.', 'notCovered'],
    ]);
    const [phone] = answers;
    expect(phone === undefined ? '' : quotesOf(phone)[0]?.text).toContain('has denied');
  });
});
