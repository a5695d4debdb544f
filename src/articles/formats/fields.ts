import { z } from 'zod';
import { MOMENT_EXPECTED, parseMoment } from '../moment.ts';
import { detached, MAX_HEADLINE_LENGTH, oneLine } from './draft.ts';

const MAX_URL_LENGTH = 2_048;

/** Words on one line, at most `length` UTF-16 units. */
function words(length: number, expected: string) {
  return z
    .string(expected)
    .transform(oneLine)
    .refine((text) => text !== '', expected)
    .refine((text) => text.length <= length, `expected at most ${length.toLocaleString('en')} characters`);
}

const moment = z.string(MOMENT_EXPECTED).transform((text, context) => {
  const read = parseMoment(detached(text));
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: `${MOMENT_EXPECTED}, found '${oneLine(text).slice(0, 60)}'` });
  return z.NEVER;
});

/** True for an address that can stand in a link as it is: `URL` alone forgives blanks and control characters. */
export function isWebAddress(text: string): boolean {
  return text.length <= MAX_URL_LENGTH && /^https?:\/\/[^\s\p{Cc}<>"]+$/iu.test(text) && URL.canParse(text);
}

const url = z
  .string('expected an address')
  .trim()
  .max(MAX_URL_LENGTH, `expected at most ${MAX_URL_LENGTH.toLocaleString('en')} characters`)
  .refine(isWebAddress, 'expected an address that starts with https:// or http://')
  .transform(detached);

const language = z
  .string('expected a language such as en or ur')
  .trim()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu, 'expected a language such as en or ur')
  .transform((tag) => tag.split('-')[0]!.toLowerCase());

const correction = z
  .object(
    { when: moment.optional(), what: words(5_000, 'expected what was put right') },
    'expected an entry such as {when: 2025-10-29, what: The figure is 17}',
  )
  .transform(({ when, what }) => (when === undefined ? { what } : { when, what }));

/** The fields of an article that more than one format has. */
export const FIELDS = {
  headline: words(MAX_HEADLINE_LENGTH, 'expected the headline of the article'),
  name: words(200, 'expected a name'),
  moment,
  url,
  language,
  topics: z
    .array(words(100, 'expected words'), 'expected a list such as [talks, border]')
    .max(50, 'expected at most 50 topics')
    .transform((list) => [...new Set(list)]),
  corrections: z
    .array(correction, 'expected a list with one entry a correction')
    .max(200, 'expected at most 200 corrections'),
  rights: z.enum(['full', 'excerpt'], 'expected full or excerpt'),
  inferred: z.array(z.enum(['headline', 'outlet']), 'expected a list of headline and outlet'),
  format: z.enum(['markdown', 'plain'], 'expected markdown or plain'),
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
