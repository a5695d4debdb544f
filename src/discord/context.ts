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
  readonly limits: {
    readonly person: RateLimit;
    readonly server: RateLimit;
    /** How often the same thing is said to somebody who cannot be told it privately, or to the log. */
    readonly notices: RateLimit;
  };
  readonly metrics: Metrics;
  readonly log: Log;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** How long a person has to wait before a further question is answered. */
export type Wait = {
  /** 0 where there is none to wait. */
  readonly seconds: number;
  /** True where not this person asked too much, but all of their server together. */
  readonly here: boolean;
};

/** Counts a question, and says how long to wait where it is one too many. */
export function secondsToWait({ limits }: Context, person: string, server: string | undefined): Wait {
  const seconds = limits.person.take(person);
  if (seconds > 0 || server === undefined) return { seconds, here: false };
  return { seconds: limits.server.take(server), here: true };
}

/** Throws a `UserError` where a person has to wait. */
export function demandQuiet({ seconds, here }: Wait): void {
  if (seconds > 0)
    throw new Mistake(({ tooMany, tooManyHere }) => (here ? tooManyHere(seconds) : tooMany(seconds)));
}
