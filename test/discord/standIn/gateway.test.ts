import { once } from 'node:events';
import { Events, GatewayIntentBits, type Client, type Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, login } from '../../support/discord/client.ts';
import { mention } from '../../support/discord/people/say.ts';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';
import type { Person } from '../../support/discord/state/people.ts';
import type { Server } from '../../support/discord/state/servers.ts';

let discord: Discord;
let client: Client;
let ann: Person;
let server: Server;
let general: Channel;

beforeEach(async () => {
  discord = await startDiscord();
  client = createClient(discord);
  client.on(Events.Error, () => undefined);
  ann = discord.addPerson({ name: 'Ann' });
  server = discord.addServer({ members: [ann] });
  [general] = server.channels.values() as unknown as [Channel];
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const say = (content: string) => discord.say(ann, general, `${mention(discord.bot)} ${content}`);

/** What the client hears people say, in order. */
function listen(): string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, (message: Message) => heard.push(message.content.replace(/^<@\d+> /u, '')));
  return heard;
}

describe('a client that logs in', () => {
  it('is told of itself, its servers, and their channels and threads', async () => {
    const { thread } = discord.post(ann, general, 'Aside', 'x');
    discord.addServer({ name: 'Elsewhere', hasBot: false });
    await login(client, discord.token);
    expect(client.user?.id).toBe(discord.bot.id);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    expect(client.channels.cache.has(general.id) && client.channels.cache.has(thread.id)).toBe(true);
    expect(client.guilds.cache.first()?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 0 });
  });

  it('with a wrong token is refused', async () => {
    await expect(client.login('MTA.wrong.token')).rejects.toThrow('invalid token');
    expect(discord.refused).toMatchObject([{ status: 401 }]);
  });

  it('with an intent that it was not granted is closed with 4014', async () => {
    const greedy = createClient(discord, { intents: [GatewayIntentBits.MessageContent] });
    const closed = once(greedy, Events.ShardDisconnect);
    greedy.on(Events.Error, () => undefined);
    await expect(greedy.login(discord.token)).rejects.toThrow('disallowed intents');
    expect((await closed)[0]).toMatchObject({ code: 4014 });
    await greedy.destroy();
  });

  it('with an intent that is none is closed with 4013', async () => {
    const confused = createClient(discord, { intents: [1 << 18] as never });
    await expect(confused.login(discord.token)).rejects.toThrow('nvalid intents');
    await confused.destroy();
  });

  it('hears nothing that its intents leave out', async () => {
    const deaf = createClient(discord, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    await login(deaf, discord.token);
    const heard: string[] = [];
    deaf.on(Events.MessageCreate, ({ content }) => heard.push(content));
    discord.say(ann, discord.directMessages(ann), 'private');
    const said = once(deaf, Events.MessageCreate);
    say('open');
    await said;
    expect(heard).toHaveLength(1);
    await deaf.destroy();
  });

  it('with the content intent, where it was granted, reads everything', async () => {
    const trusting = await startDiscord({ privilegedIntents: GatewayIntentBits.MessageContent });
    const reader = createClient(trusting, {
      intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    });
    const { channels } = trusting.addServer();
    await login(reader, trusting.token);
    const heard = once(reader, Events.MessageCreate);
    trusting.say(trusting.owner, [...channels.values()][0]!, 'to nobody');
    expect(((await heard) as [Message])[0].content).toBe('to nobody');
    await reader.destroy();
    await trusting.close();
  });
});

