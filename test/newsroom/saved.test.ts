import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNewsrooms, type Newsrooms } from '../../src/createNewsrooms.ts';
import { openNewsrooms } from '../../src/openNewsrooms.ts';
import { readSaved, writeSaved } from '../../src/newsroom/saved.ts';
import { openStore, put, story, temporaryFolder } from '../articles/temporaryFolder.ts';

const asOf = '2026-05-20';
const WORDS = ['bridge', 'harbour', 'Ruiz', 'Karachi', 'strike', 'vote', 'storm', 'ferry'];
const QUESTIONS = ['Who spoke of the bridge in Karachi?', 'What about the storm?', 'Did Ruiz call a strike?'];

/** Everything that readers in two servers could be told. */
function told(newsrooms: Newsrooms): unknown {
  return [undefined, '1', '2'].map((server) => {
    const newsroom = newsrooms.of(server);
    const { startedAt: _, ...holdings } = newsroom.holdings();
    return [
      holdings,
      newsroom.outlets(),
      newsroom
        .completeHeadline('the', 25)
        .map(({ id }) => id)
        .toSorted(),
      QUESTIONS.map((question) => {
        const { kind, confidence } = newsroom.ask(question, { asOf });
        const hits = newsroom.search(question, { asOf, sort: 'newest', limit: 25, offset: 0 }).hits;
        return [kind, confidence, hits.map(({ article }) => `${article.id} ${article.body}`).toSorted()];
      }),
    ];
  });
}

const fileName = fc.constantFrom(
  'a.md',
  'b.md',
  '2025/c.md',
  'servers/1/d.md',
  'servers/2/e.md',
  'samples/f.md',
);
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((list) => `The ${list.join(' ')}.`);
const folder = fc.dictionary(fileName, text, { maxKeys: 6 });

async function fill(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await put(root, 'none.jsonl', '');
  for (const [file, body] of Object.entries(files))
    await put(root, file, story(`The ${path.basename(file)}`, body));
}

describe('a saved index', () => {
  it('answers as one made afresh does, whatever changed in the folder meanwhile', async () => {
    const root = path.join(await temporaryFolder(), 'articles');
    const file = path.join(await temporaryFolder(), 'index');
    await fc.assert(
      fc.asyncProperty(folder, folder, async (before, after) => {
        await fill(root, before);
        const first = await openStore(root);
        const newsrooms = await createNewsrooms({ store: first });
        const indexes = newsrooms.save();
        expect(indexes && (await writeSaved(file, root, { ...indexes, files: first.files() }))).toBe(true);
        const changed = Object.entries(after).some(([name, body]) => before[name] !== body);
        if (changed || Object.keys(before).length !== Object.keys(after).length) await fill(root, after);
        const saved = await readSaved(file, root);
        expect(saved).toBeDefined();
        const restored = await createNewsrooms({
          store: await openStore(root, { known: saved!.files }),
          saved,
        });
        const fresh = await createNewsrooms({ store: await openStore(root) });
        expect(told(restored)).toEqual(told(fresh));
      }),
      { numRuns: 40 },
    );
  });

  it('is passed over where it is damaged, of another folder, or of another version', async () => {
    const root = await temporaryFolder({ 'a.md': story('A') });
    const file = path.join(await temporaryFolder(), 'index');
    const store = await openStore(root);
    const indexes = (await createNewsrooms({ store })).save()!;
    await writeSaved(file, root, { ...indexes, files: store.files() });
    expect(await readSaved(file, `${root}/other`)).toBeUndefined();
    expect((await readSaved(file, root))?.files.map((one) => one.file)).toEqual(['a.md']);
    await writeFile(file, (await readFile(file)).fill(0, 20, 24));
    expect(await readSaved(file, root)).toBeUndefined();
    await writeFile(file, 'no index');
    expect(await readSaved(file, root)).toBeUndefined();
  });

  it('does not read a file again that is as it was, and is not written where files are newer than it', async () => {
    const root = await temporaryFolder({ 'a.md': story('A', 'The bridge fell.') });
    const file = path.join(await temporaryFolder(), 'index');
    const store = await openStore(root);
    const indexes = (await createNewsrooms({ store })).save()!;
    await writeSaved(file, root, { ...indexes, files: store.files() });
    const saved = await readSaved(file, root);
    const [known] = saved!.files;
    const again = await openStore(root, { known: saved!.files });
    expect(again.files()[0]).toBe(known);
    expect(again.articles.get('a')?.body).toBe('The bridge fell.');
    await put(root, 'a.md', story('A', 'The bridge stands.'));
    await store.adopt(['a.md']);
    expect(await writeSaved(file, root, { ...indexes, files: store.files() })).toBe(false);
  });

  it('is kept where there is much to read, and used at the next start', async () => {
    const root = await temporaryFolder();
    const dataDir = await temporaryFolder();
    const stories = Array.from({ length: 1_000 }, (_, i) =>
      JSON.stringify({
        id: `n${i}`,
        title: `Report ${i}`,
        text: `The council of Town${i} met.`,
        outlet: 'Post',
      }),
    );
    await put(root, 'news.jsonl', stories.join('\n'));
    const opening = { path: root, samples: 'off', watch: false, dataDir, save: true } as const;
    const first = await openNewsrooms(opening);
    const question = 'What did the council of Town77 do?';
    const answer = first.newsrooms.of(undefined).ask(question, { asOf });
    await first.close();
    const saved = await readSaved(path.join(dataDir, 'index'), root);
    expect(saved?.collections.map(([name, { entries }]) => [name, entries.length])).toEqual([
      ['shared', 1_000],
    ]);
    const second = await openNewsrooms(opening);
    expect(second.newsrooms.of(undefined).ask(question, { asOf })).toEqual(answer);
    expect(second.newsrooms.of(undefined).completeHeadline('Report 77', 1)[0]?.headline).toBe('Report 77');
    await second.close();
  });
});
