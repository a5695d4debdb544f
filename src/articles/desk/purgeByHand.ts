import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { disk } from '../../files/disk.ts';
import { readJournal } from '../../files/journal.ts';
import { FolderInUse, type Lock, lockFolder } from '../../files/lock.ts';
import { openFolder } from '../folder.ts';
import { createLedger, type Ledger, LINE } from './audit.ts';
import { openDesk } from './desk.ts';
import { openDrafts } from './drafts.ts';
import { missing } from './present.ts';
import { requestPurge } from './purgeRequests.ts';
import { AUDIT_FILE } from './start.ts';

/** How long a running Byline is waited for, and how often it is looked whether it is done, in milliseconds. */
const WAITED_FOR = 20_000;
const LOOK_EVERY = 200;

export type PurgeByHand = {
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly id: string;
  /** Told of what is found damaged. */
  readonly onError: (error: unknown) => void;
};

/** What came of it: deleted (`other`: a file with the same id, shown from now on), or left to a running Byline that did not do it yet. */
export type PurgeOutcome =
  { readonly kind: 'purged'; readonly other: string | undefined } | { readonly kind: 'asked' };

/**
 * Deletes an article for good from outside the running program: here, if nothing runs, and else by asking the one that does.
 * @throws UserError where there is no such article, or it cannot be deleted.
 */
export async function purgeByHand(given: PurgeByHand): Promise<PurgeOutcome> {
  let lock: Lock;
  try {
    lock = await lockFolder(given.dataDir);
  } catch (error) {
    if (error instanceof FolderInUse) return askToPurge(given);
    throw error;
  }
  try {
    return await purgeHere(given, lock);
  } finally {
    await lock.release();
  }
}

async function purgeHere({ articlesDir, dataDir, id, onError }: PurgeByHand, lock: Lock): Promise<PurgeOutcome> {
  const now = (): Date => new Date();
  const store = await openFolder({ path: articlesDir, samples: 'on', watch: false });
  const drafts = openDrafts({ dataDir, now, content: z.unknown() });
  const desk = await openDesk({ store, lock, now, addsPerDay: 0, drafts, onError });
  try {
    return { kind: 'purged', other: await desk.purge(id) };
  } finally {
    await desk.close();
    await store.close();
  }
}

async function askToPurge({ articlesDir, dataDir, id }: PurgeByHand): Promise<PurgeOutcome> {
  const store = await openFolder({ path: articlesDir, samples: 'on', watch: false });
  await store.close();
  const before = (await ledgerIn(dataDir)).of(id).at(-1);
  if (!store.articles.has(id) && (before === undefined || before.op === 'purge')) throw missing(id);
  const request = await requestPurge(dataDir, id, disk);
  for (const until = Date.now() + WAITED_FOR; existsSync(request); await wait(LOOK_EVERY))
    if (Date.now() > until) return { kind: 'asked' };
  const after = (await ledgerIn(dataDir)).of(id).at(-1);
  if (after?.op === 'purge' && after.n !== before?.n) return { kind: 'purged', other: undefined };
  throw new UserError('The running Byline could not delete it. Its log says why.');
}

async function ledgerIn(dataDir: string): Promise<Ledger> {
  return createLedger(await readJournal(path.join(dataDir, AUDIT_FILE), LINE, disk));
}
