import type { Written } from '../discord/articles.ts';
import { type Done, runLoad } from '../discord/load.ts';
import type { Bot } from '../discord/openBot.ts';
import type { Memory } from '../discord/openProgram.ts';
import { createTraffic } from '../discord/traffic.ts';

const ROUNDS = 10;
/** A heap that is larger by less does not count as grown: what is kept of questions without an answer has its own bound. */
const MAX_GROWTH = 0.05;

export type Soaked = {
  /** The heap at the end beside that after the first round: 0.01 is 1% more. */
  readonly growth: number;
  readonly grew: boolean;
  /** What did not go well, and the last of what did. */
  readonly done: readonly Done[];
};

/** Asks in ten rounds and looks at the program's memory after each. */
export async function soak(
  bot: Bot,
  written: Written,
  { turns, atOnce }: { readonly turns: number; readonly atOnce: number },
  tell: (asked: number, memory: Memory, seconds: number) => void,
): Promise<Soaked> {
  const traffic = createTraffic(bot, written);
  const perRound = Math.ceil(turns / ROUNDS);
  const started = performance.now();
  const failed: Done[] = [];
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = await runLoad(traffic, { from: round * perRound, turns: perRound, atOnce });
    failed.push(...done.filter((one) => one.failed !== undefined));
    const memory = await bot.program.memory();
    heaps.push(memory.heapBytes);
    tell((round + 1) * perRound, memory, (performance.now() - started) / 1000);
  }
  const [first = 0] = heaps;
  const growth = (heaps.at(-1) ?? 0) / first - 1;
  return { growth, grew: growth > MAX_GROWTH, done: failed };
}
