import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { createClient } from './connection/client.ts';
import { connect } from './connection/connect.ts';
import { aborted, persist } from './connection/persist.ts';
import type { Context } from './context.ts';
import { listen, type Servers } from './listen.ts';
import { inviteLink } from './registration/invite.ts';
import { commandDefinitions, EDITORS_COMMAND } from './registration/definitions.ts';
import { registerCommands } from './registration/register.ts';

/** Milliseconds that work which has begun gets to finish when the program is stopped. */
export const FINISH_WITHIN = 10_000;

export type DiscordDeps = {
  readonly token: string;
  /** Another base of Discord's API. */
  readonly apiUrl: string | undefined;
  /** Registers the commands in this server alone. */
  readonly server: string | undefined;
  readonly context: Context;
  readonly stop: AbortSignal;
  /** Told of the servers that the bot is in, so that what is kept of those it left can be deleted in time. */
  readonly servers: Servers | undefined;
  /** Told whether the gateway is connected, whenever that changes. */
  readonly onReady: (ready: boolean) => void;
};

/**
 * Answers in Discord until `stop` is aborted; then what has begun is finished, within {@link FINISH_WITHIN}. Throws a `UserError`
 * where Discord does not take the bot.
 */
export async function runDiscord({
  token,
  apiUrl,
  server,
  context,
  stop,
  servers,
  onReady,
}: DiscordDeps): Promise<void> {
  const { log, metrics, queue } = context;
  const running = new Set<Promise<void>>();
  const begin = (work: () => Promise<void>): void => {
    const job = work().catch((error: unknown) => {
      metrics.failed();
      log.failure(error);
    });
    running.add(job);
    void job.finally(() => running.delete(job));
  };

  const connection = await connect({
    token,
    log,
    stop,
    create: () => listen(createClient(apiUrl), { context, begin, onReady, servers, stop }),
  });
  if (connection === undefined) return;
  const { client, fatal } = connection;
  try {
    await Promise.race([greet(client, server, context, stop), fatal]);
    await Promise.race([aborted(stop), fatal]);
    await Promise.race([
      Promise.all([queue.idle(), ...running]),
      after(FINISH_WITHIN, undefined, { ref: false }),
    ]);
  } finally {
    onReady(false);
    await client.destroy();
  }
}

/** Registers the commands and says how to invite the bot. */
async function greet(
  client: Client,
  server: string | undefined,
  { commands, editors, log }: Context,
  stop: AbortSignal,
): Promise<void> {
  if (!client.isReady())
    await Promise.race([new Promise((resolve) => client.once(Events.ClientReady, resolve)), aborted(stop)]);
  if (!client.isReady()) return;
  const { rest, application } = client;
  const definitions = commandDefinitions(commands);
  const registered = await persist({
    attempt: () => registerCommands({ rest, application: application.id, server, definitions }),
    trouble: 'The commands cannot be registered',
    log,
    stop,
  });
  if (registered === undefined) return;
  const desk = registered.commands.find(({ name }) => name === EDITORS_COMMAND)?.id;
  if (desk !== undefined) editors.setCommand(desk);
  log.debug(registered.wrote ? 'The commands were registered' : 'The commands are registered already');
  const servers = client.guilds.cache.size;
  log.info(
    `Ready in Discord as ${client.user.username}, in ${servers} ${servers === 1 ? 'server' : 'servers'}. Invite: ${inviteLink(application.id)}`,
  );
}
