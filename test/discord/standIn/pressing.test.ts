import {
  MessageFlags,
  type APIModalInteractionResponseCallbackData,
  type Client,
  type Interaction,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextInteraction } from '../../support/discord/client.ts';
import { choicesIn, messageIn, modalIn } from '../../support/discord/outcome.ts';
import {
  answered,
  nextButton,
  nextCommand,
  nextForm,
  openScene,
  QUIET,
  type Scene,
} from '../../support/discord/scene.ts';
import type { Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';
import type { Person } from '../../support/discord/state/people.ts';

let scene: Scene;
let discord: Discord;
let client: Client;
let ann: Person;
let general: Channel;

beforeAll(async () => {
  scene = await openScene();
  ({ discord, client, ann, general } = scene);
});

afterAll(() => scene.close());

const slash = (question = 'who?') => discord.slash(ann, general, 'ask', { question });

describe('a press', () => {
  it('changes the message', async () => {
    const message = await answered(scene);
    const seen = discord.press(ann, message, 'More');
    const interaction = await nextButton(client);
    expect([interaction.customId, interaction.message.content]).toEqual(['more', 'Here']);
    await interaction.update({ content: 'There', ...QUIET });
    expect(await seen).toMatchObject({ kind: 'update', message: { id: message.id, content: 'There' } });
  });

  it('on a private message changes that one', async () => {
    const message = await answered(scene, true);
    const seen = discord.press(ann, message, 'more');
    await (await nextButton(client)).update({ content: 'There', ...QUIET });
    expect(messageIn(await seen)).toMatchObject({
      id: message.id,
      content: 'There',
      flags: MessageFlags.Ephemeral,
    });
    expect(general.messages.has(message.id)).toBe(false);
  });

  it('may be acknowledged first', async () => {
    const message = await answered(scene);
    const seen = discord.press(ann, message, 'More');
    const interaction = await nextButton(client);
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'There', ...QUIET });
    expect(await seen).toMatchObject({ kind: 'update', message: { id: message.id, content: 'There' } });
  });

  it('may be acknowledged without any change', async () => {
    const seen = discord.press(ann, await answered(scene), 'More');
    await (await nextButton(client)).deferUpdate();
    discord.clock.advance(discord.options.acknowledgedAfter);
    expect((await seen).kind).toBe('acknowledged');
  });

  it('may be answered by a message of its own', async () => {
    const message = await answered(scene);
    const seen = discord.press(ann, message, 'More');
    await (await nextButton(client)).reply({ content: 'Own', flags: MessageFlags.Ephemeral, ...QUIET });
    expect(await seen).toMatchObject({
      kind: 'message',
      message: { message_reference: { message_id: message.id } },
    });
  });

  it('takes only what can be pressed, unless the app is out of date', async () => {
    const message = await answered(scene);
    expect(() => discord.press(ann, message, 'Less')).toThrow('Less');
    const seen = discord.press(ann, message, 'tampered:1', { stale: true });
    const interaction = await nextButton(client);
    expect(interaction.customId).toBe('tampered:1');
    await interaction.reply({ content: 'Gone', ...QUIET });
    await seen;
  });
});

describe('a menu', () => {
  it('sends what was chosen, by value or label', async () => {
    const seen = slash();
    const menu = {
      type: 3,
      custom_id: 'open',
      placeholder: 'Open',
      options: [
        { label: 'One', value: '1' },
        { label: 'Two', value: '2' },
      ],
    } as const;
    await (
      await nextCommand(client)
    ).reply({ content: 'Here', components: [{ type: 1, components: [menu] }], ...QUIET });
    const message = messageIn(await seen);
    expect(() => discord.choose(ann, message, 'Open', ['Three'])).toThrow('Three');
    expect(() => discord.choose(ann, message, 'Open', ['One', 'Two'])).toThrow('Two');
    const chosen = discord.choose(ann, message, 'Open', ['Two']);
    const interaction = await nextInteraction(client, (one: Interaction) => one.isStringSelectMenu());
    expect(interaction.values).toEqual(['2']);
    await interaction.update({ content: 'Opened', components: [], ...QUIET });
    expect(messageIn(await chosen)).toMatchObject({ content: 'Opened', components: [] });
  });
});

