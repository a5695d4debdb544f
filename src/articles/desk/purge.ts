import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { codeOf, type Disk, replaceFile, temporaryOf } from '../../files/disk.ts';
import type { Journal } from '../../files/journal.ts';
import { storageError } from '../../files/storageError.ts';
import { type Ledger, type Line, LINE } from './audit.ts';
import { dropLines } from './dropLines.ts';
import { INDEX_FILE } from './keeping.ts';
import type { Roots } from './transaction.ts';

const FILE = 'purging.json';

const PURGE = z.object({
  /** What the audit log says from then on. */
  line: LINE,
  gone: z.union([z.object({ id: z.string() }), z.object({ collection: z.string() })]),
  /** Files and folders that go, relative to the articles folder and to the data folder. */
  articles: z.array(z.string()),
  data: z.array(z.string()),
  /** JSON Lines files that lose the article's lines. */
  lines: z.array(z.string()),
});

/** What is to be deleted for good, and what is said of it. */
export type Purge = z.infer<typeof PURGE>;

export type PurgeDeps = { readonly roots: Roots; readonly on: Disk; readonly journal: Journal<Line>; readonly ledger: Ledger };

/**
 * Deletes for good. What is to go is written down first, so that a crash cannot keep half of it: `resumePurge` goes on with it.
 * @throws UserError where the folders cannot be written; then nothing was deleted, or the rest goes at the next start, as it says.
 */
export async function purge(what: Purge, deps: PurgeDeps): Promise<void> {
  const { roots, on } = deps;
  const intent = path.join(roots.data, FILE);
  try {
    for (const file of [...what.articles, ...what.lines]) await tryToWrite(path.dirname(path.join(roots.articles, file)), on);
    await replaceFile(on, intent, JSON.stringify(what), 'owner');
  } catch (error) {
    throw storageError(error);
  }
  try {
    await finish(what, deps);
  } catch (error) {
    throw new UserError(`Not everything is deleted yet (${codeOf(error)}). The rest goes when Byline is started again.`, { cause: error }); // prettier-ignore
  }
}

/** Goes on with a purge that a crash or a failure interrupted; undefined where there is none. */
export async function resumePurge(deps: PurgeDeps): Promise<Purge | undefined> {
  const content = await deps.on.read(path.join(deps.roots.data, FILE));
  if (content === undefined) return undefined;
  const what = PURGE.parse(JSON.parse(content.toString()));
  await finish(what, deps);
  return what;
}

async function finish(what: Purge, { roots, on, journal, ledger }: PurgeDeps): Promise<void> {
  const { line, gone, articles, data, lines } = what;
  for (const place of [...articles.map((file) => path.join(roots.articles, file)), ...[...data, INDEX_FILE, temporaryOf(INDEX_FILE)].map((file) => path.join(roots.data, file))]) {
    await on.remove(place);
    await on.syncFolder(path.dirname(place));
  }
  if ('id' in gone)
    for (const file of lines) await dropLines(path.join(roots.articles, file), gone.id, line.collection, on);
  // A purge that is gone on with may stand in the log already.
  const others = ledger.without(gone).filter(({ op, at, n }) => op !== line.op || at !== line.at || n !== line.n);
  const next = [...others, line];
  await journal.replace(next);
  ledger.replace(next);
  await on.remove(path.join(roots.data, FILE));
  await on.syncFolder(roots.data);
}

async function tryToWrite(folder: string, on: Disk): Promise<void> {
  const trial = path.join(folder, '.byline-trial.tmp');
  try {
    await on.write(trial, '', 'anyone');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  } finally {
    await on.remove(trial);
  }
}
