import { isReason, type Reason } from '../refusals.ts';
import { z } from 'zod';

const reason = z.custom<Reason>(isReason);
const moment = z.object({ iso: z.string(), day: z.string(), instant: z.number().optional() });
const correction = z.object({ what: z.string(), when: moment.optional() });

const read = z.object({
  headline: z.string(),
  headlineMissing: z.boolean(),
  outlet: z.string().optional(),
  outletInferred: z.boolean(),
  byline: z.string().optional(),
  published: moment.optional(),
  updated: moment.optional(),
  url: z.string().optional(),
  language: z.string(),
  topics: z.array(z.string()),
  corrections: z.array(correction),
  rights: z.enum(['full', 'excerpt']),
  body: z.string(),
  warnings: z.array(z.object({ code: z.string().optional(), reason })),
  leftOut: z.array(z.string()),
});

const details = z.object({
  headline: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  published: moment.optional(),
  topics: z.array(z.string()).optional(),
  url: z.string().optional(),
  rights: z.enum(['full', 'excerpt']).optional(),
});

/** What a draft keeps beside the texts that were handed in, as it lies on the disk. */
export const KEPT = z.object({
  collection: z.string(),
  /** What was read of the page or the files; articles of texts are read anew with each part. */
  articles: z.array(read),
  problems: z.array(z.object({ of: z.string().optional(), reason })),
  /** What the editor says of the article, over what was read. */
  details,
  /** The article that this was to change, where somebody else was faster; then it is no draft of a new one. */
  changes: z.string().optional(),
});
export type Kept = z.output<typeof KEPT>;
