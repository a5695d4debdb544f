import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeOf, type Disk, replaceFile } from '../../files/disk.ts';

const REQUEST = z.object({ id: z.string().max(1_000) });
const FOLDER = 'purges';

/** A wish to purge an article, left in the data folder by another process for the one that may write. */
export type PurgeRequest = { readonly id: string; readonly file: string };

/** Leaves a request; returns its file, which is gone once it was dealt with. */
export async function requestPurge(dataDir: string, id: string, on: Disk): Promise<string> {
  const folder = path.join(dataDir, FOLDER);
  await on.makeFolder(folder, 'owner');
  const file = path.join(folder, `${randomBytes(8).toString('hex')}.json`);
  await replaceFile(on, file, JSON.stringify({ id }), 'owner');
  return file;
}

/** The requests that wait. What is none is passed over. */
export async function purgeRequests(dataDir: string, on: Disk): Promise<readonly PurgeRequest[]> {
  const folder = path.join(dataDir, FOLDER);
  const found: PurgeRequest[] = [];
  for (const name of await namesIn(folder)) {
    if (!/^[0-9a-f]{16}\.json$/u.test(name)) continue;
    const file = path.join(folder, name);
    const content = await on.read(file);
    const request = content === undefined ? undefined : parse(content.toString());
    if (request !== undefined) found.push({ ...request, file });
  }
  return found;
}

function parse(text: string): z.infer<typeof REQUEST> | undefined {
  try {
    return REQUEST.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
