import { ApplicationIntegrationType, MessageFlags, type Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageIn } from '../../support/discord/outcome.ts';
import { isPrivate, textOf } from '../../support/discord/read.ts';
import { answered, nextCommand, openScene, QUIET, type Scene } from '../../support/discord/scene.ts';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';
import type { Person } from '../../support/discord/state/people.ts';

let scene: Scene;
let discord: Discord;
let client: Client;
let ann: Person;
let bob: Person;
let general: Channel;

beforeAll(async () => {
  scene = await openScene();
  ({ discord, client, ann, bob, general } = scene);
});

afterAll(() => scene.close());

const slash = (question = 'who?') => discord.slash(ann, general, 'ask', { question });

describe('an answer to a command', () => {
  it('is a message in the channel, with what was asked and by whom', async () => {
    const seen = slash('who mediated?');
    const interaction = await nextCommand(client);
    expect(interaction.options.getString('question', true)).toBe('who mediated?');
    expect(interaction.inCachedGuild()).toBe(true);
    expect([interaction.locale, interaction.guildLocale]).toEqual(['de', 'fr']);
    expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
    expect(interaction.appPermissions.has('ManageGuild')).toBe(false);
    expect(interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall]).toBe(
      general.server?.id,
    );
    const response = await interaction.reply({ content: 'Qatar', ...QUIET, withResponse: true });
    const message = messageIn(await seen);
    expect(response.resource?.message?.id).toBe(message.id);
    expect(general.messages.get(message.id)).toBe(message);
    expect(message.interaction_metadata?.user.id).toBe(ann.id);
    expect(textOf(message)).toBe('Qatar');
  });

  it('is seen by one person only where it is private', async () => {
    const message = await answered(scene, true);
    expect(isPrivate(message)).toBe(true);
    expect(general.messages.has(message.id)).toBe(false);
    expect(() => discord.press(bob, message, 'More')).toThrow('cannot see');
    await expect(client.rest.get(`/channels/${general.id}/messages/${message.id}`)).rejects.toMatchObject({
      code: 10008,
    });
  });

  it('may be promised first, and is then measured until it is there', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    expect(discord.interactions.get(interaction.token)?.deferred).toBe('message');
    await interaction.editReply({ content: 'Late', ...QUIET });
    const outcome = await seen;
    const { firstResponse = 0, finalContent = 0, originalId } = outcome.interaction;
    expect(firstResponse).toBeGreaterThan(0);
    expect(finalContent).toBeGreaterThan(firstResponse);
    const message = messageIn(outcome);
    expect(message).toMatchObject({
      id: originalId,
      content: 'Late',
      flags: MessageFlags.Ephemeral,
      edited_timestamp: null,
    });
  });

  it('that was promised is given by the first further message, as private as the promise', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    await interaction.deferReply();
    await interaction.followUp({ content: 'Instead', flags: MessageFlags.Ephemeral, ...QUIET });
    const message = messageIn(await seen);
    expect([message.content, isPrivate(message)]).toEqual(['Instead', false]);
    await interaction.followUp({ content: 'More', flags: MessageFlags.Ephemeral, ...QUIET });
    expect(discord.followUpsOf((await seen).interaction).map((one) => [one.content, isPrivate(one)])).toEqual(
      [['More', true]],
    );
  });

  it('can be edited, read and deleted by its token', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    await interaction.reply({ content: 'One', ...QUIET });
    await interaction.editReply({ content: 'Two', ...QUIET });
    expect((await interaction.fetchReply()).content).toBe('Two');
    const message = messageIn(await seen);
    expect(discord.current(message)?.edited_timestamp).not.toBeNull();
    await interaction.deleteReply();
    expect(discord.current(message)).toBeUndefined();
    await expect(interaction.editReply({ content: 'Three', ...QUIET })).rejects.toMatchObject({
      code: 10008,
    });
  });
});

describe('time', () => {
  it('runs out after three seconds, or after what a test says', async () => {
    const usual = await startDiscord();
    expect(usual.options.firstResponse).toBe(3000);
    await usual.close();
    const seen = slash();
    const interaction = await nextCommand(client);
    discord.clock.advance(discord.options.firstResponse);
    expect(await seen).toMatchObject({ kind: 'failed', reason: 'The application did not respond' });
    await expect(interaction.reply({ content: 'x', ...QUIET })).rejects.toMatchObject({
      code: 10062,
      status: 404,
    });
  });

  it('does not run out before', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    discord.clock.advance(discord.options.firstResponse - 5000);
    await interaction.reply({ content: 'in time', ...QUIET });
    expect(messageIn(await seen).content).toBe('in time');
  });

  it('takes one first response, and nothing by the token before it', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    const webhook = `/webhooks/${client.application!.id}/${interaction.token}` as const;
    const body = { content: 'x', allowed_mentions: { parse: [] } };
    await expect(client.rest.post(webhook, { body, auth: false })).rejects.toMatchObject({ code: 10015 });
    await interaction.reply({ content: 'first', ...QUIET });
    const callback = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const second = client.rest.post(callback, { body: { type: 4, data: body }, auth: false });
    await expect(second).rejects.toMatchObject({ code: 40060, status: 400 });
    expect(messageIn(await seen).content).toBe('first');
  });

  it('ends for the token after 15 minutes', async () => {
    const seen = slash();
    const interaction = await nextCommand(client);
    await interaction.deferReply();
    discord.clock.advance(14 * 60_000);
    await interaction.followUp({ content: 'still', ...QUIET });
    expect(messageIn(await seen).content).toBe('still');
    discord.clock.advance(60_000);
    await expect(interaction.followUp({ content: 'no more', ...QUIET })).rejects.toMatchObject({
      code: 50027,
    });
  });

  it('ends for a promise that nobody keeps', async () => {
    const seen = slash();
    await (await nextCommand(client)).deferReply();
    discord.clock.advance(15 * 60_000);
    expect(await seen).toMatchObject({ kind: 'failed' });
  });
});