describe('a connection that ends', () => {
  it.each<[string, () => void]>([
    ['dropped by the network', () => discord.gateway.drop()],
    ['closed with 4000', () => discord.gateway.close(4000)],
    ['asked to reconnect (op 7)', () => discord.gateway.askToReconnect()],
    ['told that its session is invalid, but can be resumed', () => discord.gateway.invalidate(true)],
  ])('%s is resumed, and what was missed comes then', async (_, end) => {
    await login(client, discord.token);
    const heard = listen();
    say('before');
    const resumed = once(client, Events.ShardResume);
    end();
    say('meanwhile');
    await resumed;
    say('after');
    await discord.until('all messages', () => heard.length >= 3);
    expect(heard).toEqual(['before', 'meanwhile', 'after']);
    expect(discord.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
  });

  it.each<[string, () => void]>([
    ['told that its session is invalid', () => discord.gateway.invalidate(false)],
    ['closed with 4009', () => discord.gateway.close(4009)],
  ])('%s begins anew', async (_, end) => {
    await login(client, discord.token);
    const heard = listen();
    end();
    await discord.until('a new session', () => discord.gateway.counts.identified === 2);
    await discord.connected();
    say('after');
    expect(await discord.until('the message', () => heard.at(-1))).toBe('after');
    expect(discord.gateway.counts.resumed).toBe(0);
  });

  it.each([4004, 4013, 4014])('with %i is not opened again', async (code) => {
    await login(client, discord.token);
    const closed = once(client, Events.ShardDisconnect);
    discord.gateway.close(code);
    expect((await closed)[0]).toMatchObject({ code });
    expect(discord.gateway.counts.connected).toBe(1);
  });

  it('for want of heartbeats is found out by the client', async () => {
    const quick = await startDiscord({ heartbeatInterval: 100 });
    const other = createClient(quick);
    await login(other, quick.token);
    quick.gateway.acksWithheld = true;
    await quick.until('a new connection', () => quick.gateway.counts.connected === 2);
    quick.gateway.acksWithheld = false;
    await quick.until('a resume', () => quick.gateway.counts.resumed > 0);
    expect(quick.gateway.counts.identified).toBe(1);
    await other.destroy();
    await quick.close();
  });

  it('while Discord is away opens again once it is back', async () => {
    await login(client, discord.token);
    const heard = listen();
    await discord.refuseConnections();
    say('meanwhile');
    await expect(fetch(`${discord.apiUrl}/v10/gateway`)).rejects.toThrow('fetch failed');
    await discord.acceptConnections();
    await discord.until('the message', () => heard.includes('meanwhile'));
  });

  it('by the client itself gives the session up', async () => {
    await login(client, discord.token);
    await client.destroy();
    await discord.disconnected();
    expect(discord.gateway.sessions.size).toBe(0);
  });
});

describe('a server', () => {
  it('comes and goes', async () => {
    await login(client, discord.token);
    const joined = once(client, Events.GuildCreate);
    const other = discord.addServer({ name: 'Other' });
    expect((await joined)[0]).toMatchObject({ id: other.id, name: 'Other' });
    const left = once(client, Events.GuildDelete);
    discord.removeBot(other);
    expect((await left)[0]).toMatchObject({ id: other.id });
    expect(client.guilds.cache.has(other.id)).toBe(false);
  });

  it('that is out is unavailable until it is back', async () => {
    await login(client, discord.token);
    const heard = listen();
    const out = once(client, Events.GuildUnavailable);
    discord.beginOutage(server);
    expect((await out)[0]).toMatchObject({ id: server.id, available: false });
    say('unheard');
    const back = once(client, Events.GuildAvailable);
    discord.endOutage(server);
    await back;
    say('heard');
    await discord.until('a message', () => heard.length > 0);
    expect(heard).toEqual(['heard']);
  });

  it('that is out already is no reason not to be ready', async () => {
    discord.beginOutage(server);
    await login(client, discord.token);
    expect(client.guilds.cache.get(server.id)?.available).toBe(false);
  });

  it('tells of its channels, roles, and what the bot may do', async () => {
    await login(client, discord.token);
    const guild = client.guilds.cache.get(server.id)!;
    const made = once(client, Events.ChannelCreate);
    const channel = discord.addChannel(server, { name: 'side' });
    expect((await made)[0]).toMatchObject({ id: channel.id });
    const changed = once(client, Events.ChannelUpdate);
    discord.setOverwrite(channel, discord.bot, { deny: ['SendMessages'] });
    await changed;
    const me = guild.members.me!;
    expect(guild.channels.cache.get(channel.id)?.permissionsFor(me).has('SendMessages')).toBe(false);
    const role = discord.addRole(server, { name: 'Editors', permissions: ['ManageGuild'], members: [ann] });
    const updated = once(client, Events.GuildMemberUpdate);
    discord.setRoles(server, discord.bot, [role]);
    await updated;
    expect(me.permissions.has('ManageGuild')).toBe(true);
  });
});
