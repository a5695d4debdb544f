import { setTimeout as after } from 'node:timers/promises';
import { type Client, Events, type Interaction } from 'discord.js';
import { createAnswered } from './channel/answered.ts';
import { onDelete, onEdit, onMessage } from './channel/messages.ts';
import { createClient } from './connection/client.ts';
import { connect, fatalOf } from './connection/connect.ts';
import type { Context } from './context.ts';
import { dispatch } from './interactions/dispatch.ts';
import { inviteLink } from './registration/invite.ts';
import { commandDefinitions, EDITORS_COMMAND } from './registration/definitions.ts';
import { registerCommands } from './registration/register.ts';

/** Answers to questions in channels that are remembered, so that an edit or a deletion finds them. */
const REMEMBERED = 5_000;
/** Milliseconds that work which has begun gets to finish when the program is stopped. */
export const FINISH_WITHIN = 10_000;

type Servers = {
  readonly markLeft: (server: string) => Promise<void>;
  readonly markJoined: (server: string) => Promise<void>;
  /** All servers, those that are out of reach now included. */
  readonly reconcile: (servers: Iterable<string>) => Promise<void>;
};

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
  const { log } = context;
  const running = new Set<Promise<void>>();
  const begin = (work: () => Promise<void>): void => {
    if (stop.aborted) return;
    const job = work().catch((error: unknown) => {
      context.metrics.failed();
      log.failure(error);
    });
    running.add(job);
    void job.finally(() => running.delete(job));
  };

  const client = await connect({
    token,
    log,
    stop,
    create: () => listen(createClient(apiUrl), { context, begin, onReady, stop, servers }),
  });
  if (client === undefined) return;
  const fatal = fatalOf(client);
  try {
    await Promise.race([greet(client, server, context), fatal, aborted(stop)]);
    await Promise.race([aborted(stop), fatal]);
    await Promise.race([
      Promise.all([context.queue.idle(), ...running]),
      after(FINISH_WITHIN, undefined, { ref: false }),
    ]);
  } finally {
    onReady(false);
    await client.destroy();
  }
}

type Listening = Pick<DiscordDeps, 'context' | 'onReady' | 'servers' | 'stop'> & {
  readonly begin: (work: () => Promise<void>) => void;
};

function listen(client: Client, { context, begin, onReady, servers, stop }: Listening): Client {
  const { log } = context;
  const answered = createAnswered(REMEMBERED);
  client.on(Events.InteractionCreate, (interaction: Interaction) =>
    begin(() => dispatch(interaction, context)),
  );
  client.on(Events.MessageCreate, (message) => begin(() => onMessage(message, answered, context)));
  client.on(Events.MessageUpdate, (_, message) => begin(() => onEdit(message, answered, context)));
  client.on(Events.MessageDelete, (message) => begin(() => onDelete(message, answered, context)));
  client.on(Events.GuildDelete, (guild) => {
    log.info(`Removed from server ${guild.id}`);
    begin(async () => servers?.markLeft(guild.id));
  });
  client.on(Events.GuildCreate, (guild) => begin(async () => servers?.markJoined(guild.id)));
  client.on(Events.ApplicationCommandPermissionsUpdate, ({ guildId }) => context.editors.changed(guildId));
  client.on(Events.GuildUnavailable, (guild) => log.info(`Server ${guild.id} is not available`));
  client.on(Events.ClientReady, () => {
    onReady(true);
    begin(async () => servers?.reconcile([...client.guilds.cache.keys()]));
  });
  client.on(Events.ShardReady, () => onReady(true));
  client.on(Events.ShardResume, () => {
    onReady(true);
    log.info('Connected to Discord again');
  });
  client.on(Events.ShardReconnecting, () => {
    onReady(false);
    if (!stop.aborted) log.info('The connection to Discord was lost. Connecting again.');
  });
  client.on(Events.Error, (error) => log.warn(`Discord: ${error.message}`));
  client.on(Events.ShardError, (error) => log.warn(`Discord: ${error.message}`));
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug(`Discord asks to wait ${timeToReset} ms (${global ? 'everywhere' : route})`),
  );
  return client;
}

/** Registers the commands and says how to invite the bot. */
async function greet(
  client: Client,
  server: string | undefined,
  { commands, editors, log }: Context,
): Promise<void> {
  if (!client.isReady()) await new Promise((resolve) => client.once(Events.ClientReady, resolve));
  if (!client.isReady()) return;
  const { wrote, commands: known } = await registerCommands({
    rest: client.rest,
    application: client.application.id,
    server,
    definitions: commandDefinitions(commands),
  });
  const desk = known.find(({ name }) => name === EDITORS_COMMAND)?.id;
  if (desk !== undefined) editors.setCommand(desk);
  log.debug(wrote ? 'The commands were registered' : 'The commands are registered already');
  const servers = client.guilds.cache.size;
  log.info(
    `Ready in Discord as ${client.user.username}, in ${servers} ${servers === 1 ? 'server' : 'servers'}. Invite: ${inviteLink(client.application.id)}`,
  );
}

function aborted(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener('abort', () => resolve(), { once: true });
  });
}
