import type { FileHandle } from 'node:fs/promises';

const CHUNK_SIZE = 1_048_576;
/** The longest line, in bytes: a body of the greatest length with every character escaped. */
const MAX_LINE_SIZE = 13_000_000;
const LINE_END = 0x0a;

/** A line's bytes, without its end; undefined where the line is too long. Lines are numbered from 1. */
export type ByteLine = {
  readonly bytes: Uint8Array | undefined;
  readonly line: number;
  /** Where the line begins in the file, and where the next one does. */
  readonly start: number;
  readonly end: number;
};

/** The lines of a file, one by one, with no more than a line and a chunk in memory. */
export async function* splitLines(handle: FileHandle): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 1;
  let start = 0;
  const finish = (last: Buffer, lineEnd: 0 | 1): ByteLine => {
    const size = length + last.length;
    const whole = size > MAX_LINE_SIZE ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last]);
    const finished = { bytes: whole, line, start, end: start + size + lineEnd };
    parts = [];
    length = 0;
    line += 1;
    start = finished.end;
    return finished;
  };
  for (;;) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK_SIZE), 0, CHUNK_SIZE);
    if (bytesRead === 0) break;
    const chunk = buffer.subarray(0, bytesRead);
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      yield finish(chunk.subarray(from, end), 1);
      from = end + 1;
    }
    length += chunk.length - from;
    if (length > MAX_LINE_SIZE) parts = [];
    else parts.push(chunk.subarray(from));
  }
  if (length > 0) yield finish(Buffer.alloc(0), 0);
}
