// One engine in a process of its own, so that its memory is its own: started by measure.ts, which reads the one message it sends.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../quality/means.ts';
import { ENGINES } from './engines.ts';
import type { Measured } from './measure.ts';
import type { SpeedQuestion } from './questions.ts';

/** Asked first and not counted: the compiler has seen every engine's code by then. */
const WARM_UP = 50;

process.once('disconnect', () => process.exit(1)); // nobody is left to measure for

const [name = '', corpus = '', questionFile = ''] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(questionFile, 'utf8')) as SpeedQuestion[];

const { readMs, buildMs, ask } = (await ENGINES[name]?.(corpus)) ?? fail(name);
for (const { question } of questions.slice(0, WARM_UP)) ask(question);

const times: number[] = [];
let sourceFirst = 0;
const counted = questions.slice(WARM_UP);
for (const { question, article } of counted) {
  const start = performance.now();
  const first = ask(question);
  times.push(performance.now() - start);
  if (first === article) sourceFirst += 1;
}

for (let i = 0; i < 4; i += 1) {
  globalThis.gc?.();
  await pause(50);
}
const { heapUsed, external, rss } = process.memoryUsage();
ask('after'); // what the engine holds is still in use here, so none of it was collected above
const measured: Measured = {
  readMs,
  buildMs,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  heapBytes: heapUsed + external,
  rssBytes: rss,
  sourceFirst: sourceFirst / counted.length,
};
process.send?.(measured, () => process.exit(0));

function fail(unknown: string): never {
  throw new Error(`no engine is named '${unknown}'`);
}
