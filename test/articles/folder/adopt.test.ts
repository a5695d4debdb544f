import { writeFileSync } from 'node:fs';
import { unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Change } from '../../../src/articles/article.ts';
import { UserError } from '../../../src/errors.ts';
import { openStore, put, story, temporaryFolder } from '../temporaryFolder.ts';

async function watched(files: Readonly<Record<string, string>>) {
  const root = await temporaryFolder(files);
  const store = await openStore(root, { watch: true });
  const changes: Change[] = [];
  store.onChange((change) => changes.push(change));
  return { root, store, changes };
}

const longerThanASweep = () => new Promise((resolve) => setTimeout(resolve, 2_500));

it('shows adopted files at once, also in new folders, and the watch does not tell of them again', async () => {
  const { root, store, changes } = await watched({ 'a.md': story('A'), '2025/10/b.md': story('B') });
  await put(root, '2025/10/c.md', story('C'));
  await put(root, '2026/01/d.md', story('D'));
  await put(root, 'servers/1/2026/01/e.md', story('E'));
  await put(root, 'a.md', story('A', 'It rained.'));
  await unlink(path.join(root, '2025/10/b.md'));
  await store.adopt(['2025/10/c.md', '2026/01/d.md', 'servers/1/2026/01/e.md', 'a.md', '2025/10/b.md', 'never/was.md']);
  const files = () => [...store.articles.values()].map(({ file }) => file).toSorted();
  const expected = ['2025/10/c.md', '2026/01/d.md', 'a.md', 'servers/1/2026/01/e.md'];
  expect(files()).toEqual(expected);
  expect(store.articles.get('a')?.body).toBe('It rained.');
  expect(changes).toHaveLength(1);
  await longerThanASweep();
  expect(files()).toEqual(expected);
  expect(changes).toHaveLength(1);
});

it('knows whether a file is as it was read', async () => {
  const root = await temporaryFolder({ 'a.md': story('A') });
  const store = await openStore(root);
  expect([store.isCurrent('a.md'), store.isCurrent('b.md'), store.isCurrent('no/folder.md')]).toEqual([true, true, true]);
  await writeFile(path.join(root, 'a.md'), story('A', 'It rained.'));
  await put(root, 'b.md', story('B'));
  expect([store.isCurrent('a.md'), store.isCurrent('b.md')]).toEqual([false, false]);
  await store.catchUp('a.md');
  expect(store.isCurrent('a.md')).toBe(true);
  expect(store.articles.get('a')?.body).toBe('It rained.');
  expect(store.articles.has('b')).toBe(false);
});

it('takes in no file that another program is still writing', async () => {
  const root = await temporaryFolder({ 'a.md': story('A') });
  const store = await openStore(root);
  let parts = 0;
  const write = () => writeFileSync(path.join(root, 'a.md'), story('A', `Part ${(parts += 1)}.`));
  write();
  const writing = setInterval(write, 20);
  await expect(store.catchUp('a.md').finally(() => clearInterval(writing))).rejects.toThrow(UserError);
  expect(store.articles.get('a')?.body).not.toContain('Part');
});

it('has no folder to write in where a single file was opened', async () => {
  const root = await temporaryFolder({ 'a.md': story('A') });
  expect((await openStore(path.join(root, 'a.md'))).root).toBeUndefined();
  expect((await openStore(root)).root).toBe(root);
});
