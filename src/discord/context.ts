import type { Asker, Command } from '../commands/command.ts';
import type { Log } from '../log.ts';
import type { Newsroom } from '../newsroom.ts';
import { Mistake } from '../replies/mistake.ts';
import type { Records } from '../records/records.ts';
import type { Editors } from './editors.ts';
import type { Metrics } from './metrics.ts';
import type { RateLimit } from './rateLimit.ts';
import type { WorkQueue } from './workQueue.ts';

/** What everything that answers in Discord works with. */
export type Context = {
  readonly commands: readonly Command[];
  /** The newsroom of a reader in a server, or outside of any; with a desk for editors. */
  readonly newsroomOf: (server: string | undefined, asker: Asker) => Newsroom;
  /** Where attachments lie, if not at Discord's own file server. */
  readonly cdnUrl: string | undefined;
  readonly records: Records;
  readonly editors: Editors;
  /** Ids of the people who run the bot: they may change what is shared. */
  readonly operators: readonly string[];
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

/** Throws a `UserError` where a person has to wait. */
export function demandQuiet(wait: number): void {
  if (wait > 0) throw new Mistake(({ tooMany }) => tooMany(wait));
}
