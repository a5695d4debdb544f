import { UserError } from '../../errors.ts';
import { parseJsonLine } from '../../articles/formats/jsonl.ts';
import type { Parsed } from '../../articles/formats/draft.ts';
import { reasonOf, Refusal } from '../../refusals.ts';
import type { Intake, ReadArticle } from '../article.ts';
import { isObject, type JsonObject } from '../page/json.ts';
import { readPage } from '../page/readPage.ts';
import { collect, type One } from './collect.ts';
import { findJsonPlaces } from './jsonPlaces.ts';

/** Objects of articles nest a few levels; what nests deeper is something else, or an attack. */
const MAX_DEPTH = 64;

/** Other names of the fields that `.jsonl` files have. */
const ALIASES: Readonly<Record<string, string>> = {
  headline: 'title', body: 'text', content: 'text', published: 'publishedAt', date: 'publishedAt', datePublished: 'publishedAt',
  updated: 'updatedAt', dateModified: 'updatedAt', author: 'byline', source: 'outlet', publisher: 'outlet', link: 'url',
}; // prettier-ignore

/**
 * Reads JSON: an article, a list of them, or an object whose `articles` is one; each with the fields of a `.jsonl` file, or in schema.org's
 * terms. What is no JSON as a whole is read as JSON Lines.
 * @throws UserError where no article can be read of it.
 */
export async function readJsonArticles(source: string, rights: ReadArticle['rights']): Promise<Intake> {
  const text = source.replace(/^\uFEFF/u, '');
  const places = findJsonPlaces(text);
  if (places.depth > MAX_DEPTH) throw new Refusal(['fileDeepJson']);
  if (places.errorLine !== undefined) {
    if (/^\s*\{.*\}\s*\n\s*\{/u.test(text)) return readJsonLines(text, rights);
    throw new Refusal(['fileNotJson', places.errorLine]);
  }
  const value = JSON.parse(text) as unknown;
  const inner =
    isObject(value) && Array.isArray(value['articles'])
      ? (value['articles'] as readonly unknown[])
      : undefined;
  const entries = inner ?? (Array.isArray(value) ? (value as readonly unknown[]) : [value]);
  return collect(readEntries(entries, inner === undefined ? places.entries : [], rights));
}

/**
 * Reads JSON Lines: an object a line. Lines that are blank are passed over.
 * @throws UserError where no article can be read of it.
 */
export async function readJsonLines(source: string, rights: ReadArticle['rights']): Promise<Intake> {
  return collect(readEachLine(source.replace(/^\uFEFF/u, ''), rights));
}

async function* readEachLine(source: string, rights: ReadArticle['rights']): AsyncGenerator<One> {
  let line = 0;
  for (let at = 0; at <= source.length;) {
    const found = source.indexOf('\n', at);
    const end = found < 0 ? source.length : found;
    const text = source.slice(at, end);
    at = end + 1;
    line++;
    const { depth, errorLine } = findJsonPlaces(text.trim());
    if (text.trim() === '') continue;
    if (depth > MAX_DEPTH) yield { flaws: [{ line, reason: ['deepJson'] }] };
    else if (errorLine !== undefined) yield parseJsonLine(text, line)!;
    else yield await readEntry(JSON.parse(text), line, rights);
  }
}

async function* readEntries(
  entries: readonly unknown[],
  lines: readonly number[],
  rights: ReadArticle['rights'],
): AsyncGenerator<One> {
  for (const [i, entry] of entries.entries()) yield readEntry(entry, lines[i], rights);
}

async function readEntry(
  entry: unknown,
  line: number | undefined,
  rights: ReadArticle['rights'],
): Promise<One> {
  try {
    if (isObject(entry) && ('@type' in entry || '@graph' in entry))
      return { article: await readLinked(entry, rights) };
  } catch (error) {
    if (error instanceof UserError)
      return { flaws: [{ ...(line !== undefined && { line }), reason: reasonOf(error) }] };
    throw error;
  }
  const parsed = parseJsonLine(JSON.stringify(isObject(entry) ? renamed(entry) : entry), line ?? 1)!;
  if (parsed.draft === undefined)
    return { flaws: parsed.flaws.map(({ reason }) => ({ ...(line !== undefined && { line }), reason })) };
  return { draft: { ...parsed.draft, rights } } satisfies Parsed;
}

/** Reads an object of schema.org's as a page that holds nothing else. */
function readLinked(entry: JsonObject, rights: ReadArticle['rights']): Promise<ReadArticle> {
  const data = JSON.stringify(entry).replaceAll('<', String.raw`\u003c`);
  return readPage(`<script type="application/ld+json">${data}</script>`, { rights });
}

/** The object with its fields under the names that `.jsonl` files have; a name that is there already stays. */
function renamed(entry: JsonObject): JsonObject {
  const fields = Object.entries(entry).map(([key, value]) => {
    const name = Object.hasOwn(ALIASES, key) ? ALIASES[key]! : key;
    return [name !== key && Object.hasOwn(entry, name) ? key : name, value] as const;
  });
  return Object.fromEntries(fields);
}
