import type { Command } from '../commands/command.ts';
import type { Log } from '../log.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Records } from '../records/records.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rateLimit.ts';
import type { WorkQueue } from './workQueue.ts';

/** What everything that answers in Discord works with. */
export type Context = {
  readonly commands: readonly Command[];
  /** The newsroom of a reader in a server, or outside of any. */
  readonly newsroomOf: (server: string | undefined) => Newsroom;
  readonly records: Records;
  readonly queue: WorkQueue;
  readonly limits: { readonly person: RateLimit; readonly server: RateLimit };
  readonly metrics: Metrics;
  readonly log: Log;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** Seconds that a person has to wait before a further question is answered; 0 where there is none to wait. */
export function secondsToWait({ limits }: Context, person: string, server: string | undefined): number {
  return limits.person.take(person) || (server === undefined ? 0 : limits.server.take(server));
}
