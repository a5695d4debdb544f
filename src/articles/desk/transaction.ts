import { hash } from 'node:crypto';
import path from 'node:path';
import type { Disk } from '../../files/disk.ts';
import type { Journal } from '../../files/journal.ts';
import { storageError } from '../../files/storageError.ts';
import { Refusal } from '../../refusals.ts';
import type { Ledger, Line, Place, Steps } from './audit.ts';

/** The folders that changes are made in. */
export type Roots = Readonly<Record<Place['root'], string>>;

/** A change that is to be made, with the content of each file that is put. */
export type Intent = Omit<Line, 'n' | 'at' | 'steps'> & {
  readonly puts: readonly (Place & { readonly over?: string | undefined; readonly content: string | Uint8Array })[];
  readonly drops: Steps['drops'];
  /** Called right before the change is decided, and before it is carried out: throws where it must not be made any more. */
  readonly check: () => void;
};

export type TransactionDeps = {
  readonly roots: Roots;
  readonly on: Disk;
  readonly journal: Journal<Line>;
  readonly ledger: Ledger;
  readonly now: () => Date;
  /** Throws where this process may not write any more. */
  readonly verify: () => Promise<void>;
};

/**
 * Returns how to make a change so that a crash leaves it made whole or not at all. Everything is written beside its place first and
 * synced; the line in the audit log decides; then files go and temporary ones are renamed, the articles last. What a crash kept
 * from being renamed, `recover` does at the next start. Where something fails, nothing was changed and a `UserError` says why, as
 * long as a person can put it right.
 */
export function createTransactions({ roots, on, journal, ledger, now, verify }: TransactionDeps) {
  let broken = false;
  const at = ({ root, file }: Place): string => path.join(roots[root], file);

  const prepare = async (intent: Intent, n: number): Promise<void> => {
    const folders = new Set<string>();
    for (const [index, put] of intent.puts.entries()) {
      const folder = path.dirname(at(put));
      const privacy = put.root === 'data' ? 'owner' : 'anyone';
      if (!folders.has(folder)) await on.makeFolder(folder, privacy);
      folders.add(folder);
      await on.write(temporaryFor(folder, n, index), put.content, privacy);
    }
    for (const folder of folders) await on.syncFolder(folder);
  };
  const discard = async (intent: Intent, n: number): Promise<void> => {
    for (const [index, put] of intent.puts.entries())
      await on.remove(temporaryFor(path.dirname(at(put)), n, index)).catch(() => undefined);
  };

  /** Carries a decided change out; where that fails before anything was lost, takes it back. */
  const carryOut = async (intent: Intent, n: number): Promise<void> => {
    const placed: Place[] = [];
    let replaced = false;
    try {
      intent.check();
      for (const drop of intent.drops.filter(({ root }) => root === 'articles')) {
        await on.remove(at(drop));
        replaced = true;
      }
      for (const [index, put] of intent.puts.entries()) {
        await on.rename(temporaryFor(path.dirname(at(put)), n, index), at(put));
        placed.push(put);
        replaced ||= put.over !== undefined;
      }
      // What is kept goes last: as long as it is there, everything else can be taken back.
      for (const drop of intent.drops.filter(({ root }) => root === 'data')) {
        replaced = true;
        await on.remove(at(drop));
      }
      for (const folder of new Set([...intent.drops, ...intent.puts].map((place) => path.dirname(at(place)))))
        await on.syncFolder(folder);
    } catch (error) {
      try {
        if (replaced) throw error;
        await journal.retract();
        for (const place of placed) await on.remove(at(place));
      } catch {
        // Only the next start can tell what is there and finish the change.
        broken = true;
      }
      throw error;
    }
  };

  const refuseIfBroken = (): void => {
    if (broken)
      throw new Refusal(['unfinished']);
  };

  return {
    refuseIfBroken,
    /** Makes a change, which must be the only one at the time. */
    async run(intentFor: (n: number) => Intent): Promise<void> {
      refuseIfBroken();
      const n = ledger.last() + 1;
      const intent = intentFor(n);
      const { by, op, collection, articles, drops } = intent;
      const puts = intent.puts.map(({ root, file, over }) => ({ root, file, over }));
      const line: Line = { n, at: now().toISOString(), by, op, collection, articles, steps: { drops, puts } };
      try {
        await verify();
        try {
          await prepare(intent, n);
          intent.check();
          await journal.append(line);
          await carryOut(intent, n);
        } catch (error) {
          if (!broken) await discard(intent, n);
          throw error;
        }
      } catch (error) {
        throw storageError(error);
      }
      ledger.take(line);
    },
  };
}

/** Where the file that the change `n` puts in a folder lies ready. */
export function temporaryFor(folder: string, n: number, index: number): string {
  return path.join(folder, `.byline-${n}-${index}.tmp`);
}

/** The name of a content in the audit log. */
export function shaOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
