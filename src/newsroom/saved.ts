import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import type { ReadFile } from '../articles/folder/read.ts';
import { filesToParts, partsToFiles } from '../articles/savedFiles.ts';
import { type Part, readContainer, writeContainer } from '../files/container.ts';
import type { SavedCollection } from '../search/collectionIndex.ts';
import { collectionToParts, partsToCollection } from '../search/savedCollection.ts';

/** What is indexed, as it can be kept: terms by their ids, and each collection by its name. */
export type SavedIndexes = {
  readonly terms: readonly string[];
  readonly collections: readonly (readonly [name: string, saved: SavedCollection])[];
};

/** A saved index: the files as they were read, and what was made of them. */
export type Saved = SavedIndexes & { readonly files: readonly ReadFile[] };

const HEADER = z.object({
  version: z.string(),
  folder: z.string(),
  collections: z.array(z.string()),
});

/**
 * Writes what is indexed of a folder of articles (absolute), so that the next start need not read and index them all. Gives false
 * where the files have changed since they were indexed, or it is not wanted any more when it is written: then there is no file.
 */
export async function writeSaved(
  file: string,
  folder: string,
  { files, terms, collections }: Saved,
  isWanted?: () => boolean,
): Promise<boolean> {
  const numbers = new Map<string, number>();
  for (const { articles } of files) for (const article of articles) numbers.set(keyOf(article), numbers.size);
  const entries = collections.flatMap(([, saved]) => saved.entries);
  if (!entries.every(({ article }) => numbers.has(keyOf(article)))) return false;
  const header = { version: versionOfCode(), folder, collections: collections.map(([name]) => name) };
  const parts: Part[] = [
    ['header', [Buffer.from(JSON.stringify(header))]],
    ...filesToParts(files),
    ['terms', [Buffer.from(terms.join('\n'))]],
    ...collections.flatMap(([name, saved]) =>
      collectionToParts(name, saved, (article) => numbers.get(keyOf(article)) ?? 0),
    ),
  ];
  return writeContainer(file, parts, isWanted);
}

/** An article as it stands in one place; a file that was read again has others of the same content. */
const keyOf = ({ file, line, id, version }: Article): string => `${file}\n${line ?? ''}\n${id}\n${version}`;

/** What {@link writeSaved} wrote of this folder; undefined where that is missing, damaged, or of another version of the program. */
export async function readSaved(file: string, folder: string): Promise<Saved | undefined> {
  const parts = await readContainer(file);
  const header = parts?.get('header');
  if (parts === undefined || header === undefined) return undefined;
  const said = HEADER.safeParse(JSON.parse(Buffer.from(header).toString()));
  if (!said.success || said.data.version !== versionOfCode() || said.data.folder !== folder) return undefined;
  const [files, terms] = [partsToFiles(parts), parts.get('terms')];
  if (files === undefined || terms === undefined) return undefined;
  const articles = files.flatMap((each) => each.articles);
  const collections = said.data.collections.map(
    (name) => [name, partsToCollection(name, parts, articles)] as const,
  );
  const whole = collections.flatMap(([name, saved]) => (saved === undefined ? [] : [[name, saved] as const]));
  if (whole.length < collections.length) return undefined;
  return { files, terms: Buffer.from(terms).toString().split('\n'), collections: whole };
}

const SOURCE = path.join(import.meta.dirname, '..');
/** What decides how a file is read and indexed: these folders, and the versions of what they use. */
const READING = ['articles', 'files', 'newsroom', 'search', 'text'];

let version: string | undefined;

/** Differs wherever the same files might be read or indexed otherwise: a hash of the code that does it. */
function versionOfCode(): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256');
  const { node, icu, unicode } = process.versions;
  hash.update(JSON.stringify([node, icu, unicode]));
  for (const folder of READING)
    for (const name of readdirSync(path.join(SOURCE, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:ts|json)$/u.test(name))
        hash.update(`${name}\n`).update(readFileSync(path.join(SOURCE, folder, name)));
  hash.update(readFileSync(path.join(SOURCE, '..', 'package.json')));
  return (version = hash.digest('hex'));
}
