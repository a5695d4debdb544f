import type { Article, Moment } from '../article.ts';
import { addAll, addsLeft } from './add.ts';
import type { By } from './audit.ts';
import { correct, edit, remove, restore, undo } from './change.ts';
import type { Content } from './content.ts';
import { earlierVersion, historyOf, type Removed, removedOf, type Step, versionOf } from './history.ts';
import type { Parts } from './parts.ts';
import { refreshed } from './present.ts';
import { StaleVersion } from './staleVersion.ts';

/**
 * The desk of one collection. Every change resolves once it is on the disk and readers see it; where it rejects, nothing was
 * changed. All reject with a `UserError` where the articles cannot be written, or where there is no such article here.
 */
export type CollectionDesk = {
  readonly collection: string;
  /** Rejects with a `UserError` where the article would not be read again (no text, too long), or where no add is left today. */
  readonly add: (content: Content, by: By) => Promise<Article>;
  /** Adds all of them or none. */
  readonly addAll: (contents: readonly Content[], by: By) => Promise<readonly Article[]>;
  /** How many articles persons may still add today (UTC). */
  readonly addsLeft: () => number;
  /**
   * Puts other content in an article's place; the old is kept as an earlier version. Where nothing changed, nothing is noted. Rejects
   * with a `StaleVersion`, which has the article as it is now, unless that is still `basedOn`; whoever decides to go on gives its version.
   */
  readonly edit: (id: string, basedOn: string, content: Content, by: By) => Promise<Article>;
  /** Adds a correction, which readers see with every quote; on the article as it is now. */
  readonly correct: (id: string, correction: { readonly what: string; readonly when?: Moment }, by: By) => Promise<Article>;
  /** Takes an article out, like `edit` where `basedOn` is given; it can be restored for 30 days. Returns the change, for `undo`. */
  readonly remove: (id: string, by: By, basedOn?: string) => Promise<number>;
  readonly restore: (id: string, by: By) => Promise<Article>;
  /** Takes a change back (also an `undo`), if it is the article's last; else rejects with a `StaleVersion`. Undefined where that removed it. */
  readonly undo: (id: string, change: number, by: By) => Promise<Article | undefined>;
  /** The number of an article's last change, for `undo`; undefined where the desk knows of none. */
  readonly lastChange: (id: string) => number | undefined;
  /** What happened to an article, the last first. */
  readonly history: (id: string) => readonly Step[];
  /** The article as it was before a change. */
  readonly earlier: (id: string, change: number) => Promise<Article>;
  /** The article in one of its versions; undefined where that is not kept. */
  readonly version: (id: string, version: string) => Promise<Article | undefined>;
  /** What can be restored, the last removed first. */
  readonly removed: () => Promise<readonly Removed[]>;
};

/** See {@link CollectionDesk}. */
export function createCollectionDesk(parts: Parts, collection: string): CollectionDesk {
  const { ledger, turns } = parts;
  const changing = <T>(id: string, work: () => Promise<T>): Promise<T> =>
    turns.take(async () => {
      try {
        return await work();
      } catch (error) {
        throw await refreshed(error, parts, collection, id);
      }
    });
  const addSome = (contents: readonly Content[], by: By): Promise<readonly Article[]> =>
    turns.take(() => addAll(parts, collection, contents, by));
  const lastChange = (id: string): number | undefined => {
    const last = ledger.of(id).at(-1);
    return last?.collection === collection ? last.n : undefined;
  };
  return {
    collection,
    add: async (content, by) => (await addSome([content], by))[0]!,
    addAll: addSome,
    addsLeft: () => addsLeft(parts, collection),
    edit: (id, basedOn, content, by) => changing(id, () => edit(parts, { id, collection }, basedOn, content, by)),
    async correct(id, correction, by) {
      const write = () => changing(id, () => correct(parts, { id, collection }, correction, by));
      try {
        return await write();
      } catch (error) {
        // It stands beside whatever was changed at the same time.
        if (error instanceof StaleVersion && error.present !== undefined) return write();
        throw error;
      }
    },
    remove: (id, by, basedOn) =>
      changing(id, async () => {
        await remove(parts, { id, collection }, basedOn, by);
        return ledger.last();
      }),
    restore: (id, by) => changing(id, () => restore(parts, { id, collection }, 'restore', by)),
    undo: (id, change, by) => changing(id, () => undo(parts, { id, collection }, change, by)),
    lastChange,
    history: (id) => historyOf(parts, collection, id),
    earlier: (id, change) => earlierVersion(parts, collection, id, change),
    version: (id, version) => versionOf(parts, collection, id, version),
    removed: () => removedOf(parts, collection),
  };
}
