import { type Client, Events } from 'discord.js';
import { createAnswered } from './channel/answered.ts';
import { onBulkDelete, onDelete, onEdit, onMessage } from './channel/messages.ts';
import type { Context } from './context.ts';
import { dispatch, dispatchStopping } from './interactions/dispatch.ts';
import { createRateLimit } from './rateLimit.ts';

/** Answers to questions in channels that are remembered, so that an edit or a deletion finds them. */
const REMEMBERED = 5_000;

/** Who is told of the servers that the bot is in. */
export type Servers = {
  readonly markLeft: (server: string) => Promise<void>;
  readonly markJoined: (server: string) => Promise<void>;
  /** All servers, those that are out of reach now included. */
  readonly reconcile: (servers: Iterable<string>) => Promise<void>;
};

type Listening = {
  readonly context: Context;
  /** Does work that is waited for when the program is stopped. */
  readonly begin: (work: () => Promise<void>) => void;
  readonly stop: AbortSignal;
  readonly servers: Servers | undefined;
  /** Told whether the gateway is connected, whenever that changes. */
  readonly onReady: (ready: boolean) => void;
};

/** Lets a client answer what people do in Discord. Once `stop` is aborted, nothing new is begun. */
export function listen(client: Client, listening: Listening): Client {
  const { context, begin, servers, stop } = listening;
  const { log, editors } = context;
  const answered = createAnswered(REMEMBERED);
  const unlessStopping = (work: () => Promise<void>): void => {
    if (!stop.aborted) begin(work);
  };
  client.on(Events.InteractionCreate, (interaction) =>
    begin(() => (stop.aborted ? dispatchStopping : dispatch)(interaction, context)),
  );
  client.on(Events.MessageCreate, (message) => unlessStopping(() => onMessage(message, answered, context)));
  client.on(Events.MessageUpdate, (old, message) =>
    unlessStopping(() => onEdit(old, message, answered, context)),
  );
  client.on(Events.MessageDelete, (message) => unlessStopping(() => onDelete(message, answered, context)));
  client.on(Events.MessageBulkDelete, (messages) =>
    unlessStopping(() => onBulkDelete([...messages.values()], answered, context)),
  );
  client.on(Events.GuildDelete, ({ id }) => {
    log.info(`Removed from server ${id}`);
    begin(async () => servers?.markLeft(id));
  });
  client.on(Events.GuildCreate, ({ id }) => begin(async () => servers?.markJoined(id)));
  client.on(Events.ClientReady, () => begin(async () => servers?.reconcile([...client.guilds.cache.keys()])));
  client.on(Events.GuildUnavailable, ({ id }) => log.info(`Server ${id} is not available`));
  client.on(Events.ApplicationCommandPermissionsUpdate, ({ guildId }) => editors.changed(guildId));
  followConnection(client, listening);
  return client;
}

/** Says when the connection is lost and when it is back; a long outage is told of once a minute. */
function followConnection(client: Client, { context: { log }, stop, onReady }: Listening): void {
  const said = createRateLimit(1);
  let lost = false;
  let over = false;
  const warn = ({ message }: Error): void => {
    if (!stop.aborted && !over && said.take(message) === 0) log.warn(`Discord: ${message}`);
  };
  // Whoever connected tells why, with what to do.
  client.on(Events.ShardDisconnect, () => void (over = true));
  const back = (): void => {
    onReady(true);
    if (lost) log.info('Connected to Discord again');
    lost = false;
  };
  client.on(Events.ClientReady, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReconnecting, () => {
    onReady(false);
    const due = said.take('lost') === 0 || !lost;
    lost = true;
    if (due && !stop.aborted) log.info('The connection to Discord was lost. Connecting again.');
  });
  client.on(Events.Error, warn);
  client.on(Events.ShardError, warn);
  client.rest.on('rateLimited', ({ route, timeToReset, global }) =>
    log.debug(`Discord asks to wait ${timeToReset} ms (${global ? 'everywhere' : route})`),
  );
}
