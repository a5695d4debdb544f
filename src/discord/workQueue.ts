import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';

/** How far what a piece of work is expected to take falls towards the latest one, where that took less. */
const FALL = 0.2;

/** Work that keeps the processor busy, one piece after another. */
export type WorkQueue = {
  /** Does the work when its turn comes; between two pieces the network gets its turn. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Milliseconds until work added now may be done, by how long recent work took: one slow piece counts at once, and for a while.
   * Infinity before the first.
   */
  readonly wait: () => number;
  /** Resolves when nothing is left to do. */
  readonly idle: () => Promise<void>;
};

/** `now`: milliseconds. */
export function createWorkQueue(now: () => number = () => performance.now()): WorkQueue {
  const queue = new PQueue({ concurrency: 1 });
  let expected = Infinity;
  return {
    run: (work) =>
      queue.add(async () => {
        await setImmediate();
        const from = now();
        try {
          return await work();
        } finally {
          const took = now() - from;
          expected = Math.max(took, expected === Infinity ? 0 : expected + FALL * (took - expected));
        }
      }),
    wait: () => (queue.size + queue.pending + 1) * expected,
    idle: () => queue.onIdle(),
  };
}
