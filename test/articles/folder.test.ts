import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES, SHARED } from '../../src/articles/article.ts';
import { idFrom } from '../../src/articles/id.ts';
import type { Progress, ArticleStore } from '../../src/articles/store.ts';
import { UserError } from '../../src/errors.ts';
import { inEnglish } from '../../src/refusals.ts';
import { openStore, story, temporaryFolder } from './temporaryFolder.ts';

const ids = (store: ArticleStore) => [...store.articles.keys()].toSorted();
const problems = (store: ArticleStore) =>
  store.problems().map(({ file, line, reason }) => `${file}${line === undefined ? '' : `:${line}`} ${inEnglish(reason)}`);

describe('openFolder', () => {
  it('reads Markdown, text and JSON Lines in all folders', async () => {
    const root = await temporaryFolder({
      'README.md': 'How to add articles.',
      '2025/10/talks.md': story('Talks'),
      '2025/10/README.md': story('A story of that name'),
      'pasted.TXT': 'Rain\n- Oct 28, 2025\nIt rained on Tuesday.\n',
      'many.jsonl': '{"id": "A/1", "text": "It rained."}\n\n{"id": "A/2", "text": "It snowed."}\n',
      '.hidden.md': story('Hidden'),
      '.drafts/draft.md': story('Draft'),
      'photo.jpg': 'no article',
    });
    const store = await openStore(root);
    expect(ids(store)).toEqual(['A/1', 'A/2', 'pasted', 'readme', 'talks']);
    expect(problems(store)).toEqual([]);
    expect(store.articles.get('talks')).toMatchObject({ file: '2025/10/talks.md', collection: SHARED, sample: false });
    expect(store.articles.get('A/2')).toMatchObject({ file: 'many.jsonl', line: 3 });
  });

  it('reads a single file, whatever its folder holds', async () => {
    const root = await temporaryFolder({ 'samples/one.md': story('One'), 'samples/two.md': 'broken' });
    const store = await openStore(path.join(root, 'samples/one.md'));
    expect(ids(store)).toEqual(['one']);
    expect(store.articles.get('one')?.sample).toBe(false);
    expect(problems(store)).toEqual([]);
  });

  it('gives each server its own collection, and nothing of it to others', async () => {
    const root = await temporaryFolder({
      'talks.md': story('Shared talks'),
      'servers/111/talks.md': story('Talks of one'),
      'servers/222/2025/talks.md': story('Talks of two'),
      'servers/stray.md': story('Stray'),
      'servers/shared/stray.md': story('Stray'),
      'SERVERS/lost.md': story('Stray'),
    });
    const store = await openStore(root);
    expect([...store.articles.values()].map((article) => article.collection).toSorted()).toEqual(['111', '222', SHARED]);
    expect(problems(store)).toEqual([
      'SERVERS/lost.md lies in no server’s folder; expected servers/<server id>/',
      'servers/shared/stray.md lies in no server’s folder; expected servers/<server id>/',
      'servers/stray.md lies in no server’s folder; expected servers/<server id>/',
    ]);
  });

  it('shows the samples to readers who have nothing else, unless told otherwise', async () => {
    const files = { 'samples/a.md': story('A'), 'samples/more/b.md': story('B') };
    const alone = await openStore(await temporaryFolder(files));
    expect(ids(alone)).toEqual(['a', 'b']);
    expect(alone.articles.get('b')).toMatchObject({ sample: true, collection: SAMPLES });
    expect(alone.samplesShown([SHARED])).toBe(true);
    const server = await openStore(await temporaryFolder({ ...files, 'servers/1/real.md': story('Real') }));
    expect([[SHARED], [SHARED, '1'], [SHARED, '2']].map((readable) => server.samplesShown(readable))).toEqual([true, false, true]);
    const mixed = await temporaryFolder({ ...files, 'real.md': story('Real') });
    expect((await openStore(mixed)).samplesShown([SHARED])).toBe(false);
    expect((await openStore(mixed, { samples: 'on' })).samplesShown([SHARED])).toBe(true);
    const off = await openStore(mixed, { samples: 'off' });
    expect([ids(off), off.samplesShown(['1'])]).toEqual([['real'], false]);
  });

  it('lets a sample give way to a real article with its id, without a word', async () => {
    const store = await openStore(await temporaryFolder({ 'samples/a.md': story('Sample'), 'z/a.md': story('Real') }));
    expect(store.articles.get('a')?.headline).toBe('Real');
    expect(problems(store)).toEqual([]);
  });

  it('gives the articles of two servers different ids, whatever they came with', async () => {
    const store = await openStore(
      await temporaryFolder({
        'servers/1/talks.md': story('Talks'),
        'servers/2/talks.md': story('Talks'),
        'servers/1/a.jsonl': '{"id": "x", "text": "One."}',
        'servers/2/a.jsonl': '{"id": "x", "text": "Two."}',
      }),
    );
    expect(ids(store)).toHaveLength(4);
    expect(problems(store)).toEqual([]);
  });

  it('gives an id to the first of two files, and names both', async () => {
    const root = await temporaryFolder({
      'a/talks.md': story('First'),
      'b/talks.txt': 'Second\nIt rained.',
      'c.jsonl': '{"id": "x", "text": "One."}\n{"id": "x", "text": "Two."}\n{"id": "talks", "text": "Three."}',
      'servers/1/d.jsonl': '{"id": "x", "text": "Four."}\n{"id": "x", "text": "Five."}',
      [`servers/2/${idFrom('talks', '2')}.md`]: story('Six'),
      'servers/2/talks.md': story('Seven'),
      'servers/3/lost.md': story('Eight'),
      'lost.jsonl': JSON.stringify({ id: idFrom('lost', '3'), text: 'Nine.' }),
    });
    const store = await openStore(root);
    expect(store.articles.get('talks')?.headline).toBe('First');
    expect(store.articles.get('x')?.body).toBe('One.');
    expect(problems(store)).toEqual([
      "b/talks.txt has the id 'talks', which a/talks.md has already",
      "c.jsonl:2 has the id 'x', which c.jsonl:1 has already",
      "c.jsonl:3 has the id 'talks', which a/talks.md has already",
      `servers/1/d.jsonl:2 has the id '${idFrom('x', '1')}', which servers/1/d.jsonl:1 has already`,
      `servers/2/talks.md has the id '${idFrom('talks', '2')}', which servers/2/${idFrom('talks', '2')}.md has already`,
      `servers/3/lost.md has the id '${idFrom('lost', '3')}', which lost.jsonl:1 has already`,
    ]);
  });

  it('names what it cannot read, and reads the rest', async () => {
    const root = await temporaryFolder({
      'bad-front.md': '---\nheadline: T\npublished: soon\n---\nText.',
      'latin1.txt': Buffer.from('T\u00fcrkiye\nIt rained.', 'latin1'),
      'utf16.md': Buffer.from(`\ufeff${story('Wide')}`, 'utf16le'),
      'lines.jsonl': Buffer.concat([
        Buffer.from('{"id": "ok", "text": "It rained."}\nno json\n'),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from('{"id": "ok2", "text": "It snowed."}'),
      ]),
      'empty.md': '',
      'good.md': story('Good'),
    });
    const store = await openStore(root);
    expect(ids(store)).toEqual(['good', 'ok', 'ok2']);
    expect(problems(store)).toEqual([
      expect.stringContaining('bad-front.md:3 published: expected an ISO 8601 date'),
      expect.stringContaining('empty.md:1 has no front matter'),
      'latin1.txt is not UTF-8 text; save it as UTF-8',
      'lines.jsonl:2 is not JSON; expected one JSON object on one line',
      'lines.jsonl:3 is not UTF-8 text; save it as UTF-8',
      'utf16.md is not UTF-8 text; save it as UTF-8',
    ]);
  });

  it('refuses files that are too large without reading them, and lines that are too long', async () => {
    const root = await temporaryFolder({ 'good.md': story('Good') });
    for (const [name, size] of [['large.md', 50e6], ['large.txt', 25e6 + 1], ['large.jsonl', 200e6 + 1]] as const) {
      await writeFile(path.join(root, name), '');
      await truncate(path.join(root, name), size);
    } // prettier-ignore
    const long = `{"id": "long", "text": "${'x'.repeat(14_000_000)}"}\n{"id": "after", "text": "It rained."}\n`;
    await writeFile(path.join(root, 'long.jsonl'), long);
    const store = await openStore(root);
    expect(ids(store)).toEqual(['after', 'good']);
    expect(problems(store)).toEqual([
      'large.jsonl has 201 MB; expected at most 200 MB',
      'large.md has 50 MB; expected at most 25 MB',
      'large.txt has 26 MB; expected at most 25 MB',
      'long.jsonl:1 is too long a line for one article',
    ]);
  });

  it('names at most twenty lines of a file that is no JSON Lines', async () => {
    const root = await temporaryFolder({ 'pretty.jsonl': '{\n'.repeat(1_020) });
    const found = problems(await openStore(root));
    expect(found).toHaveLength(21);
    expect(found).toContain('pretty.jsonl 1,000 more lines cannot be read');
  });

  it('follows no link out of the folder, and none in a circle', async () => {
    const outside = await temporaryFolder({ 'secret.md': story('Secret') });
    const root = await temporaryFolder({ 'inner/good.md': story('Good'), '.volume/mounted.md': story('Mounted') });
    await symlink(path.join(outside, 'secret.md'), path.join(root, 'secret.md'));
    await symlink(outside, path.join(root, 'outside'));
    await symlink('..', path.join(root, 'inner/up'));
    await symlink('.', path.join(root, 'inner/here'));
    await symlink('good.md', path.join(root, 'inner/again.md'));
    await symlink('nowhere.md', path.join(root, 'broken.md'));
    await symlink('.volume/mounted.md', path.join(root, 'mounted.md'));
    const store = await openStore(root);
    expect(ids(store)).toEqual(['good', 'mounted']);
    expect(problems(store)).toEqual([
      'broken.md is a link that leads nowhere (ENOENT)',
      'outside is a link that leads out of the articles folder, so it is not followed',
      'secret.md is a link that leads out of the articles folder, so it is not followed',
    ]);
  });

  it('waits for no pipe', async () => {
    const root = await temporaryFolder({ 'good.md': story('Good') });
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    await mkdir(path.join(root, 'folder.md'));
    expect(ids(await openStore(root))).toEqual(['good']);
  });

  it('takes an empty folder for an empty store', async () => {
    const store = await openStore(await temporaryFolder());
    expect(store.articles.size).toBe(0);
    expect(store.problems()).toEqual([]);
  });

  it.each(['missing', 'photo.jpg', 'talks.md/inner'])('says in one line that %s is nothing to read', async (name) => {
    const root = await temporaryFolder({ 'photo.jpg': 'x', 'talks.md': story('Talks') });
    const failure = await openStore(path.join(root, name)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).message).toMatch(/^Cannot read articles from '.*expected a folder, or a file[^\n]*\.$/u);
  });

  it.skipIf(process.getuid?.() === 0)('says in one line that a folder cannot be read', async () => {
    const root = await temporaryFolder({ 'inner/talks.md': story('Talks') });
    await chmod(path.join(root, 'inner'), 0o000);
    expect(problems(await openStore(root))).toEqual(['inner the folder cannot be read (EACCES)']);
    await chmod(path.join(root, 'inner'), 0o700);
    await chmod(root, 0o000);
    await expect(openStore(root)).rejects.toThrow(UserError);
    await chmod(root, 0o700);
  });

  it('tells how far it has come', async () => {
    const root = await temporaryFolder({ 'a.md': story('A'), 'b.md': story('B') });
    const seen: Progress[] = [];
    await openStore(root, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ done: 0, total: 2 }, { done: 1, total: 2 }, { done: 2, total: 2 }]); // prettier-ignore
  });
});
