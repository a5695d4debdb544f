import path from 'node:path';
import { INDEX_FILE } from './articles/desk/keeping.ts';
import { type ArticleFolder, openFolder } from './articles/folder.ts';
import type { ReadFile } from './articles/folder/read.ts';
import type { Progress } from './articles/store.ts';
import { createNewsrooms, type Newsrooms } from './createNewsrooms.ts';
import type { Readers } from './newsroom.ts';
import { readSaved, writeSaved } from './newsroom/saved.ts';

/** So many articles, the newest, are indexed before a person may ask. */
export const FIRST_ARTICLES = 1_000;
/** Fewer articles are indexed as fast as a saved index is read. */
const WORTH_SAVING = 1_000;
/** So many articles have to come or go, since the last time, before the index is saved again; and how often that is looked at, in ms. */
const CHANGES = 500;
const LOOK_EVERY = 60_000;

type Opening = {
  /** A folder of articles; or, only to be read, a file. */
  readonly path: string;
  readonly samples: 'auto' | 'on' | 'off';
  /** True where changes of the folder are to show in the answers. */
  readonly watch: boolean;
  /** The data folder, where a saved index of the folder may lie. */
  readonly dataDir?: string;
  /** True where the index is to be saved there, for the next start. One process may do so. */
  readonly save?: boolean;
  /** So many articles, the newest, are indexed before anybody may ask. By default all. */
  readonly first?: number;
  readonly readersOf?: (server: string | undefined) => Readers;
  readonly onReading?: (progress: Progress) => void;
  readonly onIndexing?: (progress: Progress) => void;
  /** Told of failures while changes are followed, and of an index that cannot be saved. */
  readonly onError?: (error: unknown) => void;
};

/** The articles of a folder and what answers from them. Throws a `UserError` where it cannot be read. */
export async function openNewsrooms({
  path: given,
  samples,
  watch,
  dataDir,
  save = false,
  first,
  readersOf,
  onReading,
  onIndexing,
  onError,
}: Opening): Promise<{
  readonly store: ArticleFolder;
  readonly newsrooms: Newsrooms;
  readonly close: () => Promise<void>;
}> {
  const file = dataDir === undefined ? undefined : path.join(dataDir, INDEX_FILE);
  const folder = path.resolve(given);
  const saved = file === undefined ? undefined : await readSaved(file, folder);
  const store = await openFolder({
    path: given,
    samples,
    watch,
    ...(saved && { known: saved.files }),
    ...(onReading && { onProgress: onReading }),
    ...(onError && { onError }),
  });
  const newsrooms = await createNewsrooms({
    store,
    saved,
    ...(first !== undefined && { first }),
    ...(readersOf && { readersOf }),
    ...(onIndexing && { onProgress: onIndexing }),
  });
  const stopSaving =
    save && file !== undefined && store.root !== undefined
      ? keepSaved({ file, folder, store, newsrooms, known: saved?.files ?? [], onError })
      : undefined;
  return {
    store,
    newsrooms,
    async close() {
      await stopSaving?.();
      await store.close();
    },
  };
}

type Keeping = {
  readonly file: string;
  readonly folder: string;
  readonly store: ArticleFolder;
  readonly newsrooms: Newsrooms;
  /** The files that the saved index has already. */
  readonly known: readonly ReadFile[];
  readonly onError: ((error: unknown) => void) | undefined;
};

/** Saves the index when much has changed: fewer changes are soon read again. Gives what ends that, after a last look. */
function keepSaved({ file, folder, store, newsrooms, known, onError }: Keeping): () => Promise<void> {
  let changes = differing(store.files(), known);
  let saving: Promise<void> | undefined;
  let removals = 0;
  const forget = store.onChange(({ added, removed }) => {
    changes += Math.max(added.length, removed.length);
    removals += removed.length;
  });
  const write = async (): Promise<void> => {
    if (store.articles.size < WORTH_SAVING) return;
    const indexes = newsrooms.save();
    if (indexes === undefined) return;
    const [before, removed] = [changes, removals];
    // What is deleted for good meanwhile must not come back in it.
    const isWanted = (): boolean => removals === removed;
    try {
      if (await writeSaved(file, folder, { ...indexes, files: store.files() }, isWanted)) changes -= before;
    } catch (error) {
      onError?.(error);
    }
  };
  const look = (): void => {
    if (changes >= CHANGES) saving ??= write().finally(() => (saving = undefined));
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  void newsrooms.settled().then(look);
  return async () => {
    clearInterval(timer);
    forget();
    look();
    await saving;
  };
}

/** How many articles are in files of one list only; a file that was not read again is the same in both. */
function differing(one: readonly ReadFile[], other: readonly ReadFile[]): number {
  const [here, there] = [new Set(one), new Set(other)];
  return [...one, ...other]
    .filter((file) => !here.has(file) || !there.has(file))
    .reduce((sum, { articles }) => sum + articles.length, 0);
}
