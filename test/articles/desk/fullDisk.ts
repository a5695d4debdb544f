import { mkdir } from 'node:fs/promises';
import { openDeskOn } from '../../../bench/soak/deskParts.ts';
import { marked } from '../../../bench/soak/marked.ts';
import type { By } from '../../../src/articles/desk/audit.ts';
import { UserError } from '../../../src/errors.ts';

/*
 * Adds articles to a folder until its disk is full, then says what happened: `node fullDisk.ts FOLDER`. The disk is a small one that
 * the test mounts, so this runs in a process of its own.
 */
const folder = process.argv[2]!;
await mkdir(`${folder}/articles`, { recursive: true });
const { store, desk, close } = await openDeskOn(`${folder}/articles`, `${folder}/data`);
const shared = desk.of('shared');
const by: By = { kind: 'person', id: '1001' };
let failure: unknown;
let added = 0;
while (failure === undefined) {
  const body = marked('The council met again. '.repeat(500));
  try {
    await shared.add(
      { headline: `Story ${added}`, headlineMissing: false, outletInferred: false, language: 'en', topics: [], corrections: [], rights: 'full', body }, // prettier-ignore
      by,
    );
    added += 1;
  } catch (error) {
    failure = error;
  }
}
const shown = store.articles.size;
const [first] = store.articles.values();
await desk.purge(first!.id).catch(() => undefined);
await close();
const again = await openDeskOn(`${folder}/articles`, `${folder}/data`);
const found = again.store.articles.size;
await again.close();
console.log(
  JSON.stringify({
    added,
    shown,
    isPlain: failure instanceof UserError,
    message: (failure as Error).message,
    found,
    flaws: again.flaws,
  }),
);
