import path from 'node:path';
import { UserError } from '../../errors.ts';
import { disk, type Disk } from '../../files/disk.ts';
import type { Lock } from '../../files/lock.ts';
import { createTurns } from '../../files/turns.ts';
import { SHARED } from '../article.ts';
import type { ArticleFolder } from '../folder.ts';
import { type CollectionDesk, createCollectionDesk } from './collectionDesk.ts';
import type { Drafts } from './drafts.ts';
import type { Parts } from './parts.ts';
import { createPurging } from './purging.ts';
import { createServers } from './servers.ts';
import { startDesk } from './start.ts';
import { createTransactions } from './transaction.ts';

/** How often requests to purge are looked for, in milliseconds. */
const REQUESTS_EVERY = 2_000;

export type DeskDeps = {
  /** The articles, which must be a folder. */
  readonly store: ArticleFolder;
  /** The lock of the data folder. */
  readonly lock: Lock;
  readonly now: () => Date;
  /** How many articles persons may add to a server's collection in a day (UTC). */
  readonly addsPerDay: number;
  readonly drafts: Pick<Drafts<unknown>, 'holding' | 'sweep'>;
  /** Told of what was found damaged at the start, and of failures that nobody waits for. */
  readonly onError: (error: unknown) => void;
  readonly on?: Disk;
};

/** Where articles are added, changed, removed and deleted. What a call acknowledges is on the disk and in `store.articles`. */
export type Desk = {
  /** The desk of one collection: `shared`, or a server's id. It reaches no other's articles, whatever id it is given. */
  readonly of: (collection: string) => CollectionDesk;
  /** Notes that Byline left a server: 30 days later its collection is purged, unless it comes back. */
  readonly markLeft: (server: string) => Promise<void>;
  readonly markJoined: (server: string) => Promise<void>;
  /** Brings the notes in line with the servers that Byline is in now, those that are out of reach included. */
  readonly reconcile: (servers: Iterable<string>) => Promise<void>;
  /**
   * Deletes an article for good, with its versions, drafts and what the audit log says of it; whichever collection it is in.
   * Returns the file of another article that has the same id and is shown from now on, if there is one.
   * @throws UserError where there is no such article.
   */
  readonly purge: (id: string) => Promise<string | undefined>;
  /** Deletes what is due: articles removed 30 days ago, collections of servers left 30 days ago, drafts of 7 days. Returns the servers purged. */
  readonly sweep: () => Promise<readonly string[]>;
  /** Waits for the change under way. The lock stays with whoever took it. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the desk on a folder of articles. What a crash interrupted is finished or taken back first, and temporary files go.
 * @throws UserError where the articles are no folder, or the data folder cannot be used.
 */
export async function openDesk(deps: DeskDeps): Promise<Desk> {
  const { store, lock, now, addsPerDay, drafts, onError, on = disk } = deps;
  if (store.root === undefined)
    throw new UserError('Articles can be added to a folder only. Set ARTICLES_DIR to a folder.');
  const roots = { articles: store.root, data: path.resolve(lock.folder) };
  const { journal, ledger, files } = await startDesk(roots, store, on, onError);
  await store.adopt(files);
  const transactions = createTransactions({ roots, on, journal, ledger, now, verify: lock.verify });
  const parts: Parts = { store, roots, on, ledger, transactions, turns: createTurns(), now, addsPerDay };
  const purging = createPurging(parts, journal, drafts);
  const servers = createServers(parts, purging);

  let looking: Promise<void> | undefined;
  const look = (): void => {
    looking ??= purging
      .obeyRequests(onError)
      .catch(onError)
      .finally(() => {
        looking = undefined;
      });
  };
  look();
  const timer = setInterval(look, REQUESTS_EVERY).unref();

  return {
    of(collection) {
      if (collection !== SHARED && !/^\d{1,20}$/u.test(collection)) throw new Error(`No collection: ${collection}`);
      return createCollectionDesk(parts, collection);
    },
    markLeft: servers.markLeft,
    markJoined: servers.markJoined,
    reconcile: servers.reconcile,
    purge: (id) => purging.purge(id),
    async sweep() {
      await drafts.sweep();
      await purging.sweep();
      return servers.sweep();
    },
    async close() {
      clearInterval(timer);
      await looking;
      await parts.turns.idle();
    },
  };
}
