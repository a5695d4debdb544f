import { type FileHandle, mkdir, open, readFile, rename, rm, truncate } from 'node:fs/promises';
import path from 'node:path';

/** Codes with which systems refuse to sync a folder where they cannot; what is in a folder that is gone needs no syncing. */
const NO_FOLDER_SYNC = new Set(['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'ENOENT']);

/** Who may read what is written: its owner alone, or whom the system's default lets. */
export type Privacy = 'owner' | 'anyone';

const MODES = {
  owner: { file: 0o600, folder: 0o700 },
  anyone: { file: 0o666, folder: 0o777 },
} as const;

/**
 * The few ways in which files are changed. Each is on the disk, not only in the system's memory, once its promise is
 * resolved; only a new name (`write` of a new file, `rename`, `remove`) needs `syncFolder` after it.
 */
export type Disk = {
  /** Undefined where there is no such file. */
  readonly read: (file: string) => Promise<Buffer | undefined>;
  /** Makes a file, or writes it anew, with this content. */
  readonly write: (file: string, content: string | Uint8Array, privacy: Privacy) => Promise<void>;
  /** Makes an empty file to be written in parts; for what is too large to hold in memory. */
  readonly create: (file: string, privacy: Privacy) => Promise<FileHandle>;
  /**
   * Writes text at an offset in bytes, which becomes the last of the file; makes the file where it is missing. Where the file is
   * shorter than that, the text follows its end. Gives the file's new length.
   */
  readonly append: (file: string, text: string, at: number) => Promise<number>;
  readonly truncate: (file: string, length: number) => Promise<void>;
  /** Puts a file in another's place, at once. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Deletes a file, or a folder with all in it; missing ones are no error. */
  readonly remove: (file: string) => Promise<void>;
  /** Makes a folder and those above it, where they are missing. */
  readonly makeFolder: (folder: string, privacy: Privacy) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
};

/** The disk of this machine. */
export const disk: Disk = {
  async read(file) {
    try {
      return await readFile(file);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  async write(file, content, privacy) {
    const handle = await open(file, 'w', MODES[privacy].file);
    await finishing(handle, async () => {
      await handle.writeFile(content);
      await handle.sync();
    });
  },
  create: (file, privacy) => open(file, 'w', MODES[privacy].file),
  async append(file, text, at) {
    const { handle, made } = await openOrMake(file);
    const length = await finishing(handle, async () => {
      const { size } = await handle.stat();
      const from = Math.min(at, size);
      if (size > from) await handle.truncate(from);
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length;)
        done += (await handle.write(bytes, done, bytes.length - done, from + done)).bytesWritten;
      await handle.sync();
      return from + bytes.length;
    });
    if (made) await disk.syncFolder(path.dirname(file));
    return length;
  },
  async truncate(file, length) {
    await truncate(file, length);
    const handle = await open(file, 'r+');
    await finishing(handle, () => handle.sync());
  },
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file, { recursive: true, force: true }),
  async makeFolder(folder, privacy) {
    const first = await mkdir(folder, { recursive: true, mode: MODES[privacy].folder });
    if (first === undefined) return;
    for (
      let made = path.resolve(folder);
      made.length >= path.resolve(first).length;
      made = path.dirname(made)
    )
      await disk.syncFolder(path.dirname(made));
  },
  async syncFolder(folder) {
    try {
      const handle = await open(folder, 'r');
      await finishing(handle, () => handle.sync());
    } catch (error) {
      if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
    }
  },
};

async function openOrMake(file: string): Promise<{ readonly handle: FileHandle; readonly made: boolean }> {
  try {
    return { handle: await open(file, 'r+'), made: false };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { handle: await open(file, 'wx+', MODES.owner.file), made: true };
  }
}

async function finishing<T>(handle: FileHandle, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await handle.close();
  }
}

/** Puts a file in its place whole or not at all: a temporary file beside it, synced, then renamed. */
export async function replaceFile(
  to: Disk,
  file: string,
  content: string | Uint8Array,
  privacy: Privacy,
): Promise<void> {
  const folder = path.dirname(file);
  const temporary = temporaryOf(file);
  try {
    await to.write(temporary, content, privacy);
    await to.rename(temporary, file);
  } catch (error) {
    await to.remove(temporary).catch(() => undefined);
    throw error;
  }
  await to.syncFolder(folder);
}

/** Where {@link replaceFile} writes first; hidden, so that nothing takes it for an article. */
export function temporaryOf(file: string): string {
  return path.join(path.dirname(file), `.byline-${path.basename(file)}.tmp`);
}

/** The system's short name of an error, such as EACCES; its message where it has none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}
