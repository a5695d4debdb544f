import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../src/articles/article.ts';
import { ann, content, filesOf, openTestDesk } from '../articles/desk/testDesk.ts';
import { temporaryFolder } from '../articles/temporaryFolder.ts';
import { runProgram } from '../support/program.ts';

const bin = fileURLToPath(new URL('../../bin/byline.js', import.meta.url));

async function opened() {
  const cwd = await temporaryFolder({
    '.env': 'ARTICLES_DIR=articles\nDATA_DIR=data\n',
    'articles/README.md': '',
  });
  const [root, dataDir] = [`${cwd}/articles`, `${cwd}/data`];
  const { desk, store, close } = await openTestDesk(root, dataDir);
  const [gone] = await desk.of(SHARED).addAll([content('Zorbix rises'), content('Rain')], ann);
  await desk.of(SHARED).edit(gone!.id, gone!.version, { ...gone!, body: 'The Zorbix fell.' }, ann);
  const byline = (...args: string[]) => runProgram([process.execPath, bin, ...args], { cwd });
  const stored = async () =>
    JSON.stringify([await filesOf(root), await filesOf(dataDir)]).replaceAll(gone!.id, '');
  return { id: gone!.id, store, close, byline, stored };
}

// Each starts several processes, one after the other.
describe('byline purge', { timeout: 120_000 }, () => {
  it('deletes an article for good where nothing runs', async () => {
    const { id, close, byline, stored } = await opened();
    await close();
    const { code, out, err } = await byline('purge', id);
    expect([code, out.startsWith(`Deleted '${id}' for good`), err]).toEqual([0, true, '']);
    expect(await stored()).not.toMatch(/zorbix/iu);
  });

  it('has a running Byline do it, which is asked and answers readers all the while', async () => {
    const { id, store, byline, stored } = await opened();
    expect((await byline('latest')).out).toContain('Zorbix rises');
    const { code, out, err } = await byline('purge', id);
    expect([code, out.startsWith(`Deleted '${id}' for good`), err]).toEqual([0, true, '']);
    expect(store.articles.has(id)).toBe(false);
    expect(await stored()).not.toMatch(/zorbix/iu);
  });

  it.each(['running', 'stopped'])('says in one line that there is no such article (%s)', async (state) => {
    const { close, byline, stored } = await opened();
    if (state === 'stopped') await close();
    const before = await stored();
    const { code, out, err } = await byline('purge', '../../etc/passwd');
    expect([code, out, err]).toEqual([1, '', "There is no article '../../etc/passwd' here.\n"]);
    expect(await stored()).toBe(before);
  });
});
