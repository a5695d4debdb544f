import { cp } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual as isSame } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SHARED, type Article } from '../../../src/articles/article.ts';
import type { CollectionDesk } from '../../../src/articles/desk/collectionDesk.ts';
import { UserError } from '../../../src/errors.ts';
import { story, temporaryFolder } from '../temporaryFolder.ts';
import { type Fault, faultyDisk } from './faultyDisk.ts';
import { ann, content, filesOf, MEMORY, openTestDesk } from './testDesk.ts';

type Opened = Awaited<ReturnType<typeof openTestDesk>>;
type Change = (shared: CollectionDesk, article: (id: string) => Article) => Promise<unknown>;

const CHANGES: Readonly<Record<string, Change>> = {
  add: (shared) => shared.add(content('Hail'), ann),
  'add several': (shared) => shared.addAll([content('Hail'), content('Sleet', { published: undefined })], ann),
  edit: (shared, article) => {
    const seen = article('rain-2026-05-03');
    return shared.edit(seen.id, seen.version, { ...seen, body: 'It snowed.' }, ann);
  },
  'edit a text that was dropped in': (shared, article) => {
    const seen = article('pasted');
    return shared.edit(seen.id, seen.version, { ...seen, outlet: 'Coast Daily' }, ann);
  },
  correct: (shared) => shared.correct('rain-2026-05-03', { what: 'It was snow.' }, ann),
  remove: (shared) => shared.remove('rain-2026-05-03', ann),
  restore: (shared) => shared.restore('fog-2026-05-03', ann),
  'undo an add': (shared) => shared.undo('rain-2026-05-03', shared.lastChange('rain-2026-05-03')!, ann),
  'undo an edit': (shared) => shared.undo('wind-2026-05-03', shared.lastChange('wind-2026-05-03')!, ann),
};

/** Folders in which each change can be made. */
async function prepared() {
  const files = { 'pasted.txt': 'Pasted\n- Oct 28, 2025\nIt was pasted.\n', 'old.md': story('Old') };
  const root = await temporaryFolder(files, MEMORY);
  const dataDir = await temporaryFolder({}, MEMORY);
  const { desk, close } = await openTestDesk(root, dataDir);
  const shared = desk.of(SHARED);
  const [rain, fog, wind] = await shared.addAll([content('Rain'), content('Fog'), content('Wind')], ann);
  await shared.edit(wind!.id, wind!.version, { ...wind!, body: 'A gale.' }, ann);
  await shared.remove(fog!.id, ann);
  // So that `rain` was changed last.
  await shared.remove(rain!.id, ann);
  await shared.restore(rain!.id, ann);
  await close();
  return { root, dataDir };
}

async function copyOf({ root, dataDir }: Awaited<ReturnType<typeof prepared>>) {
  const copy = await temporaryFolder({}, MEMORY);
  await cp(root, path.join(copy, 'articles'), { recursive: true });
  await cp(dataDir, path.join(copy, 'data'), { recursive: true });
  return [path.join(copy, 'articles'), path.join(copy, 'data')] as const;
}

const allFiles = (folders: readonly string[]) => Promise.all(folders.map(filesOf));
const articleOf = (opened: Opened) => (id: string) => opened.store.articles.get(id)!;

/** Everything that can be asked of the articles. */
async function stateOf({ store, desk }: Opened) {
  const shared = desk.of(SHARED);
  const articles = [...store.articles.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const removed = (await shared.removed()).map(({ article }) => article.id);
  const history = Object.fromEntries([...articles.map(({ id }) => id), ...removed].map((id) => [id, shared.history(id)]));
  return { articles, removed, history, problems: store.problems() };
}

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  it.each<Fault>(['killed', 'read-only', 'full'])(
    'is made whole or not at all where the disk is %s at any step of it',
    async (fault) => {
      const base = await prepared();
      const untouched = await openTestDesk(...(await copyOf(base)));
      const before = await stateOf(untouched);
      await change(untouched.desk.of(SHARED), articleOf(untouched));
      const after = await stateOf(untouched);
      expect(after).not.toEqual(before);

      const wrong: string[] = [];
      let step = 0;
      for (let hasFailed = true; hasFailed; step += 1) {
        const must = (holds: boolean, what: string): void => void (holds || wrong.push(`step ${step}: ${what}`));
        const folders = await copyOf(base);
        const filesBefore = await allFiles(folders);
        const faulty = faultyDisk(fault, step);
        const opened = await openTestDesk(...folders, { on: faulty.on });
        const make = () => change(opened.desk.of(SHARED), articleOf(opened));
        faulty.setFaulty(true);
        const error: unknown = await make().then(
          () => undefined,
          (error: unknown) => error,
        );
        faulty.setFaulty(false);
        hasFailed = faulty.hasFailed();
        const isMade = error === undefined;
        must(isMade || hasFailed, `fails without a fault: ${String(error)}`);
        must(isMade || fault === 'killed' || error instanceof UserError, `is no plain error: ${String(error)}`);
        const { articles } = await stateOf(opened);
        must(isSame(articles, (isMade ? after : before).articles), 'readers do not see what was acknowledged');
        if (fault === 'full' && !isMade) {
          must(isSame(await stateOf(opened), before), 'something else is told of it');
          must(isSame(await allFiles(folders), filesBefore), 'something is left on the disk');
          await make();
          must(isSame(await stateOf(opened), after), 'it cannot be made once there is room');
        }
        await opened.close();

        const restarted = await openTestDesk(...folders);
        const found = await stateOf(restarted);
        must(isSame(found, after) || (!isMade && isSame(found, before)), 'half of it is found at the next start');
        const flaws = restarted.errors.filter((flaw) => !flaw.includes('not written to its end'));
        must(flaws.length === 0, `told of damage: ${flaws.join()}`);
        const files = (await allFiles(folders)).flatMap((inside) => Object.keys(inside));
        must(!files.some((file) => file.includes('.tmp')), 'temporary files are left');
        await restarted.desk.of(SHARED).add(content('Next'), ann);
        await restarted.close();
      }
      expect(wrong).toEqual([]);
      expect(step).toBeGreaterThan(4);
    },
  );
});
