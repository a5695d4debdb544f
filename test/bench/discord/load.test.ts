import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Written, writeArticles } from '../../../bench/discord/articles.ts';
import { describeLoad, trouble as allTrouble } from '../../../bench/discord/figures.ts';
import { type Done, runLoad } from '../../../bench/discord/load.ts';
import { type Bot, openBot } from '../../../bench/discord/openBot.ts';
import { createTraffic } from '../../../bench/discord/traffic.ts';
import { soak } from '../../../bench/soak/soak.ts';

/** A busy machine may be late to hear that a response was taken: sent again, that one is refused, and nobody sees a difference. */
const REPEATED = 'Interaction has already been acknowledged.';
const trouble = (
  done: readonly Done[],
  { violations, refused, pings }: Bot['discord']['records'],
): string[] =>
  allTrouble(done, {
    violations,
    refused: refused.filter(({ message }) => message !== REPEATED),
    pings,
  });

let cwd: string;
let written: Written;
let bot: Bot;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-load-test-'));
  written = await writeArticles(join(cwd, 'articles'), 120, 60);
  // On a busy machine the program may be later than Discord allows; that is for the benchmark itself to find.
  bot = await openBot(cwd, { firstResponse: 60_000 });
}, 120_000);

afterAll(async () => {
  await bot.close();
  rmSync(cwd, { recursive: true });
}, 60_000);

it('answers many at once: nothing is left unanswered, refused, or calls anybody', async () => {
  const done = await runLoad(createTraffic(bot, written), { turns: 80, atOnce: 20 });
  expect(done).toHaveLength(80);
  expect(new Set(done.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  expect(trouble(done, bot.discord.records)).toEqual([]);
  expect(describeLoad(done)).toMatch(/^\| all but completions \| \d+ \| \d+ /mu);
}, 120_000);

it('asks on and on, and looks at the memory on the way', async () => {
  const sizes: number[] = [];
  const { done } = await soak(bot, written, { turns: 60, atOnce: 5 }, (_, { heapBytes }) => {
    sizes.push(heapBytes);
  });
  expect(done).toEqual([]);
  expect(sizes).toHaveLength(10);
  expect(Math.min(...sizes)).toBeGreaterThan(10_000_000);
  expect(trouble(done, bot.discord.records)).toEqual([]);
}, 120_000);
