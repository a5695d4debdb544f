import { z } from 'zod';

const offset = z.int().min(0);
const marks = z.array(z.tuple([offset, offset]));

/** An article as lists and quotes name it: `title` is its headline, dates are ISO 8601 as the source gave them. */
export const listedJson = z.strictObject({
  id: z.string(),
  title: z.string(),
  outlet: z.string(),
  publishedAt: z.string().optional(),
  url: z.string().optional(),
});

/** An article as quotes name it. */
export const citedJson = listedJson.extend({
  byline: z.string().optional(),
  updatedAt: z.string().optional(),
});

/** A quote: `start` and `end` count UTF-16 units in the article's body, `marks` inside `text`. */
export const quoteJson = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  marks,
  saidBy: z.string().optional(),
  article: citedJson,
  link: z.string().optional(),
});

/** What `ask --json` prints. */
export const answerShape = z.strictObject({
  question: z.string(),
  asOf: z.string(),
  kind: z.enum(['found', 'conflicting', 'notCovered']),
  confidence: z.number().min(0).max(1),
  quotes: z.array(quoteJson),
  nearest: z.array(listedJson),
  newest: z.string().optional(),
  tookMs: z.number().min(0),
});

/** What `latest --json` prints, and `search --json` with `marks` inside each excerpt. */
export const articleListShape = z.strictObject({
  articles: z.array(listedJson.extend({ excerpt: z.string() })),
});
export const searchShape = z.strictObject({
  articles: z.array(listedJson.extend({ excerpt: z.string(), marks })),
});

/** What `summary --json` prints: `article` or `topic`, as asked. */
export const summaryShape = z.strictObject({
  article: listedJson.optional(),
  topic: z.string().optional(),
  sentences: z.array(z.strictObject({ text: z.string(), start: offset, end: offset, article: listedJson })),
});

const isoDay = z.string().regex(/^\d{4}-\d\d-\d\d$/u);

/**
 * What `timeline --json` prints: `since` and `until` are the days that a quote tells of, both included; `basis` is `published` where it
 * names none and the day is that of its publication; `planned` is true where it looked ahead. Marks are the words that tell the time.
 */
export const timelineShape = z.strictObject({
  topic: z.string(),
  asOf: isoDay,
  events: z.array(
    z.strictObject({
      since: isoDay,
      until: isoDay,
      basis: z.enum(['stated', 'published']),
      planned: z.boolean(),
      quote: quoteJson,
      alsoIn: z.array(quoteJson),
    }),
  ),
});

const factJson = z.strictObject({ quote: quoteJson, alsoIn: z.array(quoteJson) });

/**
 * What `compare --json` prints: what two or more independent outlets report alike (`value` where it is a figure), the sides of each
 * figure that differs, and what one outlet alone reports. An outlet that is not known is null.
 */
export const comparisonShape = z.strictObject({
  topic: z.string(),
  asOf: isoDay,
  outlets: z.array(z.string()),
  articles: z.int().min(0),
  shared: z.array(factJson.extend({ value: z.string().optional() })),
  differing: z.array(z.strictObject({ sides: z.array(factJson.extend({ value: z.string() })) })),
  only: z.array(z.strictObject({ outlet: z.string().nullable(), facts: z.array(factJson) })),
});

/** What `article --json` prints; offsets of quotes count in `body`. */
export const articleShape = citedJson.extend({
  language: z.string(),
  topics: z.array(z.string()),
  corrections: z.array(z.strictObject({ when: z.string().optional(), what: z.string() })),
  body: z.string(),
});
