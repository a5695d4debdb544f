import { writeSync } from 'node:fs';
import type { Article } from '../../src/articles/article.ts';
import type { By } from '../../src/articles/desk/audit.ts';
import type { CollectionDesk } from '../../src/articles/desk/collectionDesk.ts';
import type { Content } from '../../src/articles/desk/content.ts';
import { openDeskOn } from './deskParts.ts';
import { marked } from './marked.ts';

/*
 * Changes articles at random until it is killed: `node deskChild.ts ARTICLES_DIR DATA_DIR SEED`. It says `ready` once it is open, and
 * after each change, in one line of JSON, what was acknowledged: `{change, articles: [[id, version], [id, null]]}`, null for a
 * removed article.
 */
const [articlesDir = '', dataDir = '', seed = '1'] = process.argv.slice(2);
const by: By = { kind: 'person', id: '1001' };
let state = Number(seed);
const random = (below: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};

const { store, desk } = await openDeskOn(articlesDir, dataDir, true);
// Written at once and whole, so that a kill cannot hold back what was acknowledged.
const say = (line: string): void => void writeSync(1, `${line}\n`);
say('ready');

const content = (): Content => ({
  headline: `Story ${random(1_000_000)}`,
  headlineMissing: false,
  outletInferred: false,
  language: 'en',
  topics: ['soak'],
  corrections: [],
  rights: 'full',
  body: marked(`- line ${random(1_000)}\n---\n${'The council met again. '.repeat(random(400))}`),
});
/** Says which change is acknowledged, and how it left its articles. */
const tell = (
  own: CollectionDesk,
  articles: readonly (readonly [id: string, version: string | null])[],
): void => say(JSON.stringify({ change: own.lastChange(articles[0]![0]), articles }));
const stored = ({ id, version }: Article): [string, string] => [id, version];

async function change(own: CollectionDesk): Promise<void> {
  const articles = [...store.articles.values()].filter(({ collection }) => collection === own.collection);
  const some = articles[random(articles.length)];
  const kind = random(7);
  if (some === undefined || kind === 0) return tell(own, [stored(await own.add(content(), by))]);
  if (kind === 1) return tell(own, (await own.addAll([content(), content(), content()], by)).map(stored));
  if (kind === 2) return tell(own, [stored(await own.edit(some.id, some.version, content(), by))]);
  if (kind === 3)
    return tell(own, [stored(await own.correct(some.id, { what: `No ${random(1_000_000)}` }, by))]);
  if (kind === 4) {
    await own.remove(some.id, by);
    return tell(own, [[some.id, null]]);
  }
  if (kind === 5) {
    const removed = await own.removed();
    const one = removed[random(removed.length)];
    return one === undefined ? undefined : tell(own, [stored(await own.restore(one.article.id, by))]);
  }
  const undone = await own.undo(some.id, own.lastChange(some.id)!, by);
  return tell(own, [[some.id, undone?.version ?? null]]);
}

for (;;) await change(desk.of(random(2) === 0 ? 'shared' : '111'));
