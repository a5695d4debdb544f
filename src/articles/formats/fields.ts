import { z } from 'zod';
import type { Reason } from '../../refusals.ts';
import { parseMoment } from '../moment.ts';
import { detached, MAX_HEADLINE_LENGTH, oneLine } from './draft.ts';
import { message } from './issue.ts';

const MAX_URL_LENGTH = 2_048;

/** Words on one line, at most `length` UTF-16 units. */
function words(length: number, ...reason: Reason) {
  const expected = message(...reason);
  return z
    .string(expected)
    .transform(oneLine)
    .refine((text) => text !== '', expected)
    .refine((text) => text.length <= length, message('expectedAtMost', length));
}

const moment = z.string(message('expectedMoment')).transform((text, context) => {
  const read = parseMoment(detached(text));
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: message('expectedMomentNot', oneLine(text).slice(0, 60).toWellFormed()) });
  return z.NEVER;
});

/** True for an address that can stand in a link as it is: `URL` alone forgives blanks and control characters. */
export function isWebAddress(text: string): boolean {
  return text.length <= MAX_URL_LENGTH && /^https?:\/\/[^\s\p{Cc}<>"]+$/iu.test(text) && URL.canParse(text);
}

const url = z
  .string(message('expectedAddress'))
  .trim()
  .max(MAX_URL_LENGTH, message('expectedAtMost', MAX_URL_LENGTH))
  .refine(isWebAddress, message('expectedWebAddress'))
  .transform(detached);

const language = z
  .string(message('expectedLanguage'))
  .trim()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu, message('expectedLanguage'))
  .transform((tag) => tag.split('-')[0]!.toLowerCase());

const correction = z
  .object(
    { when: moment.optional(), what: words(5_000, 'expectedPutRight') },
    message('expectedCorrection'),
  )
  .transform(({ when, what }) => (when === undefined ? { what } : { when, what }));

/** The fields of an article that more than one format has. */
export const FIELDS = {
  headline: words(MAX_HEADLINE_LENGTH, 'expectedHeadline'),
  name: words(200, 'expectedName'),
  moment,
  url,
  language,
  topics: z
    .array(words(100, 'expectedWords'), message('expectedTopics'))
    .max(50, message('expectedFewer', 50))
    .transform((list) => [...new Set(list)]),
  corrections: z
    .array(correction, message('expectedCorrections'))
    .max(200, message('expectedFewer', 200)),
  rights: z.enum(['full', 'excerpt'], message('expectedOneOf', 'full, excerpt')),
  inferred: z.array(z.enum(['headline', 'outlet']), message('expectedListOf', 'headline, outlet')),
  format: z.enum(['markdown', 'plain'], message('expectedOneOf', 'markdown, plain')),
};

/** The deepest that a field lies: `corrections[0].when`. */
const DEPTH = 3;

/** The value without what counts as absent: `null`, and texts of white space and control characters alone. Looks no deeper than fields lie. */
export function withoutBlanks(value: unknown, depth = DEPTH): unknown {
  if (value === null || (typeof value === 'string' && !/[^\s\p{Cc}]/u.test(value))) return undefined;
  if (typeof value !== 'object' || depth === 0) return value;
  const inner = (entry: unknown): unknown => withoutBlanks(entry, depth - 1);
  if (Array.isArray(value)) return value.map(inner).filter((entry) => entry !== undefined);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inner(entry)]));
}
