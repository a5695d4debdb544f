import { lstatSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { SHARED, type Problem } from './article.ts';
import type { Samples } from './folder/collate.ts';
import { openTree } from './folder/openTree.ts';
import { createPace } from './folder/pace.ts';
import { placeOf } from './folder/place.ts';
import { readEntry, type ReadFile } from './folder/read.ts';
import { createShown } from './folder/shown.ts';
import { byFolder, folderOf, signatureOf, type Entry, type Tree } from './folder/tree.ts';
import { SETTLED_AFTER, watchTree } from './folder/watch.ts';
import type { ArticleStore, Progress } from './store.ts';

/** How often {@link ArticleFolder.catchUp} looks whether a file still grows. */
const MAX_LOOKS = 20;

export type FolderOptions = {
  /** A folder, a file with one article, or a JSON Lines file. It is only read. */
  readonly path: string;
  readonly samples: Samples;
  /** Whether changes are noticed after the first load. */
  readonly watch: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of failures while watching, such as a listener's; by default they are printed as warnings. */
  readonly onError?: (error: unknown) => void;
};

/** A folder of articles, with what is needed to change its files. Files are named relative to the folder, with `/`. */
export type ArticleFolder = ArticleStore & {
  /** The folder itself, absolute; undefined where a single file was opened, which is only read. */
  readonly root: string | undefined;
  /** Takes these files in as they are now. When it is resolved, `articles` has them and the listeners have been told. */
  adopt(files: readonly string[]): Promise<void>;
  /**
   * Takes a file in as it is now, once no other program writes it any more.
   * @throws UserError where one still does after three seconds.
   */
  catchUp(file: string): Promise<void>;
  /** The files in a folder, at any depth, as they were last read. */
  filesIn(folder: string): readonly string[];
  /** Whether there is anything at a file's place on the disk now. */
  exists(file: string): boolean;
  /** Whether a file is still as it was read; also where it was not there and still is not. */
  isCurrent(file: string): boolean;
};

/**
 * Opens a folder (or file) of articles and reads them all. Files that cannot be read are problems and stop nothing. Where
 * watching, a change shows within two seconds, after its file has stopped growing; changes come in batches.
 * @throws UserError where there is no such folder or file, or it cannot be read.
 */
export async function openFolder(options: FolderOptions): Promise<ArticleFolder> {
  const { samples, onError = (error) => process.emitWarning(error as Error) } = options;
  const { root, only, tree } = await openTree(options.path);
  const read = new Map<string, ReadFile>();
  const waiting = new Map<string, { readonly signature: string | undefined; readonly since: number }>();
  const shown = createShown(samples, onError);

  await readAll(entriesOf(tree), read, options.onProgress);
  shown.show(read.values());

  const settled = (file: string, signature: string | undefined): boolean => {
    const seen = waiting.get(file);
    if (seen !== undefined && seen.signature === signature)
      return performance.now() - seen.since >= SETTLED_AFTER - 10;
    waiting.set(file, { signature, since: performance.now() });
    return false;
  };

  /** Takes in what changed and has settled since; returns the folders of what has not. */
  const look = async (stop: () => boolean): Promise<Iterable<string>> => {
    const entries = new Map(entriesOf(tree).map((entry) => [entry.file, entry]));
    const changed = [...entries.values()].filter(
      (entry) => read.get(entry.file)?.signature !== entry.signature,
    );
    const gone = [...read].filter(([file]) => !entries.has(file));
    const differing = new Set([...changed.map((entry) => entry.file), ...gone.map(([file]) => file)]);
    for (const file of waiting.keys()) if (!differing.has(file)) waiting.delete(file);
    const ready = changed.filter((entry) => settled(entry.file, entry.signature));
    const left = gone.filter(([file]) => settled(file, undefined));
    await readAll(ready, read, undefined, stop);
    if (stop()) return [];
    // A file that was adopted in the meantime is there again.
    for (const [file, known] of left) if (read.get(file) === known) read.delete(file);
    for (const entry of ready) if (read.get(entry.file)?.signature === entry.signature) differing.delete(entry.file);
    for (const [file] of left) differing.delete(file);
    if (ready.length + left.length > 0) shown.show(read.values());
    return new Set([...differing].map(folderOf));
  };

  const adopt = async (files: readonly string[]): Promise<void> => {
    await tree.touch(files);
    for (const [folder, inside] of byFolder(files)) {
      const entries = new Map(tree.listings.get(folder)?.entries.map((entry) => [entry.file, entry]));
      for (const file of inside) {
        const entry = entries.get(file);
        if (entry === undefined) read.delete(file);
        else read.set(file, await readEntry(entry, placeOf(file)));
      }
    }
    shown.show(read.values());
  };
  const signatureNow = (file: string): string | undefined => {
    const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false });
    return stats === undefined ? undefined : signatureOf(stats);
  };
  const isCurrent = (file: string): boolean => signatureNow(file) === read.get(file)?.signature;

  const watching = options.watch ? watchTree({ root, tree, look, onError }) : undefined;
  return {
    root: only === undefined ? root : undefined,
    articles: shown.articles,
    samplesShown: shown.samplesShown,
    problems: () => [...treeProblems(tree), ...shown.problems()],
    onChange(listener) {
      shown.listeners.add(listener);
      return () => void shown.listeners.delete(listener);
    },
    adopt,
    filesIn: (folder) => [...read.keys()].filter((file) => file.startsWith(`${folder}/`)),
    exists: (file) => signatureNow(file) !== undefined,
    isCurrent,
    async catchUp(file) {
      for (let looks = 0; !isCurrent(file); looks += 1) {
        if (looks === MAX_LOOKS)
          throw new UserError(`The file of this article (${file}) is being written by another program. Try again when it is done.`); // prettier-ignore
        const before = signatureNow(file);
        await wait(SETTLED_AFTER);
        if (signatureNow(file) === before) await adopt([file]);
      }
    },
    async close() {
      shown.listeners.clear();
      await watching?.close();
    },
  };
}

async function readAll(
  entries: readonly Entry[],
  read: Map<string, ReadFile>,
  onProgress?: (progress: Progress) => void,
  stop = () => false,
): Promise<void> {
  const pace = createPace();
  onProgress?.({ done: 0, total: entries.length });
  for (const [index, entry] of entries.entries()) {
    if (stop()) return;
    const known = read.get(entry.file);
    const found = await readEntry(entry, placeOf(entry.file));
    // What was adopted in the meantime is newer.
    if (read.get(entry.file) === known) read.set(entry.file, found);
    onProgress?.({ done: index + 1, total: entries.length });
    await pace();
  }
}

function entriesOf(tree: Tree): Entry[] {
  return [...tree.listings.values()].flatMap((listing) => listing.entries);
}

function treeProblems(tree: Tree): Problem[] {
  const root: Problem[] = tree.listings.has('')
    ? []
    : [{ file: '.', collection: SHARED, reason: 'the articles folder is gone; expected it to come back' }];
  const flaws = [...tree.listings.values()].flatMap((listing) => listing.flaws);
  return [...root, ...flaws.map((flaw) => ({ ...flaw, collection: placeOf(flaw.file)?.collection ?? SHARED }))];
}
