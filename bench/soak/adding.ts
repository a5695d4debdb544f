import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Content } from '../../src/articles/desk/content.ts';
import { openFolder } from '../../src/articles/folder.ts';
import { toMarkdown } from '../../src/articles/formats/markdown.ts';
import { createNewsrooms } from '../../src/createNewsrooms.ts';
import { lockFolder } from '../../src/files/lock.ts';
import { openDesk } from '../../src/openDesk.ts';

/*
 * node --import tsx bench/soak/adding.ts [ARTICLES]: how long it takes from the press of 'Add' to an acknowledged article that a
 * question is answered from, with so many stored already (20,000). The draft is read again and held against all that is stored.
 */
const [stored = '20000'] = process.argv.slice(2);
const WORDS = 'council harbour ferry vote budget bridge storm school dock strike union mayor river flood report inquiry police court company worker'.split(' '); // prettier-ignore
const ADDED = 30;

const content = (n: number, sentences: number): Content => ({
  headline: `Report ${n} on the ${WORDS[n % WORDS.length]}`,
  headlineMissing: false,
  outlet: `Outlet ${n % 40}`,
  outletInferred: false,
  language: 'en',
  topics: [WORDS[n % WORDS.length]!],
  corrections: [],
  rights: 'full',
  body: Array.from({ length: sentences }, (_, s) =>
    `The ${WORDS[(n * 7 + s * 3) % WORDS.length]} of district ${(n * 31 + s) % 900} met the ${WORDS[(n + s * 5) % WORDS.length]} on day ${(n + s) % 365}.`).join(' '), // prettier-ignore
});

const folder = mkdtempSync(path.join(tmpdir(), 'byline-adding-'));
const articles = path.join(folder, 'articles');
for (let n = 0; n < Number(stored); n += 1) {
  const month = path.join(articles, '2025', String((n % 12) + 1).padStart(2, '0'));
  if (n < 12) mkdirSync(month, { recursive: true });
  writeFileSync(path.join(month, `report-${n}.md`), toMarkdown(content(n, 25)));
}
const dataDir = path.join(folder, 'data');
const store = await openFolder({ path: articles, samples: 'off', watch: true });
const lock = await lockFolder(dataDir);
const onError = (error: unknown): void => console.error(error);
const desks = await openDesk({ store, lock, dataDir, addsPerDay: Infinity, fetchAllow: [], onError });
const desk = desks.of({ person: '1', server: '111', operator: false });
const newsroom = (await createNewsrooms({ store })).of('111');
const asOf = new Date().toISOString().slice(0, 10);
const took: number[] = [];
let held = 0;
for (let n = 0; n < ADDED; n += 1) {
  const text = `Zorbix of Port Quillon${n}\n\n${content(n, 25).body}\n\nThe zorbix of Port Quillon${n} weighs ${n + 3} tons, the keeper said.`;
  const { key, seen } = await desk.begin({ text, urls: [], files: [], details: {} }, '111');
  const began = performance.now();
  let last = began;
  const ticks = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 1);
  if ((await desk.add(key, seen)) === undefined) throw new Error(`Not added: ${n}`);
  const answer = newsroom.ask(`How much does the zorbix of Port Quillon${n} weigh?`, { asOf });
  took.push(performance.now() - began);
  clearInterval(ticks);
  if (answer.kind !== 'found' || !answer.quotes[0]!.text.includes(`${n + 3} tons`))
    throw new Error(`Not answered: ${n}`);
}
await desks.close();
await store.close();
await lock.release();
rmSync(folder, { recursive: true });
took.sort((a, b) => a - b);
console.log(
  `${store.articles.size} articles; from 'Add' to the answer: median ${Math.round(took[ADDED / 2]!)} ms, longest ${Math.round(took.at(-1)!)} ms; others waited ${Math.round(held)} ms at most`,
);
