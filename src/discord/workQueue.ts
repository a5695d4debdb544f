import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Weight of the newest piece of work in the running mean of how long one takes. */
const NEWEST = 0.2;

/** Work that keeps the processor busy, one piece after another. */
export type WorkQueue = {
  /** Does the work when its turn comes; between two pieces the network gets its turn. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Milliseconds until work added now may be done, by how long recent work took. */
  readonly wait: () => number;
  /** Resolves when nothing is left to do. */
  readonly idle: () => Promise<void>;
};

export function createWorkQueue(): WorkQueue {
  const queue = new PQueue({ concurrency: 1 });
  let mean = 0;
  return {
    run: (work) =>
      queue.add(async () => {
        await setImmediate();
        const from = performance.now();
        try {
          return await work();
        } finally {
          mean += NEWEST * (performance.now() - from - mean);
        }
      }),
    wait: () => (queue.size + queue.pending + 1) * mean,
    idle: () => queue.onIdle(),
  };
}
