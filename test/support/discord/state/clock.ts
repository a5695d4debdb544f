/** Discord's clock: real time, which a test may move forward. All of it in milliseconds. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `run` once `ms` have passed by this clock; what it returns calls that off. Keeps no process alive. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Moves the clock forward, and runs what became due, in order. */
  readonly advance: (ms: number) => void;
};

type Task = { readonly due: number; readonly run: () => void; timer?: NodeJS.Timeout };

/** A clock that shows real time until it is moved. */
export function createClock(): Clock {
  let ahead = 0;
  const tasks = new Set<Task>();
  const now = (): number => Date.now() + ahead;
  const finish = (task: Task): void => {
    clearTimeout(task.timer);
    if (tasks.delete(task)) task.run();
  };
  const arm = (task: Task): void => {
    clearTimeout(task.timer);
    task.timer = setTimeout(finish, Math.max(0, task.due - now()), task).unref();
  };
  return {
    now,
    after: (ms, run) => {
      const task: Task = { due: now() + ms, run };
      tasks.add(task);
      arm(task);
      return () => {
        clearTimeout(task.timer);
        tasks.delete(task);
      };
    },
    advance: (ms) => {
      ahead += ms;
      for (const task of [...tasks].toSorted((a, b) => a.due - b.due)) {
        if (task.due <= now()) finish(task);
        else if (tasks.has(task)) arm(task);
      }
    },
  };
}
