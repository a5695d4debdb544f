import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../src/articles/article.ts';
import { requestPurge } from '../../../src/articles/desk/purgeRequests.ts';
import { UserError } from '../../../src/errors.ts';
import { disk } from '../../../src/files/disk.ts';
import { put, story, temporaryFolder } from '../temporaryFolder.ts';
import { faultyDisk } from './faultyDisk.ts';
import { ann, content, DAY, filesOf, MEMORY, openTestDesk } from './testDesk.ts';

/** A word that stands in the purged article alone. */
const WORD = 'Zorbix';
const owner = { person: '1001', server: '111' };

/** Folders with the article of {@link WORD} in every place that can hold it, and others. */
async function filled() {
  const root = await temporaryFolder({}, MEMORY);
  const dataDir = await temporaryFolder({}, MEMORY);
  const opened = await openTestDesk(root, dataDir);
  const own = opened.desk.of('111');
  const [gone, other] = await own.addAll(
    [content(`${WORD} rises`, { body: `The ${WORD} rose again on Sunday, the council of the town said in a long sentence. Nobody saw it.` }), content('Rain')],
    ann,
  );
  await own.edit(gone!.id, gone!.version, { ...gone!, headline: `${WORD} falls` }, ann);
  await own.correct(gone!.id, { what: `It was ${WORD}s.` }, ann);
  await own.remove(gone!.id, ann);
  await own.restore(gone!.id, ann);
  await opened.drafts.add(owner, { parts: ['First part.', `The ${WORD} rose again on Sunday,\nthe council of the town said in a long sentence.`], content: {} }); // prettier-ignore
  await opened.drafts.add(owner, { parts: ['Another draft.'], content: { article: other!.id } });
  // A saved index has every article once more; this stands for one that is there, and one that is being written.
  for (const file of ['index', '.byline-index.tmp']) await writeFile(path.join(dataDir, file), `The ${WORD} rose.`);
  return { root, dataDir, gone: gone!, other: other!, ...opened };
}

const everything = async (...roots: readonly string[]) =>
  JSON.stringify(await Promise.all(roots.map(filesOf)));

