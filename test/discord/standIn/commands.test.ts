import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Client,
  type Interaction,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextInteraction } from '../../support/discord/client.ts';
import { messageIn } from '../../support/discord/outcome.ts';
import { isPrivate } from '../../support/discord/read.ts';
import { nextCommand, openScene, QUIET, type Scene } from '../../support/discord/scene.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';
import type { Person } from '../../support/discord/state/people.ts';

const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

let scene: Scene;
let discord: Discord;
let client: Client;
let ann: Person;
let bob: Person;
let general: Channel;

beforeAll(async () => {
  scene = await openScene();
  ({ discord, client, ann, bob, general } = scene);
  await client.application!.commands.set([
    {
      name: 'ask',
      description: 'Asks',
      ...everywhere,
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'question',
          description: 'What',
          required: true,
          maxLength: 20,
        },
        { type: ApplicationCommandOptionType.String, name: 'outlet', description: 'Who', autocomplete: true },
        {
          type: ApplicationCommandOptionType.Integer,
          name: 'page',
          description: 'Where',
          minValue: 1,
          maxValue: 9,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'order',
          description: 'How',
          choices: [{ name: 'Newest', value: 'new' }],
        },
        { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
      ],
    },
    {
      name: 'feed',
      description: 'Feeds',
      defaultMemberPermissions: 'ManageGuild',
      contexts: [InteractionContextType.Guild],
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'add',
          description: 'Adds',
          options: [
            { type: ApplicationCommandOptionType.String, name: 'url', description: 'Where', required: true },
          ],
        },
      ],
    },
    { name: 'Check this', type: 3 },
  ]);
});

afterAll(() => scene.close());

describe('where the app is used', () => {
  it('in direct messages it answers as in a server', async () => {
    const seen = discord.slash(ann, discord.directMessages(ann), 'ask', { question: 'who?' });
    const interaction = await nextCommand(client);
    expect([interaction.context, interaction.guildId, interaction.channel?.isDMBased()]).toEqual([
      1,
      null,
      true,
    ]);
    await interaction.reply({ content: 'x', ...QUIET });
    await seen;
  });

  it('in a server that the bot is not in, it answers those who installed it, by the token alone', async () => {
    const elsewhere = discord.addServer({ name: 'Elsewhere', hasBot: false, members: [ann, bob] });
    const channel = [...elsewhere.channels.values()][0]!;
    expect(() => discord.slash(bob, channel, 'ask', { question: 'who?' })).toThrow('not installed');
    const seen = discord.slash(ann, channel, 'ask', { question: 'who?' });
    const interaction = await nextCommand(client);
    expect([interaction.inGuild(), interaction.inCachedGuild(), interaction.context]).toEqual([
      true,
      false,
      0,
    ]);
    expect(interaction.authorizingIntegrationOwners[ApplicationIntegrationType.UserInstall]).toBe(ann.id);
    await interaction.reply({ content: 'x', ...QUIET });
    const sent = { content: 'y', allowed_mentions: { parse: [] } };
    const direct = client.rest.post(`/channels/${channel.id}/messages`, { body: sent });
    await expect(direct).rejects.toMatchObject({ code: 50001 });
    for (let index = 0; index < 5; index += 1) await interaction.followUp({ content: `${index}`, ...QUIET });
    await expect(interaction.followUp({ content: '5', ...QUIET })).rejects.toMatchObject({ code: 40094 });
    expect(messageIn(await seen).content).toBe('x');
  });

  it('shows an answer privately where the server lets nobody use apps from elsewhere', async () => {
    const strict = discord.addServer({ name: 'Strict', hasBot: false, members: [ann] });
    const channel = [...strict.channels.values()][0]!;
    discord.setRolePermissions(strict, strict.roles.get(strict.id)!, ['ViewChannel', 'SendMessages']);
    const seen = discord.slash(ann, channel, 'ask', { question: 'who?' });
    await (await nextCommand(client)).reply({ content: 'x', ...QUIET });
    expect(isPrivate(messageIn(await seen))).toBe(true);
  });

  it('among people, without the bot, it answers those who installed it', async () => {
    const seen = discord.slash(ann, discord.addPrivateChannel([ann, bob]), 'ask', { question: 'who?' });
    const interaction = await nextCommand(client);
    expect([interaction.context, interaction.channelId !== null]).toEqual([2, true]);
    await interaction.reply({ content: 'x', ...QUIET });
    await seen;
  });
});

