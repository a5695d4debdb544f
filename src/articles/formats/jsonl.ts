import { z } from 'zod';
import { idFrom } from '../id.ts';
import { bodyFlaw, firstWords, plainText, type Parsed } from './draft.ts';
import { FIELDS, withoutBlanks } from './fields.ts';
import { issueReason, message } from './issue.ts';

const ENTRY = z.object(
  {
    id: z
      .union([z.string().max(1_000), z.number()], message('expectedIdAtMost', 1_000))
      .transform(String)
      .optional(),
    title: FIELDS.headline.optional(),
    text: z.string(message('expectedText')),
    outlet: FIELDS.name.optional(),
    byline: FIELDS.name.optional(),
    publishedAt: FIELDS.moment.optional(),
    updatedAt: FIELDS.moment.optional(),
    url: FIELDS.url.optional(),
    language: FIELDS.language.optional(),
    topics: FIELDS.topics.optional(),
  },
  message('expectedObject'),
);

/**
 * Reads one line of JSON Lines: `text`, and where known `id`, `title`, `outlet`, `byline`, `publishedAt`, `updatedAt`, `url`,
 * `language`, `topics`. The id is kept as it is, whatever its shape; without one, it is made from title and text. The
 * first words stand in for a missing title. A blank line is no article and no flaw: undefined.
 */
export function parseJsonLine(source: string, line: number): Parsed | undefined {
  const trimmed = source.replace(/^\uFEFF/u, '').trim();
  if (trimmed === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return { flaws: [{ line, reason: ['notJson'] }] };
  }
  const fields = ENTRY.safeParse(withoutBlanks(value));
  if (!fields.success) {
    const [issue] = fields.error.issues;
    return { flaws: [{ line, reason: issueReason(issue!) }] };
  }
  const { id, title, text, publishedAt, updatedAt, topics = [], ...given } = fields.data;
  const body = plainText(text);
  const flaw = bodyFlaw(body);
  if (flaw !== undefined) return { flaws: [{ line, reason: flaw }] };
  const headline = title ?? firstWords(body);
  return {
    draft: {
      ...given,
      id: id ?? idFrom(headline, body),
      headline,
      headlineMissing: title === undefined,
      outletInferred: false,
      published: publishedAt,
      updated: updatedAt,
      topics,
      corrections: [],
      rights: 'full',
      body,
      line,
    },
  };
}
