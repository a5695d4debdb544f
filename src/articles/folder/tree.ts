import { lstatSync, type Dirent, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../files/disk.ts';
import { createPace } from '../../files/pace.ts';
import type { Reason } from '../../refusals.ts';

/** Files whose names end in these are read as articles. */
export const EXTENSIONS: readonly string[] = ['.md', '.txt', '.jsonl'];

/** A file that may hold articles. */
export type Entry = {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Where to open it. */
  readonly path: string;
  readonly size: number;
  /** Differs as soon as the file does. */
  readonly signature: string;
};

/** What stands in one folder. */
export type Listing = {
  /** Differs when the folder was deleted and made anew. */
  readonly inode: number;
  readonly folders: readonly string[];
  readonly entries: readonly Entry[];
  readonly flaws: readonly { readonly file: string; readonly reason: Reason }[];
};

/** A folder of articles as last looked at; `''` is the root. */
export type Tree = {
  readonly listings: ReadonlyMap<string, Listing>;
  /** Looks again at the given folders (by default all) and at what is new below them. `stop` ends it early. */
  refresh: (folders?: Iterable<string>, stop?: () => boolean) => Promise<void>;
  /** Looks again at some files, and at their folders where those are new. */
  touch: (files: readonly string[]) => Promise<void>;
};

/**
 * Looks through a folder by name, size and times, without opening anything. Hidden files and folders are left out, and so
 * is `README.md` in the root, which documents the folder. A link is followed only to a file inside the root: one that
 * leads out is a flaw. Pipes, sockets and devices are passed over. With `only`, that one file of the root is all there is.
 */
export function createTree(root: string, only?: string): Tree {
  const listings = new Map<string, Listing>();
  const forget = (folder: string): void => {
    for (const known of listings.keys())
      if (known === folder || folder === '' || known.startsWith(`${folder}/`)) listings.delete(known);
  };
  const refresh: Tree['refresh'] = async (folders, stop = () => false) => {
    const known = folders === undefined ? undefined : new Set(listings.keys());
    const waiting = [...(folders ?? [''])];
    for (let folder = waiting.pop(); folder !== undefined && !stop(); folder = waiting.pop()) {
      const before = listings.get(folder);
      const listing = await list(root, folder, only);
      if (listing === undefined) {
        forget(folder);
        continue;
      }
      for (const gone of before?.folders ?? []) if (!listing.folders.includes(gone)) forget(gone);
      listings.set(folder, listing);
      waiting.push(...listing.folders.filter((inner) => known?.has(inner) !== true));
    }
  };
  return {
    listings,
    refresh,
    async touch(files) {
      for (const [folder, inside] of byFolder(files)) {
        const listing = listings.get(folder);
        if (listing === undefined) {
          let known = folder;
          while (known !== '' && !listings.has(known)) known = folderOf(known);
          await refresh([known]);
        } else {
          const touched = new Set(inside);
          const others = listing.entries.filter(({ file }) => !touched.has(file));
          const entries = [...touched].flatMap((file) => entryOf(file, path.join(root, file)));
          listings.set(folder, { ...listing, entries: [...others, ...entries] });
        }
      }
    },
  };
}

/** Files by the folder that they lie in. */
export function byFolder(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const inside = folders.get(folderOf(file)) ?? [];
    inside.push(file);
    folders.set(folderOf(file), inside);
  }
  return folders;
}

/** The folder that a file or folder of the tree lies in; `''` is the root. */
export function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** Undefined where the folder is gone. */
async function list(root: string, folder: string, only: string | undefined): Promise<Listing | undefined> {
  const at = path.join(root, folder);
  const folders: string[] = [];
  const entries: Entry[] = [];
  const flaws: Listing['flaws'][number][] = [];
  let inode = 0;
  try {
    inode = (await stat(at)).ino;
    const found = await readdir(at, { withFileTypes: true });
    const wanted = found.filter((entry) => (only === undefined ? isArticle(entry, folder) : entry.name === only));
    const pace = createPace();
    for (const entry of wanted) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isFile()) entries.push(...entryOf(file, path.join(at, entry.name)));
      else if (entry.isSymbolicLink()) {
        const target = await linkTarget(root, path.join(at, entry.name));
        if ('reason' in target) flaws.push({ file, reason: target.reason });
        else if (target.path !== undefined) entries.push(...entryOf(file, target.path));
      }
      await pace();
    }
  } catch (error) {
    if (isGone(error)) return undefined;
    flaws.push({ file: folder === '' ? '.' : folder, reason: ['unreadableFolder', codeOf(error)] });
  }
  return { inode, folders: folders.toSorted(), entries, flaws };
}

function isArticle(entry: Dirent, folder: string): boolean {
  if (entry.name.startsWith('.')) return false;
  if (entry.isDirectory()) return true;
  if (folder === '' && entry.name.toLowerCase() === 'readme.md') return false;
  return entry.isSymbolicLink() || EXTENSIONS.includes(path.extname(entry.name).toLowerCase());
}

/** Nothing where the file is gone since it was listed, or is no file any more. */
function entryOf(file: string, at: string): Entry[] {
  const stats = lstatSync(at, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return [];
  return [{ file, path: at, size: stats.size, signature: signatureOf(stats) }];
}

/** Changes with the content; the change time and the inode also tell of a file put in place with its old time. */
export function signatureOf(stats: Stats): string {
  return `${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}:${stats.ino}`;
}

/**
 * Where a link leads: a path where that is to be read; no path where it is read anyway, in its own place, or is no
 * article; a reason where it must not be. Links into hidden folders of the root are read: mounted volumes are made so.
 */
async function linkTarget(root: string, link: string): Promise<{ readonly path?: string } | { readonly reason: Reason }> {
  let target: string;
  let stats: Stats;
  try {
    target = await realpath(link);
    stats = await stat(target);
  } catch (error) {
    return { reason: ['deadLink', codeOf(error)] };
  }
  const inside = path.relative(root, target);
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside))
    return { reason: ['linkOut'] };
  const hidden = inside.split(path.sep).some((part) => part.startsWith('.'));
  if (stats.isDirectory()) return hidden ? { reason: ['linkToHidden'] } : {};
  return hidden && EXTENSIONS.includes(path.extname(link).toLowerCase()) ? { path: target } : {};
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
