import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import { readCommand, readShard } from './command.ts';
import { acknowledge, canResume, createSession, resume, type Session } from './session.ts';
import { greetSession } from './ready.ts';
import { INTENTS } from './tell.ts';

/** Commands that one connection may send in a minute. */
const COMMANDS_A_MINUTE = 120;
/** Close codes after which there is nothing to resume. Source: Discord's reference, 'Gateway Close Event Codes'. */
const ENDS_SESSION = new Set([4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014]);
/** Every bit that Discord knows as an intent. */
const KNOWN_INTENTS = ((1 << 17) - 1) | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);
const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;

/** One client's connection to the gateway. */
export class Connection {
  readonly #world: World;
  readonly #socket: WebSocket;
  readonly #path: string;
  #session: Session | undefined;
  #commands: number[] = [];
  #beats: NodeJS.Timeout | undefined;
  #closedHere = false;

  constructor(world: World, socket: WebSocket, path: string) {
    this.#world = world;
    this.#socket = socket;
    this.#path = path;
  }

  /** Says hello, where the client speaks version 10 in JSON. */
  greet(): void {
    const { gateway, options } = this.#world;
    gateway.counts.connected += 1;
    const query = new URL(this.#path, 'ws://gateway').searchParams;
    if (query.get('v') !== '10') return this.close(4012);
    if (query.get('encoding') !== 'json' || query.has('compress')) return this.close(4002);
    if (gateway.silent) return undefined;
    this.send(10, { heartbeat_interval: options.heartbeatInterval, _trace: [] });
    return this.#expectBeat();
  }

  send(op: number, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  close(code: number): void {
    if (ENDS_SESSION.has(code)) this.#forget();
    this.#closedHere = true;
    this.#socket.close(code, code === 4004 ? 'Authentication failed.' : '');
  }

  /** Op 9. */
  invalidate(resumable: boolean): void {
    if (!resumable) this.#forget();
    else if (this.#session !== undefined) this.#leave(this.#session);
    this.#session = undefined;
    this.send(9, resumable);
  }

  /** The connection ended. A client that says goodbye (1000, 1001) gives its session up. */
  closed(code: number): void {
    clearTimeout(this.#beats);
    const session = this.#session;
    if (session === undefined || session.socket !== this.#socket) return;
    this.#leave(session);
    if (!this.#closedHere && (code === 1000 || code === 1001)) this.#forget();
    this.#world.changed();
  }

  receive(text: string): void {
    const command = readCommand(text);
    if (command === undefined) return this.close(4002);
    const now = Date.now();
    this.#commands = [...this.#commands.filter((at) => now - at < 60_000), now];
    if (this.#commands.length > COMMANDS_A_MINUTE) return this.close(4008);
    switch (command.op) {
      case 1:
        return this.#beat(command.d);
      case 2:
        return this.#identify(command.d);
      case 6:
        return this.#resume(command.d);
      // Presence, voice state, members, soundboard sounds: nothing comes of them here.
      case 3:
      case 4:
      case 8:
      case 31:
        return this.#session === undefined ? this.close(4003) : undefined;
      default:
        return this.close(4001);
    }
  }

  #beat(sequence: unknown): void {
    if (this.#session !== undefined && typeof sequence === 'number') acknowledge(this.#session, sequence);
    if (!this.#world.gateway.acksWithheld) this.send(11, null);
    this.#expectBeat();
  }

  // A client that misses its heartbeats for two intervals is taken for dead, in real time: it cannot beat faster for a test.
  #expectBeat(): void {
    clearTimeout(this.#beats);
    this.#beats = setTimeout(() => this.close(4009), 2 * this.#world.options.heartbeatInterval).unref();
  }

  #identify(data: unknown): void {
    const world = this.#world;
    const { token, intents, shard } = (data ?? {}) as { token?: unknown; intents?: unknown; shard?: unknown };
    if (this.#session !== undefined) return this.close(4005);
    if (token !== world.token) return this.close(4004);
    if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return this.close(4013);
    if ((intents & PRIVILEGED & ~world.options.privilegedIntents) !== 0) return this.close(4014);
    const place = readShard(shard);
    if (place === undefined) return this.close(4010);
    const session = createSession(intents, place, this.#socket);
    this.#session = session;
    world.gateway.sessions.set(session.id, session);
    world.gateway.counts.identified += 1;
    greetSession(world, session);
    return world.changed();
  }

  #resume(data: unknown): void {
    const world = this.#world;
    const { token, session_id, seq } = (data ?? {}) as Record<string, unknown>;
    if (this.#session !== undefined) return this.close(4005);
    if (token !== world.token) return this.close(4004);
    const session = world.gateway.sessions.get(String(session_id));
    if (session === undefined) return this.send(9, false);
    if (typeof seq !== 'number' || seq > session.sequence) return this.close(4007);
    if (!canResume(session, seq, world.clock.now())) {
      world.gateway.sessions.delete(session.id);
      return this.send(9, false);
    }
    session.socket?.terminate();
    this.#session = session;
    world.gateway.counts.resumed += 1;
    resume(session, seq, this.#socket);
    return world.changed();
  }

  #leave(session: Session): void {
    session.socket = undefined;
    session.leftAt = this.#world.clock.now();
  }

  #forget(): void {
    if (this.#session !== undefined) this.#world.gateway.sessions.delete(this.#session.id);
    this.#session = undefined;
  }
}
