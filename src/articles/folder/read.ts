import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../files/disk.ts';
import { detectLanguage } from '../../text/language.ts';
import { isServer, SHARED, type Article, type Problem } from '../article.ts';
import type { Draft, Flaw, Parsed } from '../formats/draft.ts';
import { parseJsonLine } from '../formats/jsonl.ts';
import { parseMarkdown } from '../formats/markdown.ts';
import { parseText } from '../formats/text.ts';
import { idFrom, idOfFile, versionOf } from '../id.ts';
import { splitLines } from './lines.ts';
import { createPace } from '../../files/pace.ts';
import type { Reason } from '../../refusals.ts';
import type { Place } from './place.ts';
import { signatureOf, type Entry } from './tree.ts';

const MEGABYTE = 1_000_000;
const MAX_FILE_SIZE = 25 * MEGABYTE;
const MAX_LINES_SIZE = 200 * MEGABYTE;
/** How many flaws of one file are named; a file that is no JSON Lines at all has one in each line. */
const MAX_FLAWS = 20;

/** A file, read: its articles, in order, and what could not be read of it. */
export type ReadFile = {
  readonly file: string;
  /** The signature of what was read, which may be newer than what was asked for. */
  readonly signature: string;
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
};

// Neither a link nor a pipe that has taken the file's place since is opened, or waited for.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads the articles of one file. What is wrong with it is in `problems`; nothing about a file makes this fail. */
export async function readEntry(entry: Entry, place: Place | undefined): Promise<ReadFile> {
  const { file, signature } = entry;
  const collection = place?.collection ?? SHARED;
  const refuse = (...reason: Reason): ReadFile => ({
    file,
    signature,
    articles: [],
    problems: [{ file, collection, reason }],
  });
  if (place === undefined) return refuse('noServersFolder');
  const lines = path.extname(file).toLowerCase() === '.jsonl';
  const limit = lines ? MAX_LINES_SIZE : MAX_FILE_SIZE;
  if (entry.size > limit) return refuse('largeFile', Math.ceil(entry.size / MEGABYTE), limit / MEGABYTE);
  try {
    return lines ? await readLines(entry, place) : await readWhole(entry, place);
  } catch (error) {
    return refuse('unreadableFile', codeOf(error));
  }
}

/** A file that is one article. */
async function readWhole({ file, path: at }: Entry, place: Place): Promise<ReadFile> {
  const descriptor = openSync(at, FLAGS);
  try {
    const signature = signatureOf(fstatSync(descriptor));
    const parsed = parseWhole(readFileSync(descriptor), file, place);
    return await toReadFile(file, signature, place, [parsed]);
  } finally {
    closeSync(descriptor);
  }
}

/** A file with an article in each line. */
async function readLines({ file, path: at }: Entry, place: Place): Promise<ReadFile> {
  const handle = await open(at, FLAGS);
  try {
    const signature = signatureOf(await handle.stat());
    return await toReadFile(file, signature, place, parseLines(handle, place));
  } finally {
    await handle.close();
  }
}

async function toReadFile(
  file: string,
  signature: string,
  place: Place,
  parsed: Iterable<Parsed> | AsyncIterable<Parsed>,
): Promise<ReadFile> {
  const articles: Article[] = [];
  const flaws: Flaw[] = [];
  let unnamed = 0;
  for await (const one of parsed) {
    if (one.draft !== undefined) articles.push(await articleOf(one.draft, file, place));
    else if (flaws.length < MAX_FLAWS) flaws.push(...one.flaws);
    else unnamed += 1;
  }
  if (unnamed > 0) flaws.push({ reason: ['moreLines', unnamed] });
  const { collection } = place;
  return { file, signature, articles, problems: flaws.map((flaw) => ({ file, collection, ...flaw })) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the article of a file's content; the file's name tells its id and format. */
export function parseWhole(bytes: Uint8Array, file: string, { collection }: Place): Parsed {
  const text = decode(bytes);
  if (text === undefined) return { flaws: [{ reason: ['notUtf8'] }] };
  const name = path.posix.parse(file);
  const id = idOfFile(name.name, collection);
  return name.ext.toLowerCase() === '.md' ? parseMarkdown(text, id) : parseText(text, id);
}

async function* parseLines(handle: FileHandle, { collection }: Place): AsyncGenerator<Parsed> {
  const pace = createPace();
  for await (const { bytes, line } of splitLines(handle)) {
    const text = bytes === undefined ? undefined : decode(bytes);
    if (bytes === undefined) yield { flaws: [{ line, reason: ['longLine'] }] };
    else if (text === undefined) yield { flaws: [{ line, reason: ['notUtf8'] }] };
    else {
      const parsed = parseJsonLine(text, line);
      if (parsed?.draft !== undefined && isServer(collection))
        yield { draft: { ...parsed.draft, id: idFrom(parsed.draft.id, collection) } };
      else if (parsed !== undefined) yield parsed;
    }
    await pace();
  }
}

/** The article of a draft in a file. */
export async function articleOf(draft: Draft, file: string, { collection, sample }: Place): Promise<Article> {
  const language = draft.language ?? (await detectLanguage(draft.body));
  return { ...draft, language, collection, sample, file, version: versionOf(draft, language, sample) };
}
