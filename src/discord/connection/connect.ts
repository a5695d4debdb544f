import { setTimeout as after } from 'node:timers/promises';
import { type Client, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Log } from '../../log.ts';

/** Waits between two tries to connect, in milliseconds: the first, and the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** How often it is said that Discord cannot be reached, in milliseconds. */
const SAID_EVERY = 60_000;

const PORTAL = 'https://discord.com/developers/applications';
const BAD_TOKEN = `Setting DISCORD_TOKEN: Discord does not know this token. Take a new one at ${PORTAL} (Bot, Reset Token) and put it into .env.`;

/** What to change where Discord closes the connection for good. */
const FATAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know an intent that Byline asks for. Update Byline.',
  [GatewayCloseCodes.DisallowedIntents]: `Discord does not allow an intent that Byline asks for. Byline needs none that is privileged: look whether the bot is limited at ${PORTAL}.`,
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks this version of its API. Update Byline.',
  [GatewayCloseCodes.ShardingRequired]: 'The bot is in more servers than one connection may serve.',
};

type Connecting = {
  readonly token: string;
  /** Makes a client with its listeners; a client that failed to connect cannot be used again. */
  readonly create: () => Client;
  readonly log: Log;
  readonly stop: AbortSignal;
};

/**
 * Connects to Discord and keeps trying while it is away. Undefined where `stop` came first. Throws a `UserError` where trying
 * again is no use.
 */
export async function connect({ token, create, log, stop }: Connecting): Promise<Client | undefined> {
  let wait = FIRST_WAIT;
  let said = -Infinity;
  while (!stop.aborted) {
    const client = create();
    const fatal = fatalOf(client);
    try {
      await Promise.race([client.login(token), fatal, stopped(stop)]);
      if (!stop.aborted) return client;
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (isInvalidToken(error)) throw new UserError(BAD_TOKEN, { cause: error });
      if (performance.now() - said >= SAID_EVERY) {
        said = performance.now();
        log.warn(`Discord cannot be reached (${reasonOf(error)}). Trying on.`);
      }
    }
    await client.destroy();
    await after(wait, undefined, { signal: stop }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  return undefined;
}

/** Rejects with a `UserError` once Discord has closed the connection for good. */
export function fatalOf(client: Client): Promise<never> {
  const fatal = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      reject(new UserError(FATAL[code] ?? `Discord closed the connection for good (${code}).`)),
    );
  });
  // Whoever waits for it learns of it; nobody has to.
  fatal.catch(() => undefined);
  return fatal;
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
