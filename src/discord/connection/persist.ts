import { setTimeout as after } from 'node:timers/promises';
import { UserError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** Waits between two tries, in milliseconds: the first, and the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** How often it is said that it does not work yet, in milliseconds. */
const SAID_EVERY = 60_000;

type Persisting<T> = {
  readonly attempt: () => Promise<T>;
  /** What does not work yet: 'Discord cannot be reached'. */
  readonly trouble: string;
  readonly log: Log;
  readonly stop: AbortSignal;
};

/** Tries until it works. Undefined where `stop` comes first. Rejects with a `UserError` of a try: then trying again is no use. */
export async function persist<T>({ attempt, trouble, log, stop }: Persisting<T>): Promise<T | undefined> {
  const stopped = aborted(stop);
  let wait = FIRST_WAIT;
  let said = -Infinity;
  while (!stop.aborted) {
    try {
      return await Promise.race([attempt(), stopped]);
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (performance.now() - said >= SAID_EVERY) {
        said = performance.now();
        log.warn(`${trouble} (${error instanceof Error ? error.message : String(error)}). Trying on.`);
      }
    }
    await after(wait, undefined, { signal: stop }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  return undefined;
}

/** Resolves once `signal` is aborted. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