describe('purging an article', () => {
  it('leaves nothing of it but its id, and everything else as it was', async () => {
    const { root, dataDir, gone, other, desk, store, drafts } = await filled();
    expect(await everything(root, dataDir)).toContain(WORD);
    expect(await desk.purge(gone.id)).toBeUndefined();
    expect((await everything(root, dataDir)).replaceAll(gone.id, '')).not.toMatch(/zorbix/iu);
    expect([...store.articles.keys()]).toEqual([other.id]);
    expect(desk.of('111').history(gone.id)).toMatchObject([{ op: 'purge', what: [], by: { id: 'command line' } }]);
    expect(desk.of('111').history(other.id)).toHaveLength(1);
    expect(await drafts.list(owner)).toMatchObject([{ parts: ['Another draft.'] }]);
    await expect(desk.purge(gone.id)).rejects.toThrow(`There is no article '${gone.id}' here.`);
  });

  it('reaches removed articles, dropped files and lines of a JSON Lines file, and no other lines', async () => {
    const { root, dataDir, gone, desk, store } = await filled();
    await desk.of('111').remove(gone.id, ann);
    await desk.purge(gone.id);
    const lines = ['{"id": "a", "text": "It rained."}', 'no json', `{"id": "A/1", "text": "${WORD} again."}`, '{"id": "b", "text": "It snowed."}']; // prettier-ignore
    await put(root, 'many.jsonl', lines.join('\r\n'));
    await put(root, 'servers/222/one.jsonl', `{"id": "A/1", "text": "${WORD} there."}\n`);
    await put(root, 'old/zorbix.md', story(WORD));
    await store.adopt(['many.jsonl', 'servers/222/one.jsonl', 'old/zorbix.md']);
    await desk.purge('A/1');
    await desk.purge('zorbix');
    expect(await readFile(path.join(root, 'many.jsonl'), 'utf8')).toBe([lines[0], lines[1], lines[3]].join('\r\n'));
    expect(store.articles.has('b')).toBe(true);
    const elsewhere = [...store.articles.values()].find(({ collection }) => collection === '222');
    await desk.purge(elsewhere!.id);
    expect((await everything(root, dataDir)).replaceAll(/zorbix[-a-z0-9]*/gu, '')).not.toMatch(/zorbix/iu);
  });

  it('tells of another article that has the same id and is shown from then on', async () => {
    const { root, desk, store } = await filled();
    await put(root, 'a/talks.md', story('First'));
    await put(root, 'b/talks.md', story('Second'));
    await store.adopt(['a/talks.md', 'b/talks.md']);
    expect(await desk.purge('talks')).toBe('b/talks.md');
    expect(await desk.purge('talks')).toBeUndefined();
  });

  it('is finished at the next start where it was interrupted at any step', async () => {
    const wrong: string[] = [];
    let step = 0;
    for (let hasFailed = true; hasFailed; step += 1) {
      const { root, dataDir, gone, close } = await filled();
      await close();
      const faulty = faultyDisk('killed', step);
      const opened = await openTestDesk(root, dataDir, { on: faulty.on });
      faulty.setFaulty(true);
      const error: unknown = await opened.desk.purge(gone.id).catch((error: unknown) => error);
      faulty.setFaulty(false);
      hasFailed = faulty.hasFailed();
      await opened.close();
      const { store, errors } = await openTestDesk(root, dataDir);
      const isThere = store.articles.has(gone.id);
      const isMentioned = (await everything(root, dataDir)).replaceAll(gone.id, '').includes(WORD);
      if (isThere !== isMentioned) wrong.push(`step ${step}: half of it is left`);
      if (error === undefined && isThere) wrong.push(`step ${step}: it was acknowledged and is there`);
      if (errors.length > 0) wrong.push(`step ${step}: ${errors.join()}`);
      if (existsSync(path.join(dataDir, 'purging.json'))) wrong.push(`step ${step}: it is not finished`);
    }
    expect(wrong).toEqual([]);
    expect(step).toBeGreaterThan(10);
  });

  it('deletes nothing where the folder cannot be written, and says so', async () => {
    const { root, dataDir, gone, close } = await filled();
    await close();
    const faulty = faultyDisk('read-only', 0);
    const { desk } = await openTestDesk(root, dataDir, { on: faulty.on });
    const before = await everything(root, dataDir);
    faulty.setFaulty(true);
    await expect(desk.purge(gone.id)).rejects.toThrow(UserError);
    expect(await everything(root, dataDir)).toBe(before);
  });

  it('can be asked for by another process, and is done within seconds', async () => {
    const { root, dataDir, gone, errors } = await filled();
    const file = await requestPurge(dataDir, gone.id, disk);
    const unknown = await requestPurge(dataDir, 'nothing-such', disk);
    await expect.poll(() => existsSync(file) || existsSync(unknown), { timeout: 15_000 }).toBe(false);
    expect((await everything(root, dataDir)).replaceAll(gone.id, '')).not.toMatch(/zorbix/iu);
    expect(errors).toEqual(["UserError: There is no article 'nothing-such' here."]);
  });

  it('that was asked for before the start is done at the start; what is no request is left alone', async () => {
    const { root, dataDir, gone, close } = await filled();
    await close();
    const file = await requestPurge(dataDir, gone.id, disk);
    await writeFile(path.join(path.dirname(file), '0123456789abcdef.json'), '{"id": 1}');
    await writeFile(path.join(path.dirname(file), 'notes.txt'), gone.id);
    const { store } = await openTestDesk(root, dataDir);
    await expect.poll(() => store.articles.has(gone.id), { timeout: 15_000 }).toBe(false);
    await expect.poll(() => readdir(path.dirname(file)), { timeout: 15_000 }).toEqual(['0123456789abcdef.json', 'notes.txt']);
  });
});

