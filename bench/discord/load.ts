import type { Traffic } from './traffic.ts';
import type { Answered } from './turn.ts';

type Load = {
  /** The number of the first turn, 0 by default. */
  readonly from?: number;
  readonly turns: number;
  /** So many are under way at any time. */
  readonly atOnce: number;
};

/** One thing that was done, and what came of it. */
export type Done = Answered & { readonly kind: string };

/** Does so many things, a fixed number of them at once. */
export async function runLoad(traffic: Traffic, { from = 0, turns, atOnce }: Load): Promise<Done[]> {
  const done: Done[] = [];
  let next = from;
  const work = async (): Promise<void> => {
    while (next < from + turns) {
      const turn = next;
      next += 1;
      done.push(await traffic(turn));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}
