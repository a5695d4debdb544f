import { readFile, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../src/articles/article.ts';
import { StaleVersion } from '../../../src/articles/desk/staleVersion.ts';
import { toMarkdown } from '../../../src/articles/formats/markdown.ts';
import { parseMoment } from '../../../src/articles/moment.ts';
import { UserError } from '../../../src/errors.ts';
import { put, story, temporaryFolder } from '../temporaryFolder.ts';
import { ann, bob, content, DAY, filesOf, openTestDesk } from './testDesk.ts';

async function open(files: Readonly<Record<string, string>> = {}, options: Parameters<typeof openTestDesk>[2] = {}) {
  const root = await temporaryFolder(files);
  const dataDir = await temporaryFolder();
  const opened = await openTestDesk(root, dataDir, options);
  const reopen = async () => {
    await opened.close();
    return openTestDesk(root, dataDir, options);
  };
  return { root, dataDir, ...opened, shared: opened.desk.of(SHARED), reopen };
}

/** What a promise rejects with; fails the test where it does not. */
async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

const told = (steps: ReturnType<ReturnType<Awaited<ReturnType<typeof open>>['desk']['of']>['history']>) =>
  steps.map((step) => (step.kind === 'byHand' ? 'by hand' : `${step.op} by ${step.by.id}`));

describe('adding', () => {
  it('puts an article into its file, and shows it before it is acknowledged', async () => {
    const { root, shared, store, changes, reopen } = await open();
    const article = await shared.add(content('Ferry strikes barge'), ann);
    expect(article).toMatchObject({ id: 'ferry-strikes-barge-2026-05-03', collection: SHARED, file: '2026/05/ferry-strikes-barge-2026-05-03.md', sample: false }); // prettier-ignore
    expect(store.articles.get(article.id)).toBe(article);
    expect(changes).toEqual([{ added: [article], removed: [] }]);
    expect(await readFile(path.join(root, article.file), 'utf8')).toBe(toMarkdown(content('Ferry strikes barge')));
    expect((await reopen()).store.articles.get(article.id)).toEqual(article);
  });

  it('puts a server’s articles into its folder, under ids that tell nothing of other servers', async () => {
    const { desk, shared } = await open();
    const [one, two, all] = [
      await desk.of('111').add(content('Rain'), ann),
      await desk.of('222').add(content('Rain'), ann),
      await shared.add(content('Rain'), ann),
    ] as const;
    expect(one).toMatchObject({ collection: '111', file: `servers/111/2026/05/${one.id}.md` });
    expect([one.id, two.id, all.id].map((id) => id.replace(/[0-9a-f]{10}$/u, '#'))).toEqual([
      'rain-2026-05-03-#',
      'rain-2026-05-03-#',
      'rain-2026-05-03',
    ]);
    expect(one.id).not.toBe(two.id);
    expect((await desk.of('111').add(content('Rain'), ann)).id).toMatch(/^rain-2026-05-03-2-/u);
  });

  it('takes the day it is added where an article has none', async () => {
    const { shared } = await open();
    const { published: _, ...undated } = content('Rain');
    expect((await shared.add(undated, ann)).file).toBe('2026/05/rain-2026-05-04.md');
  });

  it.each(['../../x', 'CON', '.git/hooks', '/etc/passwd', 'a\0b', '..', '%2e%2e/x', 'servers/1/x', 'README'])(
    'writes only where articles belong, whatever the headline: %j',
    async (headline) => {
      const { root, dataDir, desk } = await open();
      const text = { body: 'The council said so.' };
      const articles = [
        await desk.of(SHARED).add(content(headline, text), ann),
        await desk.of('111').add(content(headline, text), ann),
      ];
      expect(Object.keys(await filesOf(root))).toEqual(articles.map(({ file }) => file).toSorted());
      expect(articles.map(({ file }) => file)).toEqual([
        expect.stringMatching(/^2026\/05\/[a-z0-9-]+\.md$/u),
        expect.stringMatching(/^servers\/111\/2026\/05\/[a-z0-9-]+\.md$/u),
      ]);
      expect(Object.keys(await filesOf(dataDir))).toEqual(['audit.jsonl']);
    },
  );

  it('never takes an id that is or was another article’s', async () => {
    const { root, shared, reopen, desk } = await open({ 'old/rain-2026-05-03.md': story('Rain') });
    const second = await shared.add(content('Rain'), ann);
    expect(second.id).toBe('rain-2026-05-03-2');
    await shared.remove(second.id, ann);
    const third = await shared.add(content('Rain'), ann);
    await desk.purge(third.id);
    await put(root, '2026/05/rain-2026-05-03-4.md', 'not yet seen');
    expect((await shared.add(content('Rain'), ann)).id).toBe('rain-2026-05-03-5');
    expect((await (await reopen()).desk.of(SHARED).add(content('Rain'), ann)).id).toBe('rain-2026-05-03-6');
  });

  it('adds several at once, or none of them', async () => {
    const { root, dataDir, shared, changes, store } = await open();
    const added = await shared.addAll([content('One'), content('Two'), content('Two')], ann);
    expect(added.map(({ id }) => id)).toEqual(['one-2026-05-03', 'two-2026-05-03', 'two-2026-05-03-2']);
    expect(changes).toHaveLength(1);
    const before = [await filesOf(root), await filesOf(dataDir)];
    const { message } = await failure(shared.addAll([content('Three'), content('Four', { body: '…' })], ann));
    expect(message).toBe('The article cannot be stored: has no text; expected at least a sentence.');
    expect([await filesOf(root), await filesOf(dataDir)]).toEqual(before);
    expect(store.articles.size).toBe(3);
    expect(await shared.addAll([], ann)).toEqual([]);
  });

  it.each([
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url: expected an address'],
    ['too long a text', { body: 'x'.repeat(2_000_001) }, 'the text has 2,000,001 characters'],
    ['too much about it', { corrections: Array.from({ length: 200 }, () => ({ what: 'x'.repeat(5_000) })) }, 'the front matter is too long'],
    ['a headline of nothing', { headline: ' \n' }, 'expected the headline'],
  ])('refuses %s, and says why', async (_, more, reason) => {
    const { root, shared } = await open();
    const { message } = await failure(shared.add(content('Rain', more), ann));
    expect(message).toContain(reason);
    expect(message).not.toContain('\n');
    expect(await filesOf(root)).toEqual({});
  }); // prettier-ignore

  it('lets a server add so many a day by hand, also after a restart, and the shared collection any number', async () => {
    const { desk, reopen } = await open({}, { addsPerDay: 3 });
    const server = desk.of('111');
    await server.add(content('One'), ann);
    await server.addAll([content('Feed 1'), content('Feed 2'), content('Feed 3')], { kind: 'feed', id: 'f' });
    expect(server.addsLeft()).toBe(2);
    const { message } = await failure(server.addAll([content('2'), content('3'), content('4')], bob));
    expect(message).toBe('A server may add 3 articles a day by hand, and 2 are left for today (UTC). Nothing was added.');
    await server.addAll([content('Two'), content('Three')], bob);
    await desk.of('222').add(content('Other'), ann);
    await desk.of(SHARED).addAll(['1', '2', '3', '4'].map((headline) => content(headline)), ann);
    const again = await reopen();
    await failure(again.desk.of('111').add(content('Four'), ann));
    again.pass(15 * 60 * 60 * 1_000);
    await again.desk.of('111').add(content('Four'), ann);
    expect(again.desk.of('111').addsLeft()).toBe(2);
  });

  it('refuses a folder that is a link to somewhere else', async () => {
    const elsewhere = await temporaryFolder();
    const { root, shared } = await open();
    await symlink(elsewhere, path.join(root, '2026'));
    await failure(shared.add(content('Rain'), ann));
    expect(await filesOf(elsewhere)).toEqual({});
  });
});

describe('editing', () => {
  it('puts the new text in place of the old one, which stays readable', async () => {
    const { shared, store, reopen } = await open();
    const first = await shared.add(content('Ferry strikes barge'), ann);
    const second = await shared.edit(first.id, first.version, { ...first, headline: 'Ferry strikes buoy', body: 'It struck a buoy.\n\nNobody fell.' }, bob); // prettier-ignore
    expect(second).toMatchObject({ id: first.id, file: first.file, headline: 'Ferry strikes buoy' });
    expect(store.articles.get(first.id)).toBe(second);
    expect(told(shared.history(first.id))).toEqual([
      'edit by 1002',
      'add by 1001',
    ]);
    expect(shared.history(first.id)[0]).toMatchObject({
      what: [
        { kind: 'field', field: 'headline', before: 'Ferry strikes barge', after: 'Ferry strikes buoy' },
        {
          kind: 'text',
          changed: 1,
          added: 1,
          takenOut: 0,
          places: [
            { before: 'Ferry strikes barge, the council said on Sunday.', after: 'It struck a buoy.' },
            { after: 'Nobody fell.' },
          ],
        },
      ],
    });
    const change = shared.lastChange(first.id)!;
    expect(await shared.earlier(first.id, change)).toEqual(first);
    const again = (await reopen()).desk.of(SHARED);
    expect(again.history(first.id)).toEqual(shared.history(first.id));
    expect(await again.earlier(first.id, change)).toEqual(first);
  });

  it('knows each of its versions again, also of a removed article, and no others', async () => {
    const { shared } = await open();
    const first = await shared.add(content('Rain'), ann);
    const second = await shared.edit(first.id, first.version, { ...first, headline: 'Hail' }, bob);
    expect(await shared.version(first.id, first.version)).toEqual(first);
    expect(await shared.version(first.id, second.version)).toEqual(second);
    expect(await shared.version(first.id, 'x')).toBeUndefined();
    await shared.remove(first.id, ann, second.version);
    expect(await shared.version(first.id, second.version)).toEqual(second);
  });

  it('removes nothing that is not as it was seen', async () => {
    const { shared, store } = await open();
    const first = await shared.add(content('Rain'), ann);
    const second = await shared.correct(first.id, { what: 'It was hail.' }, bob);
    await expect(shared.remove(first.id, ann, first.version)).rejects.toBeInstanceOf(StaleVersion);
    expect(store.articles.get(first.id)).toBe(second);
  });

  it('notes a correction on the article as it lies on the disk by then', async () => {
    const { shared, root } = await open();
    const { id, file } = await shared.add(content('Rain'), ann);
    const at = path.join(root, file);
    await writeFile(at, (await readFile(at, 'utf8')).replace('Rain,', 'Heavy rain,'));
    expect(await shared.correct(id, { what: 'It was hail.' }, bob)).toMatchObject({
      corrections: [{ what: 'It was hail.' }],
      body: expect.stringContaining('Heavy rain') as string,
    });
  });

  it('changes nothing, and notes nothing, where nothing is different', async () => {
    const { shared } = await open();
    const article = await shared.add(content('Rain'), ann);
    expect(await shared.edit(article.id, article.version, article, bob)).toBe(article);
    expect(shared.history(article.id)).toHaveLength(1);
  });

  it('tells the second of two editors what the first one made of it, and lets them decide', async () => {
    const { shared, store } = await open();
    const seen = await shared.add(content('Rain'), ann);
    const [first, second] = await Promise.allSettled([
      shared.edit(seen.id, seen.version, { ...seen, body: 'It rained, Ann wrote.' }, ann),
      shared.edit(seen.id, seen.version, { ...seen, body: 'It rained, Bob wrote.' }, bob),
    ]);
    expect(first.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(StaleVersion);
    const { present } = reason as StaleVersion;
    expect(present?.body).toBe('It rained, Ann wrote.');
    await shared.edit(seen.id, present!.version, { ...seen, body: 'It rained, Bob wrote.' }, bob);
    expect(store.articles.get(seen.id)?.body).toBe('It rained, Bob wrote.');
    expect((await shared.earlier(seen.id, shared.lastChange(seen.id)!)).body).toBe('It rained, Ann wrote.');
  });

  it.each(['watched', 'not watched'])('notices a file that was changed on the disk while it was edited (%s)', async (how) => {
    const { root, shared, store } = await open({}, { watch: how === 'watched' });
    const seen = await shared.add(content('Rain'), ann);
    const byHand = toMarkdown({ ...seen, body: 'Changed by hand.' });
    await writeFile(path.join(root, seen.file), byHand);
    const error = await failure(shared.edit(seen.id, seen.version, { ...seen, body: 'Changed at the desk.' }, bob));
    expect((error as StaleVersion).present?.body).toBe('Changed by hand.');
    expect(await readFile(path.join(root, seen.file), 'utf8')).toBe(byHand);
    expect(store.articles.get(seen.id)?.body).toBe('Changed by hand.');
    await shared.edit(seen.id, (error as StaleVersion).present!.version, { ...seen, body: 'Changed at the desk.' }, bob);
    expect((await shared.earlier(seen.id, shared.lastChange(seen.id)!)).body).toBe('Changed by hand.');
    expect(told(shared.history(seen.id))).toEqual(['edit by 1002', 'by hand', 'add by 1001']);
  });

  it('notices that a file is gone, and brings it back for nobody', async () => {
    const { root, shared } = await open();
    const seen = await shared.add(content('Rain'), ann);
    await unlink(path.join(root, seen.file));
    const error = await failure(shared.edit(seen.id, seen.version, { ...seen, body: 'It snowed.' }, bob));
    expect(error).toBeInstanceOf(StaleVersion);
    expect((error as StaleVersion).present).toBeUndefined();
    expect(await filesOf(root)).toEqual({});
  });

  it('works on files that were dropped in, and keeps them to the letter', async () => {
    const markdown = '---\nheadline: Talks\nmood: calm\n---\n\n*The* talks\nwent on.\n';
    const pasted = 'Rain\n- Oct 28, 2025\nIt rained on Tuesday.\n';
    const { root, dataDir, shared, store } = await open({ 'old/talks.md': markdown, 'rain.txt': pasted });
    for (const id of ['talks', 'rain']) {
      const seen = store.articles.get(id)!;
      await shared.edit(id, seen.version, { ...seen, outlet: 'Harbour Post' }, ann);
      expect(await shared.earlier(id, shared.lastChange(id)!)).toEqual(seen);
    }
    expect(Object.keys(await filesOf(root))).toEqual(['old/talks.md', 'rain.md']);
    expect(store.articles.get('rain')).toMatchObject({ outlet: 'Harbour Post', body: 'It rained on Tuesday.', file: 'rain.md' });
    const kept = Object.values(await filesOf(path.join(dataDir, 'desk')));
    expect(kept).toEqual(expect.arrayContaining([markdown, pasted]));
    await shared.undo('rain', shared.lastChange('rain')!, ann);
    expect((await filesOf(root))['rain.txt']).toBe(pasted);
    expect(store.articles.get('rain')).toMatchObject({ file: 'rain.txt', headline: 'Rain' });
  });

  it('leaves lines of a JSON Lines file and links alone, and says where to change them', async () => {
    const { root, shared, store } = await open({
      'many.jsonl': '{"id": "x", "text": "It rained."}',
      '.volume/mounted.md': story('Mounted'),
    });
    await symlink('.volume/mounted.md', path.join(root, 'mounted.md'));
    await store.catchUp('mounted.md').catch(() => undefined);
    const { message } = await failure(shared.remove('x', ann));
    expect(message).toBe('This article is line 1 of the file many.jsonl. Change it in that file; that shows at once.');
    expect(await filesOf(root)).toMatchObject({ 'many.jsonl': '{"id": "x", "text": "It rained."}' });
  });

  it('corrects: the correction comes with the article from then on', async () => {
    const { shared, store } = await open();
    const seen = await shared.add(content('Rain'), ann);
    const when = parseMoment('2026-05-04')!;
    await shared.correct(seen.id, { what: 'It was\nsnow.', when }, bob);
    await shared.correct(seen.id, { what: 'It was hail.' }, bob);
    expect(store.articles.get(seen.id)?.corrections).toEqual([{ what: 'It was snow.', when }, { what: 'It was hail.' }]);
    expect(told(shared.history(seen.id)).slice(0, 2)).toEqual([
      'correct by 1002',
      'correct by 1002',
    ]);
  });
});

describe('removing', () => {
  it('takes an article out, and restores it as it was', async () => {
    const { root, shared, store, changes, reopen } = await open();
    const article = await shared.add(content('Rain'), ann);
    const file = await filesOf(root);
    const change = await shared.remove(article.id, bob);
    expect(store.articles.size).toBe(0);
    expect(changes.at(-1)).toEqual({ added: [], removed: [article] });
    expect(await filesOf(root)).toEqual({});
    expect(await shared.removed()).toEqual([
      { article, change, at: '2026-05-04T09:00:00.000Z', by: bob, until: '2026-06-03T09:00:00.000Z' },
    ]);
    const again = await reopen();
    expect(await again.desk.of(SHARED).restore(article.id, ann)).toEqual(article);
    expect(await filesOf(root)).toEqual(file);
    expect(await again.desk.of(SHARED).removed()).toEqual([]);
    expect(told(again.desk.of(SHARED).history(article.id))).toEqual(['restore by 1001', 'remove by 1002', 'add by 1001']);
  });

  it('restores nothing over a file that has taken its place', async () => {
    const { root, shared, store } = await open();
    const article = await shared.add(content('Rain'), ann);
    await shared.remove(article.id, ann);
    await put(root, article.file, 'another file');
    for (const _ of ['not read yet', 'read']) {
      expect((await failure(shared.restore(article.id, ann))).message).toContain('another file in its place');
      expect(await filesOf(root)).toEqual({ [article.file]: 'another file' });
      await store.adopt([article.file]);
    }
  });

  it('undoes the last change of an article, whatever it was, and the undoing', async () => {
    const { shared, store } = await open();
    const first = await shared.add(content('Rain'), ann);
    const added = shared.lastChange(first.id)!;
    const second = await shared.edit(first.id, first.version, { ...first, body: 'It snowed.' }, ann);
    const edited = shared.lastChange(first.id)!;
    expect(await failure(shared.undo(first.id, added, ann))).toBeInstanceOf(StaleVersion);
    expect(await shared.undo(first.id, edited, ann)).toEqual(first);
    expect(await shared.undo(first.id, shared.lastChange(first.id)!, ann)).toEqual(second);
    const removed = await shared.remove(first.id, ann);
    expect(await shared.undo(first.id, removed, ann)).toEqual(second);
    expect(await shared.undo(first.id, shared.lastChange(first.id)!, ann)).toBeUndefined();
    expect(store.articles.size).toBe(0);
    expect(await shared.undo(first.id, shared.lastChange(first.id)!, ann)).toEqual(second);

    const other = await shared.add(content('Hail'), ann);
    expect(await shared.undo(other.id, shared.lastChange(other.id)!, ann)).toBeUndefined();
    expect([...store.articles.keys()]).toEqual([first.id]);
  });

  it('undoes nothing that was changed by hand since', async () => {
    const { root, shared } = await open();
    const article = await shared.add(content('Rain'), ann);
    await writeFile(path.join(root, article.file), story('Rain', 'By hand.'));
    const error = await failure(shared.undo(article.id, shared.lastChange(article.id)!, ann));
    expect((error as StaleVersion).present?.body).toBe('By hand.');
  });

  it('deletes for good what was removed 30 days ago, and nothing that came back', async () => {
    const { root, dataDir, shared, desk, store, pass, reopen } = await open();
    const [gone, restored, byHand] = await shared.addAll([content('Gone Zorbix'), content('Restored'), content('By hand')], ann);
    await shared.edit(gone!.id, gone!.version, { ...gone!, body: 'Zorbix was here.' }, ann);
    for (const article of [gone, restored, byHand]) await shared.remove(article!.id, ann);
    await shared.restore(restored!.id, ann);
    await put(root, byHand!.file, story('By hand'));
    await store.adopt([byHand!.file]);
    pass(30 * DAY - 1);
    await desk.sweep();
    expect(await shared.removed()).toHaveLength(1);
    pass(1);
    await desk.sweep();
    expect(await shared.removed()).toEqual([]);
    expect(Object.keys(await filesOf(root))).toEqual([byHand!.file, restored!.file].toSorted());
    const stored = JSON.stringify(await filesOf(dataDir)).replaceAll(gone!.id, '');
    expect(stored).not.toContain('Zorbix');
    expect(told(shared.history(gone!.id))).toEqual(['purge by sweep']);
    await failure(shared.restore(gone!.id, ann));
    await failure((await reopen()).desk.of(SHARED).restore(gone!.id, ann));
  });
});

describe('the desk of one collection', () => {
  it('reaches no article of another, whatever it is asked', async () => {
    const { root, desk } = await open();
    const secret = await desk.of('222').add(content('Zarvex'), ann);
    const removed = await desk.of('222').add(content('Quillon'), ann);
    const change = await desk.of('222').remove(removed.id, ann);
    const before = await filesOf(root);
    for (const other of [desk.of('111'), desk.of(SHARED)]) {
      for (const id of [secret.id, removed.id, 'zarvex', '../222/x']) {
        const attempts = [
          other.edit(id, secret.version, secret, bob),
          other.correct(id, { what: 'Wrong.' }, bob),
          other.remove(id, bob),
          other.restore(id, bob),
          other.undo(id, change, bob),
          other.earlier(id, change),
          Promise.resolve().then(() => other.history(id)),
        ];
        for (const attempt of attempts) expect((await failure(attempt)).message).toBe(`There is no article '${id}' here.`);
        expect(other.lastChange(id)).toBeUndefined();
      }
      expect(await other.removed()).toEqual([]);
    }
    expect(await filesOf(root)).toEqual(before);
  });

  it.each(['samples', '..', '', '111/..', 'SHARED'])('is not to be had for %j', async (collection) => {
    const { desk } = await open();
    expect(() => desk.of(collection)).toThrow('No collection');
  });
});

describe('the watch', () => {
  it('tells nothing of what the desk wrote itself', async () => {
    const { shared, changes, store } = await open({}, { watch: true });
    const article = await shared.add(content('Rain'), ann);
    await shared.edit(article.id, article.version, { ...article, body: 'It snowed.' }, ann);
    await shared.remove(article.id, ann);
    await shared.restore(article.id, ann);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(changes.map(({ added, removed }) => [added.length, removed.length])).toEqual([[1, 0], [1, 1], [0, 1], [1, 0]]);
    expect(store.articles.get(article.id)?.body).toBe('It snowed.');
  });

  it('goes on telling of what others do to those files', async () => {
    const { root, shared, store } = await open({}, { watch: true });
    const article = await shared.add(content('Rain'), ann);
    await rename(path.join(root, article.file), path.join(root, 'moved.md'));
    await expect.poll(() => [...store.articles.keys()], { timeout: 15_000 }).toEqual(['moved']);
  });
});
