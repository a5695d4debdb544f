import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { createPace } from './pace.ts';
import { codeOf, type Disk, disk, temporaryOf } from './disk.ts';

/*
 * A file of named parts: the parts' bytes one after the other, each from a multiple of 8; then where they are, as JSON; then 16 bytes:
 * where that JSON begins (8 bytes, little-endian), the CRC-32 of everything up to here (4 bytes), and `BYL1`.
 */

/** A part of a container: its name, and its bytes in pieces, which are made while the file is written. */
export type Part = readonly [name: string, pieces: Iterable<Uint8Array>];

const MARK = 'BYL1';
const TRAILER = 16;
const ALIGNED = 8;

const DIRECTORY = z.array(z.tuple([z.string(), z.int().nonnegative(), z.int().nonnegative()]));

/**
 * Writes a container in another's place, whole or not at all, with turns for others in between. What it holds is made again where
 * it is lost, so that it need not be on the disk when the promise is resolved. Gives false, and leaves no file in that place, where
 * it is not wanted any more by the time it is written.
 */
export async function writeContainer(
  file: string,
  parts: readonly Part[],
  isWanted: () => boolean = () => true,
  on: Disk = disk,
): Promise<boolean> {
  const temporary = temporaryOf(file);
  await on.makeFolder(path.dirname(file), 'owner');
  const handle = await on.create(temporary, 'owner');
  try {
    await writeParts(handle, parts);
  } catch (error) {
    await handle.close();
    await on.remove(temporary);
    throw error;
  }
  await handle.close();
  if (isWanted()) await on.rename(temporary, file);
  if (isWanted()) return true;
  await on.remove(temporary);
  await on.remove(file);
  return false;
}

async function writeParts(handle: FileHandle, parts: readonly Part[]): Promise<void> {
  const pace = createPace();
  const places: (readonly [name: string, start: number, length: number])[] = [];
  let at = 0;
  let sum = 0;
  const write = async (bytes: Uint8Array): Promise<void> => {
    // Of no bytes, zlib gives 0, whatever came before.
    if (bytes.length === 0) return;
    sum = crc32(bytes, sum);
    for (let done = 0; done < bytes.length;)
      done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
    at += bytes.length;
    await pace();
  };
  for (const [name, pieces] of parts) {
    await write(new Uint8Array((ALIGNED - (at % ALIGNED)) % ALIGNED));
    const start = at;
    for (const piece of pieces) await write(piece);
    places.push([name, start, at - start]);
  }
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeBigUInt64LE(BigInt(at), 0);
  await write(Buffer.from(JSON.stringify(places)));
  trailer.writeUInt32LE(crc32(trailer.subarray(0, 8), sum), 8);
  trailer.write(MARK, 12, 'latin1');
  await handle.write(trailer, 0, TRAILER, at);
}

/** The parts of a container by name, each at a multiple of 8 of its memory; undefined where the file is missing or damaged. */
export async function readContainer(
  file: string,
  on: Disk = disk,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  let bytes: Buffer | undefined;
  try {
    bytes = await on.read(file);
  } catch (error) {
    // A folder in its place, no right to read it: what it holds can be made again.
    if (error instanceof Error && codeOf(error) !== error.message) return undefined;
    throw error;
  }
  if (bytes === undefined || bytes.length < TRAILER) return undefined;
  const whole = bytes.byteOffset % ALIGNED === 0 ? bytes : Buffer.from(new Uint8Array(bytes));
  const end = whole.length - TRAILER;
  const start = Number(whole.readBigUInt64LE(end));
  if (whole.toString('latin1', end + 12) !== MARK || start > end) return undefined;
  if (crc32(whole.subarray(0, end + 8)) !== whole.readUInt32LE(end + 8)) return undefined;
  const places = DIRECTORY.parse(JSON.parse(whole.toString('utf8', start, end)));
  return new Map(places.map(([name, from, length]) => [name, whole.subarray(from, from + length)]));
}

/** The numbers of a part, without copying them. */
export function numbersOf(part: Uint8Array): Uint32Array {
  return new Uint32Array(part.buffer, part.byteOffset, part.length / 4);
}

/** The bytes of an array of numbers, without copying them. */
export function bytesOf(numbers: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
