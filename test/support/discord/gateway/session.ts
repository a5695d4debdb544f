import type { WebSocket } from 'ws';
import { randomBytes } from 'node:crypto';
import type { Server } from '../state/servers.ts';

/** Dispatches that a session keeps for a resume; one that missed more is invalid. */
const KEPT = 2000;
/** How long a session without a connection may be resumed, in milliseconds. */
const RESUMABLE_FOR = 120_000;

/** One event for the bot. `needs` holds the intents of which a session needs one; 0 for everybody. */
export type Event = {
  readonly event: string;
  readonly data: unknown;
  readonly needs: number;
  readonly server: Server | undefined;
};

export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Number of the last dispatch. */
  sequence: number;
  readonly kept: { readonly sequence: number; readonly text: string }[];
  socket: WebSocket | undefined;
  /** When its connection ended. */
  leftAt: number | undefined;
};

/** A new session; `intents` as the client gave them. */
export function createSession(intents: number, shard: readonly [number, number], socket: WebSocket): Session {
  return {
    id: randomBytes(16).toString('hex'),
    intents,
    shard,
    sequence: 0,
    kept: [],
    socket,
    leftAt: undefined,
  };
}

/** Whether a session hears of an event: by its intents, and by the shard that the server belongs to. */
export function hears(session: Session, { needs, server }: Event): boolean {
  const [shard, shards] = session.shard;
  const home = server === undefined || shards === 1 ? 0 : Number((BigInt(server.id) >> 22n) % BigInt(shards));
  return home === shard && (needs === 0 || (session.intents & needs) !== 0);
}

/** Sends a dispatch, and keeps it in case it does not arrive. */
export function send(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const text = JSON.stringify({ op: 0, t: event, s: session.sequence, d: data });
  session.kept.push({ sequence: session.sequence, text });
  if (session.kept.length >= 2 * KEPT) session.kept.splice(0, KEPT);
  session.socket?.send(text);
}

/** Forgets the dispatches up to one that the client says it has. */
export function acknowledge(session: Session, sequence: number): void {
  const last = session.kept.findLastIndex((dispatch) => dispatch.sequence <= sequence);
  session.kept.splice(0, last + 1);
}

/** Whether everything after `sequence` is still kept, and the connection ended not too long before `now`. */
export function canResume(session: Session, sequence: number, now: number): boolean {
  const first = session.kept[0]?.sequence ?? session.sequence + 1;
  const soon = session.leftAt === undefined || now - session.leftAt <= RESUMABLE_FOR;
  return soon && sequence + 1 >= first && sequence <= session.sequence;
}

/** Connects a session again and sends what it missed. */
export function resume(session: Session, sequence: number, socket: WebSocket): void {
  session.socket = socket;
  session.leftAt = undefined;
  for (const dispatch of session.kept) if (dispatch.sequence > sequence) socket.send(dispatch.text);
  send(session, 'RESUMED', { _trace: [] });
}
