import type { Traffic } from './traffic.ts';

/** One thing that was done: milliseconds to the first response and to the final content, where they came. */
export type Answered = {
  readonly kind: string;
  readonly first: number | undefined;
  readonly final: number | undefined;
  /** Why the person saw no answer. */
  readonly failed: string | undefined;
};

type Load = {
  readonly turns: number;
  /** So many are under way at any time. */
  readonly atOnce: number;
  /** Told of each that is done. */
  readonly onDone?: (done: number) => Promise<void> | void;
};

/** Does so many things, a fixed number of them at once. */
export async function runLoad(traffic: Traffic, { turns, atOnce, onDone }: Load): Promise<Answered[]> {
  const answered: Answered[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < turns) {
      const turn = next;
      next += 1;
      const { kind, outcome } = await traffic.act(turn);
      const { firstResponse, finalContent } = outcome.interaction;
      answered.push({
        kind,
        first: firstResponse,
        final: finalContent,
        failed: outcome.kind === 'failed' ? outcome.reason : undefined,
      });
      await onDone?.(answered.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answered;
}
