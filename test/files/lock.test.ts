import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { FolderInUse, lockFolder } from '../../src/files/lock.ts';
import { temporaryFolder } from '../articles/temporaryFolder.ts';
import { nodeScript, ROOT, startProgram } from '../support/program.ts';

const taken = async (folder: string) => {
  const lock = await lockFolder(folder);
  onTestFinished(() => lock.release());
  return lock;
};

/** A process that takes the lock of a folder and holds it. */
async function holder(folder: string) {
  const running = startProgram(nodeScript('test/files/holdLock.ts', folder), { cwd: ROOT });
  onTestFinished(async () => {
    running.kill('SIGKILL');
    await running.ended;
  });
  await running.until('holding');
  return running;
}

const stored = async (folder: string) => JSON.parse(await readFile(path.join(folder, 'lock'), 'utf8'));

describe('the lock of a folder', () => {
  it('is had by one at a time, and again after it was released', async () => {
    const folder = path.join(await temporaryFolder(), 'data');
    const first = await lockFolder(folder);
    await first.verify();
    const failure = await lockFolder(folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(FolderInUse);
    expect((failure as Error).message).toMatch(/^The folder '[^\n]*' is in use by another Byline [^\n]*$/u);
    await first.release();
    await taken(folder);
  });

  it('is refused while another process holds it, and taken over once that was killed', async () => {
    const folder = await temporaryFolder();
    const other = await holder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    other.kill('SIGKILL');
    await other.ended;
    const lock = await taken(folder);
    await lock.verify();
    expect(await stored(folder)).toMatchObject({ pid: process.pid });
  });

  it('is taken over where its pid is now another process’s, or this one’s', async () => {
    const folder = await temporaryFolder();
    const other = await holder(folder);
    const { pid } = await stored(folder);
    const stale = { pid, host: hostname(), started: 'an earlier start', token: 'x' };
    await writeFile(path.join(folder, 'lock'), JSON.stringify(stale));
    if (process.platform === 'linux') await (await lockFolder(folder)).release();
    await writeFile(path.join(folder, 'lock'), JSON.stringify({ ...stale, pid: process.pid }));
    await taken(folder);
    expect(await stored(folder)).not.toMatchObject({ token: 'x' });
    other.kill('SIGKILL');
  });

  it('of another machine is taken over when there was no sign of life for a minute', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'lock');
    await writeFile(file, JSON.stringify({ pid: 1, host: 'elsewhere.example', token: 'x' }));
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    const before = new Date(Date.now() - 61_000);
    await utimes(file, before, before);
    await taken(folder);
  });

  it('that was never written to its end is taken over', async () => {
    const folder = await temporaryFolder({ lock: '{"pid": 1' });
    await taken(folder);
    expect(await stored(folder)).toMatchObject({ pid: process.pid });
  });

  it('is had by one of many who find it stale at the same time', async () => {
    const folder = await temporaryFolder({
      lock: JSON.stringify({ pid: 999_999_999, host: hostname(), token: 'x' }),
    });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => taken(folder)));
    const winners = tries.filter(({ status }) => status === 'fulfilled');
    expect(winners).toHaveLength(1);
  });

  it('is noticed to be lost', async () => {
    const folder = await temporaryFolder();
    const lock = await taken(folder);
    await writeFile(path.join(folder, 'lock'), '{}');
    await expect(lock.verify()).rejects.toThrow(UserError);
    await lock.release();
    expect(await readFile(path.join(folder, 'lock'), 'utf8')).toBe('{}');
  });
});
