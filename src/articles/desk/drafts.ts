import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, disk, type Disk, replaceFile } from '../../files/disk.ts';
import { storageError } from '../../files/storageError.ts';
import { createTurns } from '../../files/turns.ts';
import { Refusal } from '../../refusals.ts';

/** How long a draft is kept after its last change, in days. */
export const DRAFT_DAYS = 7;
/** The most drafts that a person has in one server; a further one takes the place of the oldest. */
export const MAX_DRAFTS = 20;
/** The largest draft, in UTF-16 units of its JSON. */
const MAX_LENGTH = 30_000_000;

/** Whose a draft is: an editor's, in one server (or whatever stands for one, such as `direct`). */
export type Owner = { readonly person: string; readonly server: string };

/** What an editor is about to add or change. */
export type StoredDraft<T> = {
  /** Names it among the drafts of its owner: 10 characters `[a-z0-9]`. */
  readonly key: string;
  /** Texts in the order given; together they are the article's. */
  readonly parts: readonly string[];
  /** Whatever else the caller keeps with it. */
  readonly content: T;
  /** ISO 8601, UTC. */
  readonly changed: string;
};

/** The drafts of all editors. Nobody reaches another's, or their own of another server. */
export type Drafts<T> = {
  /** Keeps a new draft; `dropped` tells how many older ones had to go for it. */
  readonly add: (
    owner: Owner,
    draft: { readonly parts: readonly string[]; readonly content: T },
  ) => Promise<{ readonly draft: StoredDraft<T>; readonly dropped: number }>;
  /** Undefined where there is none, or it has expired. */
  readonly get: (owner: Owner, key: string) => Promise<StoredDraft<T> | undefined>;
  /** All of an editor's in a server, the one changed last first. */
  readonly list: (owner: Owner) => Promise<readonly StoredDraft<T>[]>;
  /** Puts other content in place of a draft's. Throws a `UserError` where the draft is gone. */
  readonly change: (owner: Owner, key: string, content: T) => Promise<StoredDraft<T>>;
  /** Adds another part of the text. Throws a `UserError` where the draft is gone, or would be too large. */
  readonly append: (owner: Owner, key: string, part: string) => Promise<StoredDraft<T>>;
  readonly discard: (owner: Owner, key: string) => Promise<void>;
  /** Deletes the drafts that have expired. */
  readonly sweep: () => Promise<void>;
  /** The files, relative to the data folder, of drafts that hold text of an article, or name it by its id or address. */
  readonly holding: (article: Held) => Promise<readonly string[]>;
};

type Held = { readonly id: string; readonly url?: string; readonly body: string };
const DATED = z.object({ changed: z.iso.datetime() });

export type DraftsDeps<T> = {
  readonly dataDir: string;
  readonly now: () => Date;
  /** What drafts carry; a draft that does not fit it (any more) is not there. */
  readonly content: z.ZodType<T>;
  readonly on?: Disk;
};

