import { lstatSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusals.ts';
import { SHARED, type Problem } from './article.ts';
import type { Samples } from './folder/collate.ts';
import { openTree } from './folder/openTree.ts';
import { placeOf } from './folder/place.ts';
import { readEntry, type ReadFile } from './folder/read.ts';
import { createReading } from './folder/reading.ts';
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
  /** Files as they were read at another time: those that are still the same are not read again. */
  readonly known?: readonly ReadFile[];
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
  /** Every file as it was last read. */
  files(): readonly ReadFile[];
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
  const waiting = new Map<string, { readonly signature: string | undefined; readonly since: number }>();
  const shown = createShown(samples, onError);
  const reading = createReading(shown);
  const { files } = reading;

  const known = new Map(options.known?.map((file) => [file.file, file]));
  const fresh: Entry[] = [];
  for (const entry of entriesOf(tree)) {
    const same = known.get(entry.file);
    if (same?.signature === entry.signature) reading.take(entry.file, same);
    else fresh.push(entry);
  }
  await reading.read(fresh, options.onProgress);
  reading.show();

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
      (entry) => files.get(entry.file)?.signature !== entry.signature,
    );
    const gone = [...files].filter(([file]) => !entries.has(file));
    const differing = new Set([...changed.map((entry) => entry.file), ...gone.map(([file]) => file)]);
    for (const file of waiting.keys()) if (!differing.has(file)) waiting.delete(file);
    const ready = changed.filter((entry) => settled(entry.file, entry.signature));
    const left = gone.filter(([file]) => settled(file, undefined));
    await reading.read(ready, undefined, stop);
    if (stop()) return [];
    // A file that was adopted in the meantime is there again.
    for (const [file, known] of left) if (files.get(file) === known) reading.take(file, undefined);
    for (const entry of ready) if (files.get(entry.file)?.signature === entry.signature) differing.delete(entry.file);
    for (const [file] of left) differing.delete(file);
    reading.show();
    return new Set([...differing].map(folderOf));
  };

  const adopt = async (adopted: readonly string[]): Promise<void> => {
    await tree.touch(adopted);
    for (const [folder, inside] of byFolder(adopted)) {
      const entries = new Map(tree.listings.get(folder)?.entries.map((entry) => [entry.file, entry]));
      for (const file of inside) {
        const entry = entries.get(file);
        reading.take(file, entry === undefined ? undefined : await readEntry(entry, placeOf(file)));
      }
    }
    reading.show();
  };
  const signatureNow = (file: string): string | undefined => {
    const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false });
    return stats === undefined ? undefined : signatureOf(stats);
  };
  const isCurrent = (file: string): boolean => signatureNow(file) === files.get(file)?.signature;

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
    files: () => [...files.values()],
    filesIn: (folder) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`)),
    exists: (file) => signatureNow(file) !== undefined,
    isCurrent,
    async catchUp(file) {
      for (let looks = 0; !isCurrent(file); looks += 1) {
        if (looks === MAX_LOOKS)
          throw new Refusal(['beingWritten', file]);
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

function entriesOf(tree: Tree): Entry[] {
  return [...tree.listings.values()].flatMap((listing) => listing.entries);
}

function treeProblems(tree: Tree): Problem[] {
  const root: Problem[] = tree.listings.has('')
    ? []
    : [{ file: '.', collection: SHARED, reason: ['folderGone'] }];
  const flaws = [...tree.listings.values()].flatMap((listing) => listing.flaws);
  return [...root, ...flaws.map((flaw) => ({ ...flaw, collection: placeOf(flaw.file)?.collection ?? SHARED }))];
}
