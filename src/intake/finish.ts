import {
  bodyFlaw,
  detached,
  firstWords,
  MAX_HEADLINE_LENGTH,
  oneLine,
  plainText,
} from '../articles/formats/draft.ts';
import { Refusal } from '../refusals.ts';
import { detectLanguage, languageByRule, UNKNOWN_LANGUAGE } from '../text/language.ts';
import type { ReadArticle } from './article.ts';
import { type Signs, warningsOf } from './warnings.ts';

/** How much of a text is looked at to tell its language by rule, in UTF-16 units. */
const SAMPLE = 1_000;
/** Signs that no reader sees, and that may steer what shows them. */
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]+/gu; // oxlint-disable-line no-control-regex
/** Different codes of what is one language to a reader. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', ji: 'yi' };

/** What was found of an article; what is missing stays out. */
export type Found = Partial<
  Pick<
    ReadArticle,
    'outlet' | 'byline' | 'published' | 'updated' | 'url' | 'topics' | 'leftOut' | 'corrections'
  >
> & {
  readonly headline: string | undefined;
  readonly outletInferred?: boolean;
  /** What the source says its language is: a BCP 47 tag, unchecked. Pages are often wrong about it. */
  readonly language?: string;
  /** What a person says it is, who is right. */
  readonly givenLanguage?: string;
  readonly body: string;
  readonly rights: ReadArticle['rights'];
};

/**
 * Completes what was found of an article: the language where the source does not say it or is at odds with the text, a stand-in for a
 * missing headline, and the warnings.
 * @throws UserError where there is no text, or too much of it.
 */
export async function finish(found: Found, signs: Signs = {}): Promise<ReadArticle> {
  const body = detached(plainText(found.body).replace(CONTROLS, '').trim());
  const flaw = bodyFlaw(body);
  if (flaw !== undefined) throw new Refusal(['articleUnreadable', flaw]);
  const headline = oneLine(found.headline ?? '').slice(0, MAX_HEADLINE_LENGTH);
  const declared = primaryTag(found.language);
  const seen = languageByRule(body.slice(0, SAMPLE));
  const settled = seen === UNKNOWN_LANGUAGE ? undefined : seen;
  const language = found.givenLanguage ?? settled ?? declared ?? (await detectLanguage(body));
  const differs = declared !== undefined && same(declared) !== same(language);
  const article = {
    headline: headline === '' ? firstWords(body) : headline,
    headlineMissing: headline === '',
    ...optional('outlet', found.outlet),
    outletInferred: found.outlet !== undefined && found.outletInferred === true,
    ...optional('byline', found.byline),
    ...optional('published', found.published),
    ...optional('updated', found.updated),
    ...optional('url', found.url),
    language,
    topics: found.topics ?? [],
    corrections: found.corrections ?? [],
    rights: found.rights,
    body,
    leftOut: (found.leftOut ?? []).map(detached),
  };
  return {
    ...article,
    warnings: warningsOf(article, { ...signs, ...(differs && { otherLanguage: declared }) }),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [name in K]?: V } {
  return value === undefined
    ? {}
    : ({ [key]: typeof value === 'string' ? detached(value) : value } as { [name in K]: V });
}

const same = (language: string): string => SAME[language] ?? language;

/** The primary subtag of a language tag; undefined for what is none. */
export function primaryTag(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*\s*$/iu.exec(tag ?? '')?.[1]?.toLowerCase();
}