describe('a command', () => {
  it('is offered as it was registered', () => {
    const ask = (values: Parameters<Discord['slash']>[3]) => () => discord.slash(ann, general, 'ask', values);
    expect(() => discord.slash(ann, general, 'tell')).toThrow('no such command');
    expect(ask({})).toThrow("'question' is required");
    expect(ask({ question: 'x'.repeat(21) })).toThrow('wrong length');
    expect(ask({ question: 'x', page: 10 })).toThrow('out of range');
    expect(ask({ question: 'x', order: 'old' })).toThrow('not one of the choices');
    expect(ask({ question: 'x', other: 'y' })).toThrow('not among the options');
    expect(() => discord.slash(ann, discord.directMessages(ann), 'feed add', { url: 'x' })).toThrow(
      'not in such a channel',
    );
    expect(() => discord.slash(discord.owner, general, 'feed')).toThrow('bare');
  });

  it('can be sent by an app that is out of date, in any form', async () => {
    const seen = discord.slash(
      ann,
      general,
      'tell',
      { question: 'x'.repeat(5000), yes: true },
      { stale: true },
    );
    const interaction = await nextCommand(client);
    expect([interaction.commandName, interaction.options.getBoolean('yes')]).toEqual(['tell', true]);
    await interaction.reply({ content: 'x', ...QUIET });
    await seen;
  });

  it('has subcommands, and is for those who may use it', async () => {
    const server = general.server!;
    expect(() => discord.slash(ann, general, 'feed add', { url: 'x' })).toThrow('permission');
    const event = new Promise((resolve) => void client.once('applicationCommandPermissionsUpdate', resolve));
    discord.setCommandPermissions(server, 'feed', [{ id: ann.id, type: 2, permission: true }]);
    expect(await event).toMatchObject({
      guildId: server.id,
      permissions: [{ id: ann.id, permission: true }],
    });
    const listed = await client.rest.get(
      `/applications/${client.application!.id}/guilds/${server.id}/commands/permissions`,
    );
    expect(listed).toMatchObject([
      { guild_id: server.id, permissions: [{ id: ann.id, type: 2, permission: true }] },
    ]);
    const seen = discord.slash(ann, general, 'feed add', { url: 'https://e.org' });
    const interaction = await nextCommand(client);
    expect([interaction.options.getSubcommand(), interaction.options.getString('url')]).toEqual([
      'add',
      'https://e.org',
    ]);
    await interaction.reply({ content: 'x', ...QUIET });
    await seen;
    discord.setCommandPermissions(server, 'feed', []);
    expect(() => discord.slash(ann, general, 'feed add', { url: 'x' })).toThrow('permission');
  });

  it('on a message gets the message whole, whoever wrote it', async () => {
    const message = discord.say(bob, general, 'The dam broke');
    const seen = discord.messageCommand(ann, message, 'Check this');
    const interaction = await nextInteraction(client, (one: Interaction) =>
      one.isMessageContextMenuCommand(),
    );
    expect(interaction.targetMessage.content).toBe('The dam broke');
    await interaction.reply({ content: 'x', ...QUIET });
    await seen;
  });

  it('takes a file', async () => {
    const file = { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('Once') };
    const seen = discord.slash(ann, general, 'ask', { question: 'x', file });
    const interaction = await nextCommand(client);
    expect(interaction.options.getAttachment('file')).toMatchObject({ name: 'a.txt', size: 4 });
    await interaction.reply({
      content: 'x',
      files: [{ attachment: Buffer.from('Back'), name: 'b.txt' }],
      ...QUIET,
    });
    expect(messageIn(await seen).attachments).toMatchObject([{ filename: 'b.txt', size: 4 }]);
  });
});
