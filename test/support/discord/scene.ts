import type { Client, Interaction } from 'discord.js';
import { createClient, login, nextInteraction } from './client.ts';
import { messageIn } from './outcome.ts';
import { startDiscord, type Discord } from './startDiscord.ts';
import type { Channel } from './state/channel.ts';
import type { Person } from './state/people.ts';
import type { Server } from './state/servers.ts';

/** A server with two people and the real client in it, for trying the stand-in itself. */
export type Scene = {
  readonly discord: Discord;
  readonly client: Client;
  /** Speaks German, and installed the app for herself. */
  readonly ann: Person;
  readonly bob: Person;
  readonly server: Server;
  readonly general: Channel;
  readonly close: () => Promise<void>;
};

/** What each message of the client's has to say: nobody is called. */
export const QUIET = { allowedMentions: { parse: [] } } as const;

/** Opens the scene, with the client ready and one command, /ask, registered. */
export async function openScene(): Promise<Scene> {
  // Longer than Discord waits: a busy machine must not decide what a test says.
  const discord = await startDiscord({ firstResponse: 20_000 });
  const client = createClient(discord);
  const ann = discord.addPerson({ name: 'Ann', locale: 'de', installed: true });
  const bob = discord.addPerson({ name: 'Bob' });
  const server = discord.addServer({ members: [ann, bob], locale: 'fr' });
  const [general] = server.channels.values();
  if (general === undefined) throw new Error('A new server has a channel');
  await login(client, discord.token);
  const question = { type: 3, name: 'question', description: 'What', required: true } as const;
  const outlet = { type: 3, name: 'outlet', description: 'Who', autocomplete: true } as const;
  await client.application?.commands.set([{ name: 'ask', description: 'Asks', options: [question, outlet] }]);
  const close = async (): Promise<void> => {
    await client.destroy();
    await discord.close();
  };
  return { discord, client, ann, bob, server, general, close };
}

/** The next slash command, press, or form that comes in; throws where it is something else. */
export const nextCommand = (client: Client) =>
  nextInteraction(client, (one: Interaction) => one.isChatInputCommand());
export const nextButton = (client: Client) => nextInteraction(client, (one: Interaction) => one.isButton());
export const nextForm = (client: Client) =>
  nextInteraction(client, (one: Interaction) => one.isModalSubmit());

/** Ann asks, and is answered by a message with the button 'More', whose custom_id is 'more'. */
export async function answered({ discord, client, ann, general }: Scene, hidden = false) {
  const seen = discord.slash(ann, general, 'ask', { question: 'who?' });
  const interaction = await nextCommand(client);
  const button = { type: 2, style: 1, custom_id: 'more', label: 'More' } as const;
  await interaction.reply({
    content: 'Here',
    components: [{ type: 1, components: [button] }],
    ...(hidden && { flags: 64 }),
    ...QUIET,
  });
  return messageIn(await seen);
}