describe('a form', () => {
  const form: APIModalInteractionResponseCallbackData = {
    custom_id: 'form',
    title: 'A form',
    components: [
      { type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 1, max_length: 10 } },
      {
        type: 18,
        label: 'Kind',
        component: { type: 3, custom_id: 'kind', options: [{ label: 'A', value: 'a' }] },
      },
      { type: 18, label: 'File', component: { type: 19, custom_id: 'file', required: false } },
    ],
  };

  async function opened() {
    const seen = discord.press(ann, await answered(scene), 'More');
    await (await nextButton(client)).showModal(form);
    return modalIn(await seen);
  }

  it('sends its fields and files, which the CDN serves', async () => {
    const modal = await opened();
    const file = { name: 'a b.txt', type: 'text/plain', bytes: Buffer.from('Once') };
    const seen = discord.submit(ann, modal, { Text: 'hello', kind: ['a'], File: [file] });
    const interaction = await nextForm(client);
    expect(interaction.fields.getTextInputValue('text')).toBe('hello');
    expect(interaction.fields.getStringSelectValues('kind')).toEqual(['a']);
    const attachment = interaction.fields.getUploadedFiles('file', true).first()!;
    expect(attachment).toMatchObject({ name: 'a_b.txt', size: 4, contentType: 'text/plain' });
    expect(attachment.url).toMatch(/^https:\/\/cdn\.discordapp\.com\/ephemeral-attachments\//u);
    const served = await fetch(attachment.url.replace('https://cdn.discordapp.com', discord.cdnUrl));
    expect(await served.text()).toBe('Once');
    if (!interaction.isFromMessage()) throw new Error('It came from a message');
    await interaction.update({ content: 'Done', ...QUIET });
    expect(messageIn(await seen).content).toBe('Done');
  });

  it('keeps what stood in it where a field is left out', async () => {
    const seen = discord.press(ann, await answered(scene), 'More');
    const options = ['a', 'b'].map((value) => ({ label: value, value, default: value === 'b' }));
    await (
      await nextButton(client)
    ).showModal({
      custom_id: 'form',
      title: 'A form',
      components: [
        { type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 1, value: 'before' } },
        { type: 18, label: 'Kind', component: { type: 3, custom_id: 'kind', options } },
      ],
    });
    const modal = modalIn(await seen);
    expect(() => discord.submit(discord.owner, modal, {})).toThrow('did not open before Olga');
    const sent = discord.submit(ann, modal, {});
    const interaction = await nextForm(client);
    expect(interaction.fields.getTextInputValue('text')).toBe('before');
    expect(interaction.fields.getStringSelectValues('kind')).toEqual(['b']);
    await interaction.reply({ content: 'Done', ...QUIET });
    await sent;
  });

  it('is sent only where it is filled in as it asks', async () => {
    const modal = await opened();
    expect(() => discord.submit(ann, modal, { Text: 'hello' })).toThrow("'kind' is required");
    expect(() => discord.submit(ann, modal, { Text: 'x'.repeat(11), Kind: ['a'] })).toThrow(
      "'text' takes 0 to 10, not 11",
    );
    expect(() => discord.submit(ann, modal, { Text: 'x', Kind: ['a'], Other: 'y' })).toThrow(
      "no field 'Other'",
    );
  });
});

describe('an autocompletion', () => {
  it('shows choices for the option that is typed in', async () => {
    const seen = discord.autocompletion(ann, general, 'ask', { question: 'who?', outlet: 'har' }, 'outlet');
    const interaction = await nextInteraction(client, (one: Interaction) => one.isAutocomplete());
    expect(interaction.options.getFocused(true)).toMatchObject({ name: 'outlet', value: 'har' });
    await interaction.respond([{ name: 'Harbour Post', value: 'harbour' }]);
    expect(choicesIn(await seen)).toEqual([{ name: 'Harbour Post', value: 'harbour' }]);
    expect((await seen).interaction.firstResponse).toBeGreaterThan(0);
  });

  it('takes nothing but choices', async () => {
    const seen = discord.autocompletion(ann, general, 'ask', { question: 'who?' }, 'outlet');
    const { id, token } = await nextInteraction(client, (one: Interaction) => one.isAutocomplete());
    const body = { type: 4, data: { content: 'x', allowed_mentions: { parse: [] } } };
    const sent = client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    await expect(sent).rejects.toMatchObject({ code: 50035 });
    discord.clock.advance(discord.options.firstResponse);
    expect(await seen).toMatchObject({ kind: 'failed', reason: 'Loading options failed' });
  });
});
