import { z } from 'zod';
import { bodyFlaw, plainText, type Draft, type Flaw, type Parsed } from './draft.ts';
import { FIELDS, withoutBlanks } from './fields.ts';
import { readFrontMatter, writeFrontMatter, type FrontMatter } from './frontMatter.ts';
import { issueReason, message } from './issue.ts';
import { markdownToText } from './plainMarkdown.ts';

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
    inferred: FIELDS.inferred.optional(),
    format: FIELDS.format.optional(),
  },
  message('expectedFields'),
);
const KEYS = Object.keys(FRONT_MATTER.shape);

/**
 * Reads an article from Markdown with front matter: a YAML block between two lines `---`, then the text. The text's marks
 * (headings, emphasis, links, lists, quotes) are taken away; offsets count in what is left. With `format: plain` the text is
 * taken as it stands, apart from the blank line before it and the line end after it. `id` is for the caller to choose. Every
 * flaw names its field, what is expected, and the line.
 */
export function parseMarkdown(source: string, id: string): Parsed {
  const front = readFrontMatter(plainText(source));
  if ('flaws' in front) return { flaws: front.flaws };
  const fields = FRONT_MATTER.safeParse(withoutBlanks(front.fields));
  const flaws = [...misspelt(front), ...(fields.success ? [] : issueFlaws(fields.error.issues, front))];
  const body = fields.data?.format === 'plain' ? verbatim(front.rest) : markdownToText(front.rest);
  const lacking = bodyFlaw(body);
  if (lacking !== undefined) flaws.push({ line: front.restLine, reason: lacking });
  if (flaws.length > 0 || !fields.success) return { flaws: flaws.slice(0, MAX_FLAWS) };
  const { topics = [], corrections = [], rights = 'full', inferred = [], format: _, ...given } = fields.data;
  const draft: Draft = {
    ...given,
    id,
    headlineMissing: inferred.includes('headline'),
    outletInferred: inferred.includes('outlet') && given.outlet !== undefined,
    topics,
    corrections,
    rights,
    body,
  };
  return { draft };
}

/** What of an article its file says; the rest comes from where the file lies. */
export type Written = Omit<Draft, 'id' | 'line'>;

/**
 * Writes an article as Markdown with front matter and its text as it stands (`format: plain`). Reading it again gives exactly
 * the same article, where its fields and text are such as a reader gives them; anything else is a flaw then, or is read as
 * readers read it.
 */
export function toMarkdown(article: Written): string {
  const { headlineMissing, outletInferred, topics, corrections, rights } = article;
  const inferred = [...(headlineMissing ? ['headline'] : []), ...(outletInferred ? ['outlet'] : [])];
  const front = writeFrontMatter({
    headline: article.headline,
    outlet: article.outlet,
    byline: article.byline,
    published: article.published?.iso,
    updated: article.updated?.iso,
    url: article.url,
    language: article.language,
    topics: topics.length > 0 ? topics : undefined,
    corrections:
      corrections.length > 0
        ? corrections.map(({ when, what }) => ({ when: when?.iso, what }))
        : undefined,
    rights: rights === 'full' ? undefined : rights,
    inferred: inferred.length > 0 ? inferred : undefined,
    format: 'plain',
  });
  return `${front}\n${article.body}\n`;
}

/** The text as {@link toMarkdown} wrote it, or an editor's program saved it. */
function verbatim(rest: string): string {
  return rest.replace(/^\n/u, '').replace(/\n$/u, '');
}

function issueFlaws(issues: readonly z.core.$ZodIssue[], front: FrontMatter): Flaw[] {
  return issues.map((issue) => ({
    line: front.lineOf(issue.path as (string | number)[]),
    reason: issueReason(issue),
  }));
}

/** Keys that are most likely slips for one of the format's own, which would otherwise be ignored in silence. */
function misspelt(front: FrontMatter): Flaw[] {
  const keys = Object.keys(front.fields ?? {});
  return keys.flatMap((key) => {
    if (KEYS.includes(key)) return [];
    const meant = KEYS.find((known) => !keys.includes(known) && isSlip(key.toLowerCase(), known));
    if (meant === undefined) return [];
    return [{ line: front.lineOf([key]), reason: ['inField', key, ['unknownField', meant]] }];
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
