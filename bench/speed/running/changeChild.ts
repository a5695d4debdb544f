// Questions over a folder in a process of its own: while nothing happens, while articles come, and after single changes.
import { readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openFolder } from '../../../src/articles/folder.ts';
import { createNewsrooms } from '../../../src/createNewsrooms.ts';
import { percentile } from '../../quality/means.ts';
import { readCorpus } from '../corpus.ts';
import type { SpeedQuestion } from '../questions.ts';
import { COMING, COMING_FOLDER, markdownOf } from './folder.ts';

/** Milliseconds, and bytes of memory. */
export type Changes = {
  /** From when a question is due, every {@link EVERY} ms, until its answer; half and 99 of 100 at most. */
  readonly quiet: { readonly p50: number; readonly p99: number };
  readonly busy: { readonly p50: number; readonly p99: number; readonly asked: number };
  /** Until all that came could be asked about. */
  readonly cameMs: number;
  /** The longest of some single changes, from the file to an answer that shows it. */
  readonly addMs: number;
  readonly editMs: number;
  readonly removeMs: number;
  /** The search's own structures, without the articles. */
  readonly structureBytes: number;
  readonly articles: number;
};

process.once('disconnect', () => process.exit(1));

const [folder = '', corpus = '', questionFile = '', stored = ''] = process.argv.slice(2);
const EVERY = 25;
const SINGLE = 10;
const asOf = '2100-01-01';
const questions = (JSON.parse(readFileSync(questionFile, 'utf8')) as SpeedQuestion[]).map(
  ({ question }) => question,
);

const memory = async (): Promise<number> => {
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc?.();
    await after(50);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const store = await openFolder({ path: folder, samples: 'off', watch: true });
const before = await memory();
const newsrooms = await createNewsrooms({ store });
const newsroom = newsrooms.of(undefined);
const structureBytes = (await memory()) - before;
const articles = store.articles.size;

let next = 0;
const ask = async (until: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  for (let due = performance.now(); !until(); due += EVERY) {
    await after(Math.max(0, due - performance.now()));
    newsroom.ask(questions[next++ % questions.length]!, { asOf });
    times.push(performance.now() - due);
    // An answer that took longer than the time between two makes no later one late.
    due = Math.max(due, performance.now() - EVERY);
  }
  return times;
};
let left = 50;
await ask(() => left-- === 0);
left = 500;
const quiet = await ask(() => left-- === 0);

const coming = readCorpus(corpus).slice(Number(stored), Number(stored) + COMING);
mkdirSync(path.join(folder, COMING_FOLDER));
const began = performance.now();
for (const [i, article] of coming.entries()) {
  const { file, text } = markdownOf(article, Number(stored) + i);
  writeFileSync(path.join(folder, COMING_FOLDER, path.basename(file)), text);
}
const busy = await ask(() => newsroom.holdings().articles >= articles + coming.length);
const cameMs = performance.now() - began;

const single = { add: 0, edit: 0, remove: 0 };
for (let i = 0; i < SINGLE; i += 1) {
  const file = `${COMING_FOLDER}/single-${i}.md`;
  const timed = async (kind: keyof typeof single, text: string | undefined, weight: string | undefined) => {
    const from = performance.now();
    if (text === undefined) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), text);
    await store.adopt([file]);
    const answer = newsroom.ask(`How much does the zorbix of Port Quillon${i} weigh?`, { asOf });
    single[kind] = Math.max(single[kind], performance.now() - from);
    const shown = answer.kind === 'notCovered' ? '' : (answer.quotes[0]?.text ?? '');
    if (weight === undefined ? /zorbix/u.test(shown) : !shown.includes(weight))
      throw new Error(`after ${kind}: '${shown}'`);
  };
  const story = (weight: string): string =>
    `---\nheadline: Zorbix of Port Quillon${i}\npublished: 2024-01-01\n---\nThe zorbix of Port Quillon${i} weighs ${weight}, the keeper said.\n`;
  await timed('add', story('12 tons'), '12 tons');
  await timed('edit', story('19 tons'), '19 tons');
  await timed('remove', undefined, undefined);
}
await store.close();

const shares = (times: readonly number[]) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) });
const changes: Changes = {
  quiet: shares(quiet),
  busy: { ...shares(busy), asked: busy.length },
  cameMs,
  addMs: single.add,
  editMs: single.edit,
  removeMs: single.remove,
  structureBytes,
  articles,
};
process.send?.(changes, () => process.exit(0));
