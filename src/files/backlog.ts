import { createPace } from './pace.ts';

/** Work on many things, each named by an id, that is done in slices while others have their turns. */
export type Backlog = {
  /** Puts ids at the end of what is to be done; one that waits already keeps its place. */
  readonly add: (ids: readonly string[]) => void;
  readonly size: () => number;
  /** What is still to be done. */
  readonly ids: () => Iterable<string>;
  /** Resolves once at most `left` are still to be done; tells, between slices, how many are. */
  readonly until: (left: number, tell?: (left: number) => void) => Promise<void>;
};

/** A backlog of which each id is done by `work`, which must not fail. */
export function createBacklog(work: (id: string) => void): Backlog {
  const waiting = new Set<string>();
  const watchers = new Set<() => void>();
  let running = false;
  const run = async (): Promise<void> => {
    const pace = createPace();
    for (const id of waiting) {
      waiting.delete(id);
      work(id);
      const turn = pace();
      if (turn === undefined) continue;
      for (const watch of watchers) watch();
      await turn;
    }
    running = false;
    for (const watch of watchers) watch();
  };
  return {
    add(ids) {
      for (const id of ids) waiting.add(id);
      if (running || waiting.size === 0) return;
      running = true;
      // What is added is still to be seen by whoever added it.
      setImmediate(() => void run());
    },
    size: () => waiting.size,
    ids: () => waiting,
    until: (left, tell) =>
      new Promise((resolve) => {
        const watch = (): void => {
          tell?.(waiting.size);
          if (waiting.size > left) return;
          watchers.delete(watch);
          resolve();
        };
        watchers.add(watch);
        watch();
      }),
  };
}