/** Opens the drafts, one file each: `drafts/<server>/<person>/<key>.json` in `dataDir`. One process may do so. */
export function openDrafts<T>({ dataDir, now, content, on = disk }: DraftsDeps<T>): Drafts<T> {
  const root = path.join(dataDir, 'drafts');
  const schema = z.object({ parts: z.array(z.string()), content, changed: z.iso.datetime() });
  const turns = createTurns();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> =>
    turns.take(work).catch((error: unknown) => {
      throw storageError(error);
    });
  const isOver = ({ changed }: { readonly changed: string }): boolean =>
    now().getTime() - Date.parse(changed) >= DRAFT_DAYS * 86_400_000;

  const read = async (file: string): Promise<StoredDraft<T> | undefined> => {
    const text = await on.read(file);
    const draft = text === undefined ? undefined : schema.safeParse(parseJson(text.toString())).data;
    return draft === undefined ? undefined : { ...draft, key: path.parse(file).name };
  };
  const write = async (owner: Owner, { key, ...draft }: StoredDraft<T>): Promise<StoredDraft<T>> => {
    const text = JSON.stringify(draft);
    if (text.length > MAX_LENGTH) throw new Refusal(['draftTooLarge']);
    await on.makeFolder(folderOf(owner), 'owner');
    await replaceFile(on, fileOf(owner, key), text, 'owner');
    return { key, ...draft };
  };
  const folderOf = ({ person, server }: Owner): string => path.join(root, safe(server), safe(person));
  const fileOf = (owner: Owner, key: string): string => path.join(folderOf(owner), `${safe(key)}.json`);
  const get = async (owner: Owner, key: string): Promise<StoredDraft<T> | undefined> => {
    const draft = await read(fileOf(owner, key));
    return draft === undefined || isOver(draft) ? undefined : draft;
  };
  const list = async (owner: Owner): Promise<readonly StoredDraft<T>[]> => {
    const drafts = await Promise.all((await filesIn(folderOf(owner))).map(read));
    return drafts
      .flatMap((draft) => (draft === undefined || isOver(draft) ? [] : [draft]))
      .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  };
  const rewrite = (owner: Owner, key: string, next: (draft: StoredDraft<T>) => Partial<StoredDraft<T>>) =>
    inTurn(async () => {
      const draft = await get(owner, key);
      if (draft === undefined)
        throw new Refusal(['draftGone', DRAFT_DAYS]);
      return write(owner, { ...draft, ...next(draft), changed: now().toISOString() });
    });
  const filesWhere = async (is: (draft: unknown) => boolean): Promise<string[]> => {
    const found: string[] = [];
    for (const file of await filesIn(root)) {
      const text = await on.read(file);
      if (text !== undefined && is(parseJson(text.toString()))) found.push(file);
    }
    return found;
  };

  return {
    get: (owner, key) => get(owner, key),
    list: (owner) => list(owner),
    add: (owner, { parts, content }) =>
      inTurn(async () => {
        const others = await list(owner);
        const oldest = others.slice(MAX_DRAFTS - 1);
        const key = randomBytes(8).readBigUInt64BE().toString(36).padStart(10, '0').slice(-10);
        const draft = await write(owner, { key, parts, content, changed: now().toISOString() });
        for (const { key } of oldest) await on.remove(fileOf(owner, key));
        return { draft, dropped: oldest.length };
      }),
    change: (owner, key, content) => rewrite(owner, key, () => ({ content })),
    append: (owner, key, part) => rewrite(owner, key, ({ parts }) => ({ parts: [...parts, part] })),
    discard: (owner, key) => inTurn(() => on.remove(fileOf(owner, key))),
    sweep: () =>
      inTurn(async () => {
        const over = await filesWhere((draft) => {
          const dated = DATED.safeParse(draft).data;
          return dated === undefined || isOver(dated);
        });
        for (const file of over) await on.remove(file);
      }),
    async holding(article) {
      const files = await filesWhere((draft) => holds(draft, article));
      return files.map((file) => path.relative(dataDir, file));
    },
  };
}

/** Whether a text in a value is the article's id or address, or a good part of its body, or holds that. */
function holds(value: unknown, article: Held): boolean {
  const body = squeezed(article.body);
  const isPart = (text: string): boolean => {
    if (text === article.id || text === article.url) return true;
    const words = squeezed(text);
    return words.length >= Math.min(80, body.length) && (body.includes(words) || words.includes(body));
  };
  const inside = (inner: unknown, depth: number): boolean => {
    if (typeof inner === 'string') return isPart(inner);
    if (typeof inner !== 'object' || inner === null || depth === 0) return false;
    return Object.values(inner).some((one) => inside(one, depth - 1));
  };
  return inside(value, 8);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The files in a folder and those in it. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /^\w+\.json$/u.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A name that is one step of a path and no more. */
function safe(name: string): string {
  if (!/^[\w-]{1,40}$/u.test(name)) throw new Error('Not a name for a draft, a person or a server');
  return name;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The folder of a server's drafts, relative to the data folder. */
export function draftsFolder(server: string): string {
  return `drafts/${safe(server)}`;
}
