import { Client, Events, GatewayIntentBits, MessageFlags, Partials } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messageIn, modalIn } from '../support/discord/outcome.ts';
import { textOf } from '../support/discord/read.ts';
import { startDiscord, type Discord } from '../support/discord/startDiscord.ts';

let discord: Discord;
let client: Client;

beforeEach(async () => {
  discord = await startDiscord();
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    rest: { api: discord.apiUrl, retries: 0 },
    allowedMentions: { parse: [] },
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

it('works', async () => {
  const ann = discord.addPerson({ name: 'Ann' });
  const server = discord.addServer({ members: [ann] });
  const [general] = [...server.channels.values()];
  await new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
    void client.login(discord.token);
  });
  expect(client.guilds.cache.size).toBe(1);
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'question', description: 'Q', required: true }],
    },
  ]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        allowedMentions: { parse: [] },
        components: [
          { type: 10, content: `You asked ${interaction.options.getString('question')}` },
          { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'More' }] },
        ],
      });
    if (interaction.isButton())
      void interaction.showModal({
        title: 'T',
        custom_id: 'm',
        components: [{ type: 18, label: 'What', component: { type: 4, custom_id: 'x', style: 1 } }],
      });
    if (interaction.isModalSubmit())
      void interaction.deferReply({ flags: 64 }).then(() =>
        interaction.editReply({
          content: interaction.fields.getTextInputValue('x'),
          allowedMentions: { parse: [] },
        }),
      );
  });
  client.on(Events.MessageCreate, (message) => {
    if (message.author.bot) return;
    void message.reply(`got ${message.content}`);
  });
  const reply = messageIn(await discord.slash(ann, general!, 'ask', { question: 'who?' }));
  expect(textOf(reply)).toBe('You asked who?');
  const modal = modalIn(await discord.press(ann, reply, 'More'));
  const done = messageIn(await discord.submit(ann, modal, { What: 'hello' }));
  expect(done.content).toBe('hello');
  const said = discord.say(ann, general!, 'hello there');
  expect((await discord.answerTo(said)).content).toBe('got');
  const dm = discord.say(ann, discord.directMessages(ann), 'hello there');
  expect((await discord.answerTo(dm)).content).toBe('got hello there');
  expect(discord.records.violations).toEqual([]);
  expect(discord.records.refused).toEqual([]);
  expect(discord.records.pings).toEqual([]);
});
