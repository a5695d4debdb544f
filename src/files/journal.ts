import path from 'node:path';
import type { z } from 'zod';
import { type Disk, replaceFile, temporaryOf } from './disk.ts';

/** A file of one JSON object a line, which only grows. One process writes it, with one call at a time. */
export type Journal<T> = {
  /** Adds entries; they are on the disk once this is resolved, and not in the file where it rejects. */
  readonly append: (...entries: readonly T[]) => Promise<void>;
  /** Takes back what the last `append` wrote; nothing else may have been written since. */
  readonly retract: () => Promise<void>;
  /** Puts these entries in place of all, at once. Lines that could not be read are gone then. */
  readonly replace: (entries: readonly T[]) => Promise<void>;
};

/** What a journal held, and what could not be read of it, each a sentence that names the file. */
export type Opened<T> = {
  readonly journal: Journal<T>;
  readonly entries: readonly T[];
  readonly flaws: readonly string[];
};

/** The entries of a journal that another process may be writing: nothing is changed, and what cannot be read is passed over. */
export async function readJournal<T>(file: string, schema: z.ZodType<T>, on: Disk): Promise<readonly T[]> {
  const content = (await on.read(file)) ?? Buffer.alloc(0);
  return parseLines(content.subarray(0, content.lastIndexOf(LINE_END) + 1), schema).entries;
}

/**
 * Opens a journal; a missing file is an empty one. A last line that was not written to its end, as a crash leaves it, is cut
 * off. Lines that are damaged in another way are passed over and stay in the file. Both are named in `flaws`.
 */
export async function openJournal<T>(file: string, schema: z.ZodType<T>, on: Disk): Promise<Opened<T>> {
  const name = path.basename(file);
  await on.makeFolder(path.dirname(file), 'owner');
  await on.remove(temporaryOf(file));
  const content = (await on.read(file)) ?? Buffer.alloc(0);
  let length = content.lastIndexOf(LINE_END) + 1;
  let before = length;
  const { entries, damaged } = parseLines(content.subarray(0, length), schema);
  const flaws = damaged.map((line) => `${name}: line ${line} cannot be read and is passed over`);
  if (length < content.length) {
    flaws.push(`${name}: the last line was not written to its end and is left out`);
    await on.truncate(file, length);
  }
  return {
    entries,
    flaws,
    journal: {
      async append(...added) {
        try {
          const end = await on.append(file, toLines(added), length);
          before = length;
          length = end;
        } catch (error) {
          // What was written of it must not be found at the next start. Where even that fails, the next append cuts it off.
          await on.truncate(file, length).catch(() => undefined);
          throw error;
        }
      },
      async retract() {
        await on.truncate(file, before);
        length = before;
      },
      async replace(all) {
        const text = toLines(all);
        await replaceFile(on, file, text, 'owner');
        length = Buffer.byteLength(text);
        before = length;
      },
    },
  };
}

const LINE_END = 0x0a;

function toLines(entries: readonly unknown[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

/** The entries of whole lines, and the numbers of those lines that hold none. */
function parseLines<T>(
  content: Buffer,
  schema: z.ZodType<T>,
): { readonly entries: readonly T[]; readonly damaged: readonly number[] } {
  const entries: T[] = [];
  const damaged: number[] = [];
  let from = 0;
  for (let line = 1; from < content.length; line += 1) {
    const end = content.indexOf(LINE_END, from);
    const read = parseLine(content.toString('utf8', from, end), schema);
    if (read === undefined) damaged.push(line);
    else entries.push(read);
    from = end + 1;
  }
  return { entries, damaged };
}

function parseLine<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
