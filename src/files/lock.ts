import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { codeOf } from './disk.ts';
import { dataFolderError } from './storageError.ts';

/** How often a lock shows that its holder lives, and how old that sign may be where the holder cannot be looked for, in milliseconds. */
const SIGN_EVERY = 15_000;
const SIGN_LASTS = 60_000;
/** How long a lock may be empty because its holder is just writing it, in milliseconds. */
const WRITTEN_WITHIN = 1_000;
/** How long a take-over may take before its process is thought to have died in it, in milliseconds. */
const TAKEN_OVER_WITHIN = 5_000;

/** The right to write in a folder, which one process has at a time. */
export type Lock = {
  readonly folder: string;
  /** @throws UserError where the lock is another's by now, as after a long sleep of this machine. */
  readonly verify: () => Promise<void>;
  readonly release: () => Promise<void>;
};

/** Another process writes in the folder. */
export class FolderInUse extends UserError {}

const HOLDER = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Differs between two processes that had the same pid one after the other; absent where the system does not tell. */
  started: z.string().optional(),
  token: z.string(),
});
type Holder = z.infer<typeof HOLDER>;

/** Locks of this process, by their tokens. */
const own = new Set<string>();

/**
 * Takes the lock of a folder, the file `lock` in it, and makes the folder where it is missing. The lock of a process that is gone is
 * taken over; that of one on another machine (a container, say) once it gave no sign of life for a minute.
 * @throws FolderInUse where another process has it, in one line; UserError where the folder cannot be written.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const file = path.join(folder, 'lock');
  const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), token: randomBytes(8).toString('hex') }; // prettier-ignore
  const content = JSON.stringify(holder);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    while (!(await claim(file, content)) && !(await takeOver(file, folder, content)));
  } catch (error) {
    throw dataFolderError(folder, error);
  }
  own.add(holder.token);
  const signs = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, SIGN_EVERY).unref();
  const isOwn = async (): Promise<boolean> => (await readText(file)) === content;
  return {
    folder,
    async verify() {
      if (!(await isOwn()))
        throw new UserError(
          'Nothing was changed: another process has taken over the data folder. Restart Byline.',
        );
    },
    async release() {
      clearInterval(signs);
      own.delete(holder.token);
      if (await isOwn()) await rm(file, { force: true });
    },
  };
}

/** Makes the lock; false where there is one. */
async function claim(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Refuses where the lock's holder lives, and else puts `content` in its place; false where it has to be looked at again. */
async function takeOver(file: string, folder: string, content: string): Promise<boolean> {
  const text = await writtenText(file);
  if (text === undefined) return false;
  const holder = parseHolder(text);
  if (holder !== undefined && (await isAlive(holder, file)))
    throw new FolderInUse(
      `The folder '${folder}' is in use by another Byline (process ${holder.pid} on ${holder.host}). Stop that one first.`,
    );
  // Of several that find this very lock stale, one at a time may replace it; the others see then that it is another lock.
  const turn = `${file}.${hash('sha256', text, 'hex').slice(0, 16)}`;
  if (!(await claim(turn, content))) {
    const since = await stat(turn).catch(() => undefined);
    if (since !== undefined && Date.now() - since.mtimeMs > TAKEN_OVER_WITHIN)
      await rm(turn, { force: true });
    await wait(50);
    return false;
  }
  if ((await readText(file)) === text) {
    await rename(turn, file);
    return true;
  }
  await rm(turn, { force: true });
  return false;
}

/** The text of a lock, once it is written; undefined where there is none any more. */
async function writtenText(file: string): Promise<string | undefined> {
  const until = Date.now() + WRITTEN_WITHIN;
  for (;;) {
    const text = await readText(file);
    if (text === undefined || parseHolder(text) !== undefined || Date.now() > until) return text;
    await wait(50);
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): Holder | undefined {
  try {
    return HOLDER.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, host, started, token }: Holder, file: string): Promise<boolean> {
  if (host !== hostname()) return Date.now() - (await stat(file)).mtimeMs < SIGN_LASTS;
  if (pid === process.pid) return own.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === undefined || now === undefined || started === now;
}

/** When a process started, as the system counts; undefined where it does not tell. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program, in brackets, may hold anything; the 20th field after it is the start.
    const [ticks] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ').slice(19);
    return `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}
