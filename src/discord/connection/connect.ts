import { type Client, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { persist } from './persist.ts';

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

/** A client of Discord's, and what ends it. */
export type Connection = {
  readonly client: Client;
  /** Rejects with a `UserError` once Discord has closed the connection for good. */
  readonly fatal: Promise<never>;
};

/**
 * Connects to Discord and keeps trying while it is away. Undefined where `stop` came first. Throws a `UserError` where trying
 * again is no use.
 */
export async function connect({ token, create, log, stop }: Connecting): Promise<Connection | undefined> {
  let tried: Client | undefined;
  const attempt = async (): Promise<Connection> => {
    await tried?.destroy();
    tried = create();
    const fatal = fatalOf(tried);
    try {
      await Promise.race([tried.login(token), fatal]);
    } catch (error) {
      if (isInvalidToken(error)) throw new UserError(BAD_TOKEN, { cause: error });
      throw error;
    }
    return { client: tried, fatal };
  };
  let connection: Connection | undefined;
  try {
    connection = await persist({ attempt, trouble: 'Discord cannot be reached', log, stop });
  } finally {
    // It would keep the program from ending.
    if (connection === undefined) await tried?.destroy();
  }
  return connection;
}

function fatalOf(client: Client): Promise<never> {
  const fatal = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      reject(new UserError(FATAL[code] ?? `Discord closed the connection for good (${code}).`)),
    );
  });
  // Whoever waits for it learns of it; nobody has to.
  fatal.catch(() => undefined);
  return fatal;
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
}
