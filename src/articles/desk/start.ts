import path from 'node:path';
import type { Disk } from '../../files/disk.ts';
import { type Journal, openJournal } from '../../files/journal.ts';
import { dataFolderError } from '../../files/storageError.ts';
import type { ArticleFolder } from '../folder.ts';
import { createLedger, type Ledger, type Line, LINE } from './audit.ts';
import { type Purge, resumePurge } from './purge.ts';
import { clearTemporary, recover } from './recover.ts';
import type { Roots } from './transaction.ts';

/** The file of the audit log in the data folder. */
export const AUDIT_FILE = 'audit.jsonl';

/** The audit log, and the files of articles that are to be read again, after everything that a crash interrupted was settled. */
export type Started = {
  readonly journal: Journal<Line>;
  readonly ledger: Ledger;
  readonly files: readonly string[];
};

/**
 * Opens the audit log, finishes or takes back what a crash interrupted, and deletes temporary files. What was found damaged is told
 * to `onFlaw`.
 * @throws UserError where the data folder cannot be used.
 */
export async function startDesk(
  roots: Roots,
  store: ArticleFolder,
  on: Disk,
  onFlaw: (flaw: unknown) => void,
): Promise<Started> {
  try {
    const { journal, entries, flaws } = await openJournal(path.join(roots.data, AUDIT_FILE), LINE, on);
    const ledger = createLedger(entries);
    const purged = await resumePurge({ roots, on, journal, ledger });
    const recovery = await recover(purged === undefined ? entries.at(-1) : undefined, roots, on);
    for (const flaw of [...flaws, ...recovery.flaws]) onFlaw(new Error(flaw));
    // A folder that can only be read keeps its leftovers, and is still read.
    for (const root of [roots.articles, roots.data]) await clearTemporary(root, on).catch(onFlaw);
    return { journal, ledger, files: [...recovery.files, ...(purged === undefined ? [] : purgedFiles(purged, store))] };
  } catch (error) {
    throw dataFolderError(roots.data, error);
  }
}

/** The files that a purge changed or deleted, as the store knows them. */
export function purgedFiles({ articles, lines }: Purge, store: ArticleFolder): readonly string[] {
  return [...articles.flatMap((place) => [place, ...store.filesIn(place)]), ...lines];
}
