import type { Reason } from '../../refusals.ts';
import type { Article, Problem } from '../article.ts';

/** The longest body, in UTF-16 units. */
export const MAX_BODY_LENGTH = 2_000_000;
/** The longest headline, in UTF-16 units. */
export const MAX_HEADLINE_LENGTH = 1_000;

/** An article as its text alone tells it: where it lies, and its language if the text does not say, are added later. */
export type Draft = Omit<Article, 'language' | 'collection' | 'sample' | 'version' | 'file'> & {
  readonly language?: string;
};

/** What is wrong with a text, and where. */
export type Flaw = Pick<Problem, 'line' | 'reason'>;

/** An article, or why there is none. */
export type Parsed =
  { readonly draft: Draft; readonly flaws?: never } | { readonly draft?: never; readonly flaws: readonly Flaw[] };

/** A copy that does not keep the whole file in memory, as a slice of its text would; half surrogate pairs become U+FFFD. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}

/** Text on one line: runs of white space and control characters become one blank. */
export function oneLine(text: string): string {
  return detached(text).replace(/[\s\p{Cc}]+/gu, ' ').trim(); // prettier-ignore
}

/**
 * A text as offsets count in it: line ends are `\n`; byte order marks and NUL are gone; half surrogate pairs, which no
 * address can hold, are U+FFFD. Nothing else changes, so a quote is a slice of what was given.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\0\uFEFF]+/gu, '');
}

/** What is wrong with a body: too little or too much of it. */
export function bodyFlaw(body: string): Reason | undefined {
  if (!/[\p{L}\p{N}]/u.test(body)) return ['noText'];
  if (body.length <= MAX_BODY_LENGTH) return undefined;
  return ['longText', body.length, MAX_BODY_LENGTH];
}

/** The first words of a body, to stand in for a missing headline: about 80 characters, with an ellipsis if cut. */
export function firstWords(body: string): string {
  const start = oneLine(body.replace(/^[\s\p{Cc}]+/u, '').slice(0, 400));
  if (start.length <= 80) return start;
  const cut = start.slice(0, 80).replace(/[\uD800-\uDBFF]$/u, '');
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 40 ? cut.slice(0, blank) : cut).replace(/[\p{P}\s]+$/u, '')} …`;
}
