import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { SHARED, type Article, type Change, type Problem } from './article.ts';
import { areSamplesShown, collate, update, type Samples } from './folder/collate.ts';
import { createPace } from './folder/pace.ts';
import { placeOf } from './folder/place.ts';
import { readEntry, type ReadFile } from './folder/read.ts';
import { codeOf, createTree, EXTENSIONS, type Entry, type Tree } from './folder/tree.ts';
import { SETTLED_AFTER, watchTree } from './folder/watch.ts';
import type { ArticleStore, Progress } from './store.ts';

const EXPECTED = 'expected a folder, or a file that ends in .md, .txt or .jsonl';

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

/**
 * Opens a folder (or file) of articles and reads them all. Files that cannot be read are problems and stop nothing. Where
 * watching, a change shows within two seconds, after its file has stopped growing; changes come in batches.
 * @throws UserError where there is no such folder or file, or it cannot be read.
 */
export async function openFolder(options: FolderOptions): Promise<ArticleStore> {
  const { samples, onError = (error) => process.emitWarning(error as Error) } = options;
  const { root, tree } = await openTree(options.path);
  const read = new Map<string, ReadFile>();
  const waiting = new Map<string, { readonly signature: string | undefined; readonly since: number }>();
  const listeners = new Set<(change: Change) => void>();

  await readAll(entriesOf(tree), read, options.onProgress);
  let { articles, problems } = collate(read.values(), samples);
  let filled = collectionsOf(articles);

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
    const gone = [...read.keys()].filter((file) => !entries.has(file));
    const differing = new Set([...changed.map((entry) => entry.file), ...gone]);
    for (const file of waiting.keys()) if (!differing.has(file)) waiting.delete(file);
    const ready = changed.filter((entry) => settled(entry.file, entry.signature));
    const left = gone.filter((file) => settled(file, undefined));
    await readAll(ready, read, undefined, stop);
    if (stop()) return [];
    for (const file of left) read.delete(file);
    for (const entry of ready) if (read.get(entry.file)?.signature === entry.signature) differing.delete(entry.file);
    for (const file of left) differing.delete(file);
    if (ready.length + left.length > 0) publish();
    return new Set([...differing].map(folderOf));
  };

  const publish = (): void => {
    const next = collate(read.values(), samples);
    problems = next.problems;
    const change = update(articles, next.articles);
    filled = collectionsOf(articles);
    if (change.added.length + change.removed.length === 0) return;
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        onError(error);
      }
    }
  };

  const watching = options.watch ? watchTree({ root, tree, look, onError }) : undefined;
  return {
    articles,
    samplesShown: (collections) => areSamplesShown(samples, filled, collections),
    problems: () => [...treeProblems(tree), ...problems],
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      listeners.clear();
      await watching?.close();
    },
  };
}

/** The tree at a path, looked through once. */
async function openTree(given: string): Promise<{ readonly root: string; readonly tree: Tree }> {
  try {
    const target = await realpath(given);
    const stats = await stat(target);
    const isFile = stats.isFile() && EXTENSIONS.includes(path.extname(target).toLowerCase());
    if (!stats.isDirectory() && !isFile) throw new UserError(`Cannot read articles from '${given}': ${EXPECTED}.`);
    const root = isFile ? path.dirname(target) : target;
    const tree = createTree(root, isFile ? path.basename(target) : undefined);
    await tree.refresh();
    const [unreadable] = tree.listings.get('')?.flaws.filter((flaw) => flaw.file === '.') ?? [];
    if (unreadable !== undefined) throw new UserError(`Cannot read articles from '${given}': ${unreadable.reason}.`);
    return { root, tree };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : codeOf(error);
    throw new UserError(`Cannot read articles from '${given}': ${why}; ${EXPECTED}.`, { cause: error });
  }
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
    read.set(entry.file, await readEntry(entry, placeOf(entry.file)));
    onProgress?.({ done: index + 1, total: entries.length });
    await pace();
  }
}

function collectionsOf(articles: ReadonlyMap<string, Article>): ReadonlySet<string> {
  return new Set([...articles.values()].map(({ collection }) => collection));
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

function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === '.' ? '' : folder;
}

