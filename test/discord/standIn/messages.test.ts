import { once } from 'node:events';
import { Events, type Client, type Message } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mention } from '../../support/discord/people/say.ts';
import { openScene, QUIET, type Scene } from '../../support/discord/scene.ts';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';
import type { Person } from '../../support/discord/state/people.ts';

let scene: Scene;
let discord: Discord;
let client: Client;
let ann: Person;
let bob: Person;
let general: Channel;
let bot: string;

beforeAll(async () => {
  scene = await openScene();
  ({ discord, client, ann, bob, general } = scene);
  bot = mention(discord.bot);
});

beforeEach(() => {
  for (const list of [discord.violations, discord.refused, discord.pings]) list.length = 0;
});

afterAll(() => scene.close());

/** The message as the client gets it once somebody acted. */
async function arrived(
  event: Events.MessageCreate | Events.MessageUpdate,
  act: () => unknown,
): Promise<Message> {
  const coming = once(client, event);
  act();
  const args = (await coming) as Message[];
  return args.at(-1) as Message;
}
const heard = (act: () => unknown) => arrived(Events.MessageCreate, act);
const updated = (act: () => unknown) => arrived(Events.MessageUpdate, act);

/** The bot writes in a channel. */
async function botSays(content: string, channel = general) {
  const sent = await heard(() =>
    client.rest.post(`/channels/${channel.id}/messages`, {
      body: { content, allowed_mentions: { parse: [] } },
    }),
  );
  return channel.messages.get(sent.id)!;
}

describe('what is written comes to the bot', () => {
  it('with its text where the bot is mentioned, and in direct messages', async () => {
    expect((await heard(() => discord.say(ann, general, `${bot} who?`))).content).toBe(`${bot} who?`);
    expect((await heard(() => discord.say(ann, discord.directMessages(ann), 'who?'))).content).toBe('who?');
  });

  it('without its text anywhere else', async () => {
    const files = [{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from('x') }];
    const message = await heard(() => discord.say(ann, general, 'who?', { files }));
    expect([message.content, message.attachments.size, message.author.id]).toEqual(['', 0, ann.id]);
    expect(
      (await heard(() => discord.say(ann, general, `${bot.replace('@', '@&')} @everyone`))).content,
    ).toBe('');
    expect((await heard(() => discord.say(ann, general, `\`${bot}\``))).content).toBe('');
    const read = (await client.rest.get(`/channels/${general.id}/messages/${message.id}`)) as {
      content: string;
    };
    expect(read.content).toBe('');
  });

  it('with its text where it replies to the bot and calls it, and with the message that it replies to', async () => {
    const own = await botSays('An answer');
    const loud = await heard(() => discord.say(ann, general, 'and where?', { replyTo: own }));
    expect([loud.content, loud.reference?.messageId, loud.type]).toEqual(['and where?', own.id, 19]);
    expect((await loud.fetchReference()).content).toBe('An answer');
    expect(loud.mentions.members?.has(discord.bot.id)).toBe(true);
    const silent = await heard(() =>
      discord.say(ann, general, 'and where?', { replyTo: own, pingReply: false }),
    );
    expect([silent.content, silent.mentions.users.size]).toEqual(['', 0]);
  });

  it('from other bots, webhooks and Discord itself as such, and passed on', async () => {
    const other = discord.addPerson({ name: 'Other', bot: true });
    discord.addMember(scene.server, other);
    expect((await heard(() => discord.say(other, general, bot))).author.bot).toBe(true);
    expect((await heard(() => discord.say(other, general, bot, { webhook: true }))).webhookId).toBe(other.id);
    expect((await heard(() => discord.say(ann, general, '', { type: 7 }))).system).toBe(true);
    const own = await botSays('An answer');
    const passed = await heard(() => discord.say(ann, discord.directMessages(ann), '', { forward: own }));
    expect([passed.reference?.type, passed.messageSnapshots.first()?.content]).toEqual([1, 'An answer']);
  });

  it('in threads, posts and announcement channels', async () => {
    const { server } = scene;
    const forum = discord.addChannel(server, { name: 'questions', kind: 'forum' });
    const news = discord.addChannel(server, { name: 'news', kind: 'announcement' });
    expect((await heard(() => discord.say(ann, news, bot))).channel.type).toBe(5);
    const first = await heard(() => discord.post(ann, forum, 'Who?', bot));
    expect([first.channel.isThread(), first.id === first.channelId]).toEqual([true, true]);
    await first.reply({ content: 'Nobody', ...QUIET });
    expect(() => discord.say(ann, forum, 'x')).toThrow('posts only');
    await expect(
      client.rest.post(`/channels/${forum.id}/messages`, { body: { content: 'x' } }),
    ).rejects.toMatchObject({ code: 50008 });
    const { thread } = discord.post(ann, general, 'Side', 'x');
    discord.archiveThread(thread, true);
    await expect(
      client.rest.post(`/channels/${thread.id}/messages`, { body: { content: 'x' } }),
    ).rejects.toMatchObject({ code: 160005 });
  });
});

