import type { Disk } from '../../files/disk.ts';
import type { Turns } from '../../files/turns.ts';
import type { ArticleFolder } from '../folder.ts';
import type { Ledger } from './audit.ts';
import type { createTransactions, Roots } from './transaction.ts';

/** What the parts of the desk share. */
export type Parts = {
  readonly store: ArticleFolder;
  readonly roots: Roots;
  readonly on: Disk;
  readonly ledger: Ledger;
  readonly transactions: ReturnType<typeof createTransactions>;
  /** One change at a time. */
  readonly turns: Turns;
  readonly now: () => Date;
  /** How many articles persons may add to a server's collection in a day (UTC). */
  readonly addsPerDay: number;
};
