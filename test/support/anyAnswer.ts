import fc from 'fast-check';
import type { Answer, Quote, Side } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { article, at } from './articles.ts';

const some = fc.oneof(
  fc.constantFrom('ferry', '**12**', '@everyone', 'a\u202eb', 'مذاکرات', '😀', 'x'.repeat(90)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
);
/** Words of which some are made to break a layout. */
export const phrase = fc.array(some, { minLength: 1, maxLength: 40 }).map((parts) => `a ${parts.join(' ')}`);
const date = fc.constantFrom('2025-05-03', '2025-05-04T10:00:00+02:00', '2025-05-05').map(at);

/** An article with hostile words anywhere. */
export const anyArticle: fc.Arbitrary<Article> = fc
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

/** A quote that is a slice of such an article. */
export const anyQuote: fc.Arbitrary<Quote> = fc
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
/** An answer of any kind, with quotes that are slices. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ quotes, nearest }).map((given) => ({ ...base, ...given, kind: 'found' as const })),
  fc
    .record({ quotes, nearest, sides: fc.array(anySide, { minLength: 2, maxLength: 4 }) })
    .map((given) => ({ ...base, ...given, kind: 'conflicting' as const })),
  fc
    .record({ nearest, missing: fc.array(phrase, { maxLength: 9 }) })
    .map((given) => ({ ...base, ...given, kind: 'notCovered' as const })),
);
