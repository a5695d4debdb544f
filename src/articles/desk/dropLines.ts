import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../../files/disk.ts';
import { isServer } from '../article.ts';
import { parseJsonLine } from '../formats/jsonl.ts';
import { splitLines } from '../folder/lines.ts';
import { idFrom } from '../id.ts';

const COPIED_AT_ONCE = 1_048_576;

/** Takes the lines of an article out of a JSON Lines file; all others stay as they are. The file is replaced at once. */
export async function dropLines(file: string, id: string, collection: string, on: Disk): Promise<void> {
  const temporary = path.join(path.dirname(file), '.byline-purge.tmp');
  const source = await open(file, 'r');
  try {
    const target = await on.create(temporary, 'anyone');
    try {
      let kept = 0;
      for await (const { bytes, start, end } of splitLines(source)) {
        if (bytes === undefined || idOf(bytes, collection) !== id) continue;
        await copy(source, target, kept, start);
        kept = end;
      }
      await copy(source, target, kept, (await source.stat()).size);
      await target.sync();
    } finally {
      await target.close();
    }
    await on.rename(temporary, file);
    await on.syncFolder(path.dirname(file));
  } catch (error) {
    await on.remove(temporary).catch(() => undefined);
    throw error;
  } finally {
    await source.close();
  }
}

function idOf(bytes: Uint8Array, collection: string): string | undefined {
  const id = parseJsonLine(Buffer.from(bytes).toString(), 1)?.draft?.id;
  return id !== undefined && isServer(collection) ? idFrom(id, collection) : id;
}

async function copy(source: FileHandle, target: FileHandle, start: number, end: number): Promise<void> {
  for (let from = start; from < end; from += COPIED_AT_ONCE) {
    const length = Math.min(COPIED_AT_ONCE, end - from);
    const { buffer, bytesRead } = await source.read(Buffer.allocUnsafe(length), 0, length, from);
    await target.appendFile(buffer.subarray(0, bytesRead));
  }
}
