/** Does one piece of work at a time, in the order asked for; a failure reaches only whoever asked. */
export type Turns = {
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolved once everything asked for so far is done. */
  readonly idle: () => Promise<void>;
};

/** See {@link Turns}. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const take = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  return { take, idle: () => take(async () => {}) };
}
