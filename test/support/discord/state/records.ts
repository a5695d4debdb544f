import type { Problem } from '../checks/problems.ts';

/** A body that Discord would refuse, or accept to somebody's harm. */
export type Violation = {
  /** Such as 'POST /channels/1/messages'. */
  readonly request: string;
  readonly problems: readonly Problem[];
  readonly body: unknown;
};

/** A request that was answered with an error, and not because a test asked for the error. */
export type Refused = {
  readonly request: string;
  readonly status: number;
  /** Discord's own code, such as 10062. */
  readonly code: number;
  readonly message: string;
};

/** Somebody whom a message of the bot's would have called. */
export type Ping = {
  readonly who: 'user' | 'role' | 'everyone' | 'replied';
  /** Of the person or role. */
  readonly id: string;
  readonly messageId: string;
};

/** 'The bot is typing' in a channel. */
export type Typing = { readonly channelId: string; readonly at: number };

/** One request, in short; `status` 0 where it got no answer. */
export type Request = { readonly method: string; readonly path: string; readonly status: number };

/** What a test looks at afterwards. Each list holds the newest entries only. */
export type Records = {
  readonly violations: Violation[];
  readonly refused: Refused[];
  readonly pings: Ping[];
  readonly typings: Typing[];
  readonly requests: Request[];
  /** Requests by route, such as 'POST /channels/:id/messages'; all that ever came. */
  readonly counts: Map<string, number>;
};

/** Entries that a list keeps. */
const KEPT = 1000;

export function createRecords(): Records {
  return { violations: [], refused: [], pings: [], typings: [], requests: [], counts: new Map() };
}

/** Adds to a list, which forgets its oldest entries. */
export function record<T>(list: T[], entry: T): void {
  list.push(entry);
  if (list.length > 2 * KEPT) list.splice(0, KEPT);
}
