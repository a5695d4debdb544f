import { appendFile, mkdir, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SHARED, type Change } from '../../../src/articles/article.ts';
import type { ArticleStore } from '../../../src/articles/store.ts';
import { openStore, put, story, temporaryFolder } from '../temporaryFolder.ts';

/** Watches a folder, and keeps what it told. */
async function watched(files: Readonly<Record<string, string>>) {
  const root = await temporaryFolder(files);
  const store = await openStore(root, { watch: true });
  const changes: Change[] = [];
  store.onChange((change) => changes.push(change));
  return { root, store, changes };
}

const ids = (store: ArticleStore) => [...store.articles.keys()].toSorted();
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const told = (changes: readonly Change[]) => ({
  added: changes.flatMap((change) => change.added.map((article) => article.id)).toSorted(),
  removed: changes.flatMap((change) => change.removed.map((article) => article.id)).toSorted(),
});

describe('a watched folder', () => {
  it('shows files that are dropped in, edited, renamed and deleted', async () => {
    const { root, store, changes } = await watched({ 'a.md': story('A') });
    await put(root, 'b.md', story('B'));
    await eventually(() => expect(ids(store)).toEqual(['a', 'b']));
    await put(root, 'b.md', story('B', 'It rained.'));
    await eventually(() => expect(store.articles.get('b')?.body).toBe('It rained.'));
    await rename(path.join(root, 'b.md'), path.join(root, 'c.md'));
    await eventually(() => expect(ids(store)).toEqual(['a', 'c']));
    await unlink(path.join(root, 'c.md'));
    await eventually(() => expect(ids(store)).toEqual(['a']));
    expect(told(changes)).toEqual({ added: ['b', 'b', 'c'], removed: ['b', 'b', 'c'] });
  });

  it('tells of an edited article in both lists of one change', async () => {
    const { root, changes } = await watched({ 'a.md': story('A') });
    await put(root, 'a.md', story('A', 'It rained.'));
    await eventually(() => expect(changes).toHaveLength(1));
    expect(told(changes)).toEqual({ added: ['a'], removed: ['a'] });
    expect(changes[0]?.added[0]?.version).not.toBe(changes[0]?.removed[0]?.version);
  });

  it('sees a file that is put in another’s place, as editors do, with the same size and time', async () => {
    const { root, store } = await watched({ 'a.md': story('A', 'It rained.') });
    await put(root, '.a.md.tmp', story('A', 'It snowed.'));
    const then = new Date('2025-10-28');
    await utimes(path.join(root, 'a.md'), then, then);
    await utimes(path.join(root, '.a.md.tmp'), then, then);
    await rename(path.join(root, '.a.md.tmp'), path.join(root, 'a.md'));
    await eventually(() => expect(store.articles.get('a')?.body).toBe('It snowed.'));
  });

  it('sees new folders, moved folders, and folders that go', async () => {
    const { root, store } = await watched({ 'a.md': story('A') });
    await put(root, '2025/10/b.md', story('B'));
    await eventually(() => expect(ids(store)).toEqual(['a', 'b']));
    await put(root, '2025/10/c.md', story('C'));
    await eventually(() => expect(ids(store)).toEqual(['a', 'b', 'c']));
    await mkdir(path.join(root, 'servers'));
    await rename(path.join(root, '2025/10'), path.join(root, 'servers/111'));
    await eventually(() => {
      expect([...store.articles.values()].map((article) => article.collection).toSorted()).toEqual(['111', '111', 'shared']);
    }); // prettier-ignore
    await rm(path.join(root, 'servers'), { recursive: true });
    await eventually(() => expect(ids(store)).toEqual(['a']));
  });

  it('says so when the whole folder is gone, and takes it up again when it is back', async () => {
    const { root, store } = await watched({ 'a.md': story('A') });
    await rm(root, { recursive: true });
    await eventually(() => expect(ids(store)).toEqual([]));
    expect(store.problems().map((problem) => problem.reason)).toEqual([['folderGone']]);
    await put(root, 'b.md', story('B'));
    await eventually(() => expect(ids(store)).toEqual(['b']));
    expect(store.problems()).toEqual([]);
    await put(root, 'c.md', story('C'));
    await eventually(() => expect(ids(store)).toEqual(['b', 'c']));
  });

  it('tells only of the lines of a JSON Lines file that changed', async () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
    const { root, store, changes } = await watched({
      'many.jsonl': line('1', 'It rained.') + line('2', 'It snowed.') + line('3', 'It froze.'),
    });
    const kept = store.articles.get('3');
    await put(root, 'many.jsonl', `\n${line('2', 'It snowed again.')}${line('3', 'It froze.')}${line('4', 'It thawed.')}`);
    await eventually(() => expect(ids(store)).toEqual(['2', '3', '4']));
    expect(told(changes)).toEqual({ added: ['2', '4'], removed: ['1', '2'] });
    expect(store.articles.get('3')).toBe(kept);
  });

  it('reads a file only when it has stopped growing', async () => {
    const { root, store, changes } = await watched({ 'a.md': story('A') });
    const file = path.join(root, 'slow.md');
    await writeFile(file, '---\nheadline: Slow\n---\n');
    for (let part = 0; part < 20; part += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await appendFile(file, `Part ${part}.\n`);
    }
    await eventually(() => expect(store.articles.get('slow')?.body).toContain('Part 19.'));
    const bodies = changes.flatMap((change) => change.added.map((article) => article.body));
    expect(bodies.at(-1)).toContain('Part 0. Part 1.');
    expect(bodies.length).toBeLessThan(5);
  });

  it('takes many files in few changes', async () => {
    const { root, store, changes } = await watched({});
    for (let n = 0; n < 200; n += 1) await put(root, `${n % 5}/story-${n}.md`, story(`Story ${n}`));
    await eventually(() => expect(store.articles.size).toBe(200));
    expect(told(changes).added).toHaveLength(200);
    expect(changes.length).toBeLessThan(50);
  });

  it('names a file that breaks, and forgets it when it is mended', async () => {
    const { root, store } = await watched({ 'a.md': story('A') });
    await put(root, 'a.md', '---\noutlet: X\n---\nIt rained.');
    await eventually(() => expect(ids(store)).toEqual([]));
    expect(store.problems().map((problem) => problem.file)).toEqual(['a.md']);
    await put(root, 'a.md', story('A'));
    await eventually(() => expect(ids(store)).toEqual(['a']));
    expect(store.problems()).toEqual([]);
  });

  it('brings the samples back when the last other article goes', async () => {
    const { root, store } = await watched({ 'samples/s.md': story('S') });
    await put(root, 'real.md', story('Real'));
    await eventually(() => expect(store.samplesShown([SHARED])).toBe(false));
    await unlink(path.join(root, 'real.md'));
    await eventually(() => expect(store.samplesShown([SHARED])).toBe(true));
    expect(ids(store)).toEqual(['s']);
  });

  it('sees changes to a single file', async () => {
    const root = await temporaryFolder({ 'a.md': story('A'), 'b.md': story('B') });
    const store = await openStore(path.join(root, 'a.md'), { watch: true });
    await put(root, 'a.md', story('A', 'It rained.'));
    await eventually(() => expect(store.articles.get('a')?.body).toBe('It rained.'));
    expect(ids(store)).toEqual(['a']);
  });

  it('lets one listener fail without the others, and tells of it', async () => {
    const root = await temporaryFolder({});
    const failures: unknown[] = [];
    const store = await openStore(root, { watch: true, onError: (error) => failures.push(error) });
    const failure = new Error('listener');
    store.onChange(() => {
      throw failure;
    });
    const other = vi.fn<(change: Change) => void>();
    store.onChange(other);
    const stopped = vi.fn<(change: Change) => void>();
    store.onChange(stopped)();
    await put(root, 'a.md', story('A'));
    await eventually(() => expect(other).toHaveBeenCalledTimes(1));
    expect(failures).toEqual([failure]);
    expect(stopped).not.toHaveBeenCalled();
  });

  it('is silent once closed, and holds nothing open', async () => {
    const { root, store, changes } = await watched({ 'a.md': story('A') });
    await put(root, 'b.md', story('B'));
    await store.close();
    await store.close();
    const before = changes.length;
    await put(root, 'c.md', story('C'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(changes).toHaveLength(before);
    expect(process.getActiveResourcesInfo()).not.toContain('FSEventWrap');
  });
});
