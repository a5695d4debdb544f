import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayIntentBits,
  Partials,
  type ClientOptions,
  type Interaction,
} from 'discord.js';
import type { Discord } from './startDiscord.ts';

/** The real client, with what Byline needs, made for a stand-in but not logged in yet. Its requests are not tried again. */
export function createClient(discord: Discord, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    ...options,
    rest: { api: discord.apiUrl, retries: 0, ...options.rest },
  });
}

/** Logs in, and waits until the client is ready. */
export async function login(client: Client, token: string): Promise<void> {
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
}

/** The next interaction that comes in, where it is of the kind that `is` says; throws where it is of another. */
export async function nextInteraction<T extends Interaction>(
  client: Client,
  is: (interaction: Interaction) => interaction is T,
): Promise<T> {
  const [interaction] = (await once(client, Events.InteractionCreate)) as [Interaction];
  if (!is(interaction)) throw new Error(`An interaction of type ${interaction.type} came`);
  return interaction;
}
