import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote, Side } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { answerReply } from '../../src/replies/answerReply.ts';
import { articleReply } from '../../src/replies/articleReply.ts';
import { answerJson } from '../../src/replies/json.ts';
import { answerShape } from '../../src/replies/jsonShapes.ts';
import { latestReply } from '../../src/replies/lists.ts';
import { placeArgs } from '../../src/replies/place.ts';
import type { Line, Reply } from '../../src/replies/reply.ts';
import { articleSummaryReply } from '../../src/replies/summaryReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at } from '../support/articles.ts';
import { linesOf } from '../support/readable.ts';

const words = wordingFor('en-GB');
const some = fc.oneof(
  fc.constantFrom('ferry', '**12**', '@everyone', 'a\u202eb', 'مذاکرات', '😀', 'x'.repeat(90)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
);
const phrase = fc.array(some, { minLength: 1, maxLength: 40 }).map((parts) => `a ${parts.join(' ')}`);
const date = fc.constantFrom('2025-05-03', '2025-05-04T10:00:00+02:00', '2025-05-05').map(at);

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/u),
    headline: phrase,
    headlineMissing: fc.boolean(),
    sample: fc.boolean(),
    outletInferred: fc.boolean(),
    body: fc.array(phrase, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
    rights: fc.constantFrom('full' as const, 'excerpt' as const),
    known: fc.record(
      { outlet: phrase, byline: phrase, published: date, updated: date },
      { requiredKeys: [] },
    ),
    url: fc.constantFrom('https://e.org/a', 'https://e.org/a#b', 'nonsense'),
    corrections: fc.array(fc.record({ what: phrase }), { maxLength: 2 }),
  })
  .map(({ known, ...given }) => {
    const { outlet: _, published: __, ...bare } = article(given);
    return { ...bare, ...known };
  });

const anyQuote: fc.Arbitrary<Quote> = fc
  .tuple(anyArticle, fc.nat(), fc.nat(), fc.boolean())
  .map(([of, a, b, said]) => {
    const start = a % of.body.length;
    const end = start + 1 + (b % Math.min(500, of.body.length - start));
    const text = of.body.slice(start, end);
    const marks = [{ start: 0, end: Math.min(3, text.length) }];
    return { article: of, start, end, text, marks, dayNotes: [], score: 1, ...(said && { saidBy: text }) };
  });

const base = { question: 'Who?', asOf: '2025-05-06', confidence: 0.5 };
const anySide: fc.Arbitrary<Side> = fc
  .record({ quote: anyQuote, alsoIn: fc.array(anyQuote, { maxLength: 3 }) })
  .map((side) => ({ ...side, value: `12 ${side.quote.text}` }));
const quotes = fc.array(anyQuote, { minLength: 1, maxLength: 8 });
const nearest = fc.array(anyArticle, { maxLength: 4 });
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ quotes, nearest }).map((given) => ({ ...base, ...given, kind: 'found' as const })),
  fc
    .record({ quotes, nearest, sides: fc.array(anySide, { minLength: 2, maxLength: 4 }) })
    .map((given) => ({ ...base, ...given, kind: 'conflicting' as const })),
  fc
    .record({ nearest, missing: fc.array(phrase, { maxLength: 9 }) })
    .map((given) => ({ ...base, ...given, kind: 'notCovered' as const })),
);

function textOf(line: Line): string {
  return line.map((inline) => (inline.kind === 'date' ? inline.moment.day : inline.text)).join('');
}

function wellMade(reply: Reply): void {
  expect(reply.blocks.length).toBeGreaterThan(0);
  for (const line of linesOf(reply)) {
    expect(line.length).toBeGreaterThan(0);
    for (const inline of line) {
      expect(inline.kind === 'date' || inline.text !== '').toBe(true);
      expect(inline.kind !== 'link' || (URL.canParse(inline.url) && inline.url.length <= 512)).toBe(true);
    }
  }
  const actions = [
    ...reply.actions,
    ...reply.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap(({ action }) => action ?? []) : [],
    ),
  ];
  for (const { label, command, name, args } of actions) {
    expect(label).not.toBe('');
    expect([command, name, ...Object.values(args)].join('|').length).toBeLessThanOrEqual(100);
  }
}

describe('any answer', () => {
  it('gives a reply without empty parts, on each page', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 1, max: 4 }), (answer, page) => {
        const reply = answerReply(answer, { words, articles: 3, filter: {}, page });
        wellMade(reply);
        expect(linesOf(reply).map(textOf).join('\n').length).toBeLessThan(9000);
      }),
      { numRuns: 100 },
    );
  });

  it('shows its first quote word for word', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        if (answer.kind !== 'found') return;
        const [block] = answerReply(answer, { words, articles: 3, filter: {} }).blocks;
        expect(block?.kind === 'quote' && textOf(block.line)).toBe(answer.quotes[0]?.text);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the shape that scripts are promised, with slices of bodies', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const json = answerShape.parse(JSON.parse(JSON.stringify(answerJson(answer, 1))));
        for (const { text, start, end } of json.quotes) expect(text.length).toBe(end - start);
      }),
      { numRuns: 50 },
    );
  });
});

describe('any article', () => {
  it('is listed in short lines and read in pages', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const listed = latestReply([quote.article], {}, [], words);
        wellMade(listed);
        for (const line of linesOf(listed)) expect(textOf(line).length).toBeLessThanOrEqual(160);
        const place = { kind: 'found', span: quote, moved: false } as const;
        const paragraphs = [{ start: 0, end: quote.article.body.length }];
        wellMade(articleReply({ article: quote.article, paragraphs, excerpt: quote, place }, words));
        wellMade(articleSummaryReply(quote.article, [quote], words));
        expect(placeArgs(quote.article, quote).words).toMatch(/^[a-z0-9]{1,7}$/u);
      }),
      { numRuns: 100 },
    );
  });
});
