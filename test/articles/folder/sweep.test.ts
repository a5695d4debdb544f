import { unlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openStore, put, story, temporaryFolder } from '../temporaryFolder.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  watch: () => {
    throw new Error('no watches on this file system');
  },
}));

it('finds changes where the file system tells of none', async () => {
  const root = await temporaryFolder({ 'a.md': story('A') });
  const store = await openStore(root, { watch: true });
  await put(root, '2025/b.md', story('B'));
  await unlink(path.join(root, 'a.md'));
  await vi.waitFor(() => expect([...store.articles.keys()]).toEqual(['b']), { timeout: 15_000 });
});