describe('a server that Byline left', () => {
  it('keeps its collection for 30 days, and then nothing', async () => {
    const { root, dataDir, gone, desk, store, pass, drafts } = await filled();
    await desk.of(SHARED).add(content('Shared'), ann);
    await desk.of('222').add(content('Other'), ann);
    await put(root, 'servers/111/broken.md', `no front matter, ${WORD}`);
    await store.adopt(['servers/111/broken.md']);
    await desk.markLeft('111');
    pass(30 * DAY - 1);
    expect(await desk.sweep()).toEqual([]);
    expect(store.articles.has(gone.id)).toBe(true);
    pass(1);
    expect(await desk.sweep()).toEqual(['111']);
    expect([...store.articles.values()].map(({ collection }) => collection).toSorted()).toEqual(['222', SHARED]);
    expect(store.problems()).toEqual([]);
    const files = await everything(root, dataDir);
    expect(files).not.toContain(WORD);
    expect(existsSync(path.join(root, 'servers/111'))).toBe(false);
    expect(existsSync(path.join(dataDir, 'desk/111'))).toBe(false);
    expect(await drafts.list(owner)).toEqual([]);
    expect(await desk.sweep()).toEqual([]);
    await desk.of('111').add(content('Back again'), ann);
  });

  it('keeps everything where Byline came back in time, also over a restart', async () => {
    const { root, dataDir, desk, store, pass, close } = await filled();
    await desk.markLeft('111');
    await desk.markLeft('111');
    pass(20 * DAY);
    await desk.markJoined('111');
    pass(20 * DAY);
    expect(await desk.sweep()).toEqual([]);
    await desk.markLeft('111');
    const before = store.articles.size;
    await close();
    const again = await openTestDesk(root, dataDir, { start: '2026-07-10T00:00:00Z' });
    expect(await again.desk.sweep()).toEqual([]);
    expect(again.store.articles.size).toBe(before);
    again.pass(30 * DAY);
    expect(await again.desk.sweep()).toEqual(['111']);
  });

  it('is found out by the servers that Byline is in', async () => {
    const { desk, pass, store } = await filled();
    await desk.of('222').add(content('Other'), ann);
    await desk.of(SHARED).add(content('Shared'), ann);
    await desk.reconcile(['222', '333']);
    pass(20 * DAY);
    await desk.reconcile(['222']);
    pass(10 * DAY);
    expect(await desk.sweep()).toEqual(['111']);
    expect([...store.articles.values()].map(({ collection }) => collection).toSorted()).toEqual(['222', SHARED]);
    await desk.reconcile(['222']);
    pass(31 * DAY);
    expect(await desk.sweep()).toEqual([]);
  });

  it('loses nothing that came into its folder after the purge, whatever interrupted that', async () => {
    const wrong: string[] = [];
    let step = 0;
    for (let hasFailed = true; hasFailed; step += 1) {
      const { root, dataDir, close } = await filled();
      await close();
      const faulty = faultyDisk('killed', step);
      const opened = await openTestDesk(root, dataDir, { on: faulty.on });
      await opened.desk.markLeft('111');
      opened.pass(31 * DAY);
      faulty.setFaulty(true);
      await opened.desk.sweep().catch(() => undefined);
      faulty.setFaulty(false);
      hasFailed = faulty.hasFailed();
      await opened.close();
      const again = await openTestDesk(root, dataDir, { start: '2026-08-01T00:00:00Z' });
      await again.desk.sweep();
      if ((await everything(root, dataDir)).includes(WORD)) wrong.push(`step ${step}: something is left`);
      await again.close();
      await put(root, 'servers/111/new.md', story('New'));
      const last = await openTestDesk(root, dataDir);
      if (last.store.articles.size !== 1) wrong.push(`step ${step}: what came later is gone`);
      await last.close();
      await rm(root, { recursive: true });
      await mkdir(root);
    }
    expect(wrong).toEqual([]);
    expect(step).toBeGreaterThan(5);
  });
});