describe('an edit', () => {
  it('comes with the text as long as the bot is mentioned', async () => {
    const said = discord.say(ann, general, `${bot} who?`);
    expect((await updated(() => discord.edit(ann, said, `${bot} where?`))).content).toBe(`${bot} where?`);
    const without = await updated(() => discord.edit(ann, said, 'never mind'));
    expect([without.content, without.mentions.users.size]).toEqual(['', 0]);
    expect(() => discord.edit(bob, said, 'x')).toThrow('did not write');
  });

  it('of a reply that calls the bot still calls it', async () => {
    const own = await botSays('An answer');
    const said = discord.say(ann, general, 'and where?', { replyTo: own });
    expect((await updated(() => discord.edit(ann, said, 'and when?'))).content).toBe('and when?');
  });

  it('is told apart from previews of links', async () => {
    const said = discord.say(ann, general, `${bot} who?`);
    const message = await updated(() => discord.unfurl(said));
    expect([message.editedTimestamp, message.content]).toEqual([null, `${bot} who?`]);
  });

  it('by the bot keeps what the edit leaves out', async () => {
    const own = await botSays('One');
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }];
    const path = `/channels/${general.id}/messages/${own.id}` as const;
    await client.rest.patch(path, { body: { components, allowed_mentions: { parse: [] } } });
    expect(general.messages.get(own.id)).toMatchObject({ content: 'One', components: [{ type: 1, id: 1 }] });
    const said = discord.say(ann, general, 'x');
    const others = `/channels/${general.id}/messages/${said.id}` as const;
    await expect(client.rest.patch(others, { body: { content: 'y' } })).rejects.toMatchObject({
      code: 50005,
    });
  });
});

describe('a deletion', () => {
  it('comes to the bot, and to whoever waits for it', async () => {
    const said = discord.say(ann, general, bot);
    const gone = once(client, Events.MessageDelete);
    discord.deleteMessage(said);
    expect((await gone)[0]).toMatchObject({ id: said.id });
    await discord.goneOf(said);
    const reply = {
      content: 'x',
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [] },
    };
    const path = `/channels/${general.id}/messages` as const;
    await expect(client.rest.post(path, { body: reply })).rejects.toMatchObject({ code: 50035 });
    expect(discord.violations).toEqual([]);
    const lenient = { ...reply, message_reference: { message_id: said.id, fail_if_not_exists: false } };
    expect(await client.rest.post(path, { body: lenient })).not.toHaveProperty('message_reference');
  });

  it('may be of several at once', async () => {
    const said = [1, 2, 3].map((index) => discord.say(ann, general, `${index}`));
    const gone = once(client, Events.MessageBulkDelete);
    discord.purge(general, said.slice(0, 2));
    expect(((await gone)[0] as Map<string, Message>).size).toBe(2);
    expect(said.map((message) => discord.current(message)?.content)).toEqual([undefined, undefined, '3']);
  });

  it('of a channel ends it', async () => {
    const channel = discord.addChannel(scene.server, { name: 'short' });
    const gone = once(client, Events.ChannelDelete);
    discord.deleteChannel(channel);
    expect((await gone)[0]).toMatchObject({ id: channel.id });
    await expect(
      client.rest.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } }),
    ).rejects.toMatchObject({ code: 10003 });
  });
});

describe('where the bot may write', () => {
  it('is said by the permissions of the channel', async () => {
    const send = (channel: Channel, body: object = {}) =>
      client.rest.post(`/channels/${channel.id}/messages`, {
        body: { content: 'x', allowed_mentions: { parse: [] }, ...body },
      });
    const channel = discord.addChannel(scene.server, { name: 'quiet' });
    const said = discord.say(ann, channel, 'x');
    discord.setOverwrite(channel, discord.bot, { deny: ['SendMessages'] });
    await expect(send(channel)).rejects.toMatchObject({ code: 50013, status: 403 });
    discord.setOverwrite(channel, discord.bot, { deny: ['ReadMessageHistory'] });
    await send(channel);
    await expect(send(channel, { message_reference: { message_id: said.id } })).rejects.toMatchObject({
      code: 160002,
    });
    discord.setOverwrite(channel, discord.bot, { deny: ['ViewChannel'] });
    await expect(send(channel)).rejects.toMatchObject({ code: 50001 });
    ann.reachable = false;
    await expect(send(discord.directMessages(ann))).rejects.toMatchObject({ code: 50007 });
    ann.reachable = true;
  });
});

