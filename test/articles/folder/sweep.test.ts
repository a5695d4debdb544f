import fs from 'node:fs';
import { unlink } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openStore, put, story, temporaryFolder } from '../temporaryFolder.ts';

const { watch } = fs;
const setWatch = (to: typeof watch): void => {
  fs.watch = to;
  syncBuiltinESMExports();
};
const refusals = vi.fn<() => never>(() => {
  throw new Error('no watches on this file system');
});
beforeAll(() => setWatch(refusals as unknown as typeof watch));
afterAll(() => setWatch(watch));

it('finds changes where the file system tells of none', async () => {
  const root = await temporaryFolder({ 'a.md': story('A') });
  const store = await openStore(root, { watch: true });
  await put(root, '2025/b.md', story('B'));
  await unlink(path.join(root, 'a.md'));
  await vi.waitFor(() => expect([...store.articles.keys()]).toEqual(['b']), { timeout: 15_000 });
  expect(refusals).toHaveBeenCalled();
});
