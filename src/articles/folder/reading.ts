import type { Progress } from '../store.ts';
import { createPace } from '../../files/pace.ts';
import { placeOf } from './place.ts';
import { readEntry, type ReadFile } from './read.ts';
import type { FileChange, Shown } from './shown.ts';
import type { Entry } from './tree.ts';

/** The files of a folder as they were last read. */
export type Reading = {
  readonly files: ReadonlyMap<string, ReadFile>;
  /** Takes a file in as it was read now, or out where it is gone; `show` shows it. */
  readonly take: (file: string, after: ReadFile | undefined) => void;
  /** Shows what was taken since the last time. */
  readonly show: () => void;
  /** Reads files and takes them in, with turns for others in between. `stop` ends it early. */
  readonly read: (
    entries: readonly Entry[],
    onProgress?: (progress: Progress) => void,
    stop?: () => boolean,
  ) => Promise<void>;
};

/** See {@link Reading}. */
export function createReading(shown: Shown): Reading {
  const files = new Map<string, ReadFile>();
  const changes: FileChange[] = [];
  const take = (file: string, after: ReadFile | undefined): void => {
    changes.push({ before: files.get(file), after });
    if (after === undefined) files.delete(file);
    else files.set(file, after);
  };
  return {
    files,
    take,
    show: () => shown.show(changes.splice(0)),
    async read(entries, onProgress, stop = () => false) {
      const pace = createPace();
      onProgress?.({ done: 0, total: entries.length });
      for (const [index, entry] of entries.entries()) {
        if (stop()) return;
        const known = files.get(entry.file);
        const found = await readEntry(entry, placeOf(entry.file));
        // What was taken in the meantime is newer.
        if (files.get(entry.file) === known) take(entry.file, found);
        onProgress?.({ done: index + 1, total: entries.length });
        await pace();
      }
    },
  };
}
