import { z } from 'zod';
import type { Article } from '../article.ts';
import { bodyFlaw, plainText, type Draft, type Flaw, type Parsed } from './draft.ts';
import { FIELDS, withoutBlanks } from './fields.ts';
import { readFrontMatter, writeFrontMatter, type FrontMatter } from './frontMatter.ts';
import { markdownToText, textToMarkdown } from './plainMarkdown.ts';

const MAX_FLAWS = 10;

const FRONT_MATTER = z.object(
  {
    headline: FIELDS.headline,
    outlet: FIELDS.name.optional(),
    byline: FIELDS.name.optional(),
    published: FIELDS.moment.optional(),
    updated: FIELDS.moment.optional(),
    url: FIELDS.url.optional(),
    language: FIELDS.language.optional(),
    topics: FIELDS.topics.optional(),
    corrections: FIELDS.corrections.optional(),
    rights: FIELDS.rights.optional(),
  },
  "expected fields such as 'headline: Talks resume'",
);
const KEYS = Object.keys(FRONT_MATTER.shape);

/**
 * Reads an article from Markdown with front matter: a YAML block between two lines `---`, then the text. The text's marks
 * (headings, emphasis, links, lists, quotes) are taken away; offsets count in what is left. `id` is for the caller to
 * choose. Every flaw names its field, what is expected, and the line.
 */
export function parseMarkdown(source: string, id: string): Parsed {
  const front = readFrontMatter(plainText(source));
  if ('flaws' in front) return { flaws: front.flaws };
  const fields = FRONT_MATTER.safeParse(withoutBlanks(front.fields));
  const flaws = [...misspelt(front), ...(fields.success ? [] : issueFlaws(fields.error.issues, front))];
  const body = markdownToText(front.rest);
  const lacking = bodyFlaw(body);
  if (lacking !== undefined) flaws.push({ line: front.restLine, reason: lacking });
  if (flaws.length > 0 || !fields.success) return { flaws: flaws.slice(0, MAX_FLAWS) };
  const { topics = [], corrections = [], rights = 'full', ...given } = fields.data;
  const draft: Draft = {
    ...given,
    id,
    headlineMissing: false,
    outletInferred: false,
    topics,
    corrections,
    rights,
    body,
  };
  return { draft };
}

/**
 * Writes an article as Markdown with front matter. Reading it again gives the same fields and the same body. What only
 * stands in (a missing headline's, an inferred outlet) is written as if it had been given, since the format has no
 * word for it.
 */
export function toMarkdown(
  article: Pick<Article, 'headline' | 'topics' | 'corrections' | 'rights' | 'body'> &
    Partial<Pick<Article, 'outlet' | 'byline' | 'published' | 'updated' | 'url' | 'language'>>,
): string {
  const front = writeFrontMatter({
    headline: article.headline,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published?.iso,
    updated: article.updated?.iso,
    url: article.url,
    language: article.language,
    topics: article.topics.length > 0 ? article.topics : undefined,
    corrections:
      article.corrections.length > 0
        ? article.corrections.map(({ when, what }) => ({ when: when?.iso, what }))
        : undefined,
    rights: article.rights === 'full' ? undefined : article.rights,
  });
  return `${front}\n${textToMarkdown(article.body)}\n`;
}

function issueFlaws(issues: readonly z.core.$ZodIssue[], front: FrontMatter): Flaw[] {
  return issues.map(({ path, message }) => ({
    line: front.lineOf(path as (string | number)[]),
    reason: path.length === 0 ? message : `${path.join('.')}: ${message}`,
  }));
}

/** Keys that are most likely slips for one of the format's own, which would otherwise be ignored in silence. */
function misspelt(front: FrontMatter): Flaw[] {
  const keys = Object.keys(front.fields ?? {});
  return keys.flatMap((key) => {
    if (KEYS.includes(key)) return [];
    const meant = KEYS.find((known) => !keys.includes(known) && isSlip(key.toLowerCase(), known));
    if (meant === undefined) return [];
    return [{ line: front.lineOf([key]), reason: `${key}: unknown field; expected ${meant}` }];
  });
}

/** One letter too many, too few or wrong, two neighbours swapped, or another case. */
function isSlip(typed: string, known: string): boolean {
  let start = 0;
  while (start < known.length && typed[start] === known[start]) start += 1;
  let end = 0;
  while (end < known.length - start && typed.at(-1 - end) === known.at(-1 - end)) end += 1;
  const wrong = known.slice(start, known.length - end);
  const given = typed.slice(start, Math.max(start, typed.length - end));
  if (wrong.length <= 1 && given.length <= 1) return true;
  return wrong.length === 2 && given === wrong[1]! + wrong[0]!;
}
