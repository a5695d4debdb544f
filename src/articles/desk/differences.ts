import { z } from 'zod';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Article } from '../article.ts';

const QUOTED_LENGTH = 80;
const MAX_ITEMS = 3;
/** Places in the text that are shown, and how much around each, in UTF-16 units. */
const MAX_PLACES = 3;
const CONTEXT = 24;
const FIELDS = ['headline', 'outlet', 'byline', 'published', 'updated', 'url', 'language', 'rights'] as const;

/** The schema of a {@link Difference}, as the audit log has it. */
export const DIFFERENCE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), field: z.enum(FIELDS), before: z.string().optional(), after: z.string().optional() }),
  z.object({
    kind: z.enum(['added', 'takenOut']),
    of: z.enum(['topics', 'corrections']),
    count: z.int(),
    /** Which, where they are few. */
    items: z.array(z.string()),
  }),
  z.object({ kind: z.literal('order'), of: z.enum(['topics', 'corrections', 'paragraphs']) }),
  /** How many paragraphs of the text; none where only blanks and line ends changed. */
  z.object({
    kind: z.literal('text'),
    changed: z.int(),
    added: z.int(),
    takenOut: z.int(),
    /** The first of them: the words around what is different. */
    places: z.array(z.object({ before: z.string().optional(), after: z.string().optional() })),
  }),
]);

/** One thing that a reader would see changed between two versions of an article. It quotes the article, cut where that is long. */
export type Difference = z.infer<typeof DIFFERENCE>;

/** What an article says that can change. */
export type Compared = Pick<Article, (typeof FIELDS)[number] | 'topics' | 'corrections' | 'body'>;

/** What a reader would see changed between two versions of an article. */
export function differences(before: Compared, after: Compared): Difference[] {
  const values = (of: Compared) => ({ ...of, published: of.published?.iso, updated: of.updated?.iso });
  const [old, fresh] = [values(before), values(after)];
  const corrections = [before, after].map((of) => of.corrections.map(({ when, what }) => `${when?.iso ?? ''} ${what}`.trim()));
  return [
    ...FIELDS.flatMap((field) => fieldDifference(field, old[field], fresh[field])),
    ...listDifferences('topics', before.topics, after.topics),
    ...listDifferences('corrections', corrections[0]!, corrections[1]!),
    ...textDifference(before.body, after.body),
  ];
}

function fieldDifference(field: (typeof FIELDS)[number], before: string | undefined, after: string | undefined): Difference[] {
  if (before === after) return [];
  return [
    {
      kind: 'field',
      field,
      ...(before !== undefined && { before: cut(before) }),
      ...(after !== undefined && { after: cut(after) }),
    },
  ];
}

function listDifferences(of: 'topics' | 'corrections', before: readonly string[], after: readonly string[]): Difference[] {
  const told = (kind: 'added' | 'takenOut', texts: readonly string[]): Difference[] =>
    texts.length === 0 ? [] : [{ kind, of, count: texts.length, items: texts.length > MAX_ITEMS ? [] : texts.map(cut) }];
  const found = [...told('added', minus(after, before)), ...told('takenOut', minus(before, after))];
  return found.length === 0 && before.join('\n') !== after.join('\n') ? [{ kind: 'order', of }] : found;
}

function textDifference(before: string, after: string): Difference[] {
  if (before === after) return [];
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const [gone, come] = [minus(old, fresh), minus(fresh, old)];
  if (gone.length + come.length === 0 && old.join('\n') !== fresh.join('\n')) return [{ kind: 'order', of: 'paragraphs' }];
  const changed = Math.min(gone.length, come.length);
  const places = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => place(gone[at], come[at]));
  return [
    {
      kind: 'text',
      changed,
      added: come.length - changed,
      takenOut: gone.length - changed,
      places: places.slice(0, MAX_PLACES),
    },
  ];
}

function place(before: string | undefined, after: string | undefined): { before?: string; after?: string } {
  if (before === undefined || after === undefined)
    return { ...(before !== undefined && { before: cut(before) }), ...(after !== undefined && { after: cut(after) }) };
  const start = wordStart(before, sharedStart(before, after));
  const end = sharedStart(reversed(before.slice(start)), reversed(after.slice(start)));
  const window = (text: string): string => {
    const last = wordEnd(text, Math.max(start, text.length - end));
    return `${start > 0 ? '…' : ''}${cut(text.slice(start, last))}${last < text.length ? '…' : ''}`.replace('……', '…');
  };
  return { before: window(before), after: window(after) };
}

/** How many code points two texts begin with in common, in UTF-16 units. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return isHigh(one.charCodeAt(at - 1)) ? at - 1 : at;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** A few words before a place, from the beginning of a word. */
function wordStart(text: string, at: number): number {
  if (at <= CONTEXT) return 0;
  return text.indexOf(' ', at - CONTEXT) + 1 || at;
}

/** A few words after a place, to the end of a word. */
function wordEnd(text: string, at: number): number {
  if (at + CONTEXT >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at + CONTEXT);
  return blank < at ? at : blank;
}

/** The paragraphs of a body, without what white space alone makes different. */
function wordsOf(body: string): string[] {
  return paragraphsOf(body).map(({ start, end }) => body.slice(start, end).replace(/\s+/gu, ' '));
}

/** Those of `some` that have no equal in `others`, each counted as often as it is there. */
function minus(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}

function cut(text: string): string {
  return text.length <= QUOTED_LENGTH ? text : `${text.slice(0, QUOTED_LENGTH).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
