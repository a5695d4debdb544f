import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
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
export async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => void client.once(Events.ClientReady, resolve));
  await client.login(token);
  return ready;
}