describe('a nonce', () => {
  const send = (body: object) =>
    client.rest.post(`/channels/${general.id}/messages`, {
      body: { content: 'x', allowed_mentions: { parse: [] }, ...body },
    }) as Promise<{ id: string }>;

  it('that is enforced lets a message be sent once', async () => {
    const first = await send({ nonce: '1', enforce_nonce: true });
    const count = general.messages.size;
    expect((await send({ nonce: '1', enforce_nonce: true })).id).toBe(first.id);
    expect(general.messages.size).toBe(count);
    expect((await send({ nonce: '2', enforce_nonce: true })).id).not.toBe(first.id);
  });

  it('that is not enforced, or long ago, lets it be sent again', async () => {
    const first = await send({ nonce: '3' });
    expect((await send({ nonce: '3' })).id).not.toBe(first.id);
    const old = await send({ nonce: '4', enforce_nonce: true });
    discord.clock.advance(6 * 60_000);
    expect((await send({ nonce: '4', enforce_nonce: true })).id).not.toBe(old.id);
  });
});

describe('a ping', () => {
  it('is counted where a message calls somebody', async () => {
    const said = discord.say(ann, general, 'x');
    const content = `${mention(bob)} <@&5> @everyone`;
    const send = (body: object) =>
      client.rest.post(`/channels/${general.id}/messages`, { body: { content, ...body } });
    await send({ allowed_mentions: { parse: [] }, message_reference: { message_id: said.id } });
    expect([discord.pings, discord.violations]).toEqual([[], []]);
    await send({ message_reference: { message_id: said.id } });
    expect(discord.pings.map(({ who, id }) => `${who} ${id}`)).toEqual([
      `user ${bob.id}`,
      'role 5',
      'everyone ',
      `replied ${ann.id}`,
    ]);
    expect(discord.violations).toMatchObject([{ problems: [{ code: 'ALLOWED_MENTIONS_NOT_EMPTY' }] }]);
    discord.pings.length = 0;
    const allowed = { parse: ['roles'], users: [bob.id], replied_user: false };
    await send({ allowed_mentions: allowed, message_reference: { message_id: said.id } });
    expect(discord.pings.map(({ who }) => who)).toEqual(['user', 'role']);
  });

  it('is counted in text displays and in edits, where a reply calls again', async () => {
    const said = discord.say(ann, general, 'x');
    const quiet = { allowed_mentions: { parse: [] } };
    const components = [{ type: 17, components: [{ type: 10, content: mention(bob) }] }];
    const body = { components, flags: 1 << 15, message_reference: { message_id: said.id }, ...quiet };
    const sent = (await client.rest.post(`/channels/${general.id}/messages`, { body })) as { id: string };
    expect(discord.pings).toEqual([]);
    await client.rest.patch(`/channels/${general.id}/messages/${sent.id}`, { body: { components } });
    expect(discord.pings.map(({ who }) => who)).toEqual(['user', 'replied']);
  });
});

describe('people wait', () => {
  it('for an answer, its change, and what the bot shows meanwhile', async () => {
    const said = discord.say(ann, general, `${bot} who?`);
    await client.rest.post(`/channels/${general.id}/typing`);
    expect(discord.typings.at(-1)).toMatchObject({ channelId: general.id });
    const body = {
      content: 'Nobody',
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [] },
    };
    const waiting = discord.answerTo(said);
    await client.rest.post(`/channels/${general.id}/messages`, { body });
    const answer = await waiting;
    expect(answer.content).toBe('Nobody');
    const changing = discord.changeOf(answer);
    await client.rest.patch(`/channels/${general.id}/messages/${answer.id}`, {
      body: { content: 'Somebody', allowed_mentions: { parse: [] } },
    });
    expect((await changing).content).toBe('Somebody');
    await expect(discord.answerTo(discord.say(ann, general, 'x'), 20)).rejects.toThrow('in vain');
  });

  it('and only the newest messages are kept', async () => {
    const small = await startDiscord({ keepMessages: 3 });
    const channel = small.directMessages(small.owner);
    for (let index = 0; index < 9; index += 1) small.say(small.owner, channel, `${index}`);
    expect([...channel.messages.values()].map(({ content }) => content)).toEqual(['6', '7', '8']);
    await small.close();
  });
});
