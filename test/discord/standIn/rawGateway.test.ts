import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';

let discord: Discord;

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(() => discord.close());

type Frame = {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
};

/** A client that says what it likes. */
async function connect(query = '?v=10&encoding=json', to = discord) {
  const socket = new WebSocket(`${to.gatewayUrl}/${query}`);
  const frames: Frame[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Frame));
  const closed = once(socket, 'close') as Promise<[number]>;
  await once(socket, 'open');
  return {
    say: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    write: (text: string) => socket.send(text),
    hear: (is: (frame: Frame) => boolean) => discord.until('a frame', () => frames.find(is)),
    heard: () => frames,
    closed: async () => (await closed)[0],
    end: () => socket.terminate(),
  };
}

const identity = () => ({ token: discord.token, intents: 1, properties: {} });

/** A client that identified. */
async function ready() {
  const client = await connect();
  client.say(2, identity());
  const { d } = await client.hear(({ t }) => t === 'READY');
  return { ...client, session: (d as { session_id: string }).session_id };
}

describe('a client that breaks the rules is closed', () => {
  it.each([
    ['?v=9&encoding=json', 4012],
    ['?v=10&encoding=etf', 4002],
  ])('with the query %s by %i', async (query, code) => {
    expect(await (await connect(query)).closed()).toBe(code);
  });

  it.each<[string, number, unknown, number]>([
    ['before it identified', 3, {}, 4003],
    ['with an unknown op', 99, {}, 4001],
    ['with a wrong token', 2, { token: 'x', intents: 1 }, 4004],
    ['with no intents', 2, null, 4004],
    ['with a wrong token on resume', 6, { token: 'x' }, 4004],
  ])('%s', async (_, op, data, code) => {
    const client = await connect();
    client.say(op, data);
    expect(await client.closed()).toBe(code);
  });

  it('for what is no JSON, for a wrong shard, for identifying twice, and for saying too much', async () => {
    const garbled = await connect();
    garbled.write('{');
    expect(await garbled.closed()).toBe(4002);
    const lost = await connect();
    lost.say(2, { ...identity(), shard: [1, 1] });
    expect(await lost.closed()).toBe(4010);
    const twice = await ready();
    twice.say(2, identity());
    expect(await twice.closed()).toBe(4005);
    const loud = await ready();
    for (let count = 0; count < 120; count += 1) loud.say(3, {});
    expect(await loud.closed()).toBe(4008);
  });

  it('for a resume from the future, after which the session is gone', async () => {
    const { session, end } = await ready();
    end();
    await discord.disconnected();
    const ahead = await connect();
    ahead.say(6, { token: discord.token, session_id: session, seq: 99 });
    expect(await ahead.closed()).toBe(4007);
  });

  it('when no heartbeat comes', async () => {
    const quick = await startDiscord({ heartbeatInterval: 50 });
    const client = await connect('?v=10&encoding=json', quick);
    client.say(2, { ...identity(), token: quick.token });
    expect(await client.closed()).toBe(4009);
    expect(quick.gateway.sessions.size).toBe(0);
    await quick.close();
  });
});

describe('a session', () => {
  it('does not begin while the gateway says nothing', async () => {
    discord.gateway.silent = true;
    const mute = await connect();
    await discord.until('the connection', () => discord.gateway.counts.connected === 1);
    discord.gateway.silent = false;
    const client = await connect();
    expect(await client.hear(({ op }) => op === 10)).toMatchObject({ d: { heartbeat_interval: 41_250 } });
    expect(mute.heard()).toEqual([]);
  });

  it('answers heartbeats', async () => {
    const client = await ready();
    client.say(1, 1);
    expect(await client.hear(({ op }) => op === 11)).toMatchObject({ op: 11 });
  });

  it('is resumed from any number that was not acknowledged, with what came since in order', async () => {
    const { session, end } = await ready();
    end();
    await discord.disconnected();
    for (const name of ['a', 'b']) discord.addServer({ name });
    const again = await connect();
    again.say(6, { token: discord.token, session_id: session, seq: 2 });
    expect(await again.hear(({ s }) => s === 3)).toMatchObject({ t: 'GUILD_CREATE', d: { name: 'b' } });
    expect(await again.hear(({ t }) => t === 'RESUMED')).toMatchObject({ s: 4 });
  });

  it('is not resumed after two minutes, nor where it is unknown', async () => {
    const { session, end } = await ready();
    end();
    await discord.disconnected();
    discord.clock.advance(121_000);
    for (const id of [session, 'unknown']) {
      const late = await connect();
      late.say(6, { token: discord.token, session_id: id, seq: 1 });
      expect(await late.hear(({ op }) => op === 9)).toMatchObject({ d: false });
    }
  });

  it('hears of the servers of its shard only', async () => {
    const servers = Array.from({ length: 8 }, (_, index) => {
      discord.clock.advance(1000 + index);
      return discord.addServer({ name: `${index}` });
    });
    const client = await connect();
    client.say(2, { ...identity(), shard: [1, 2] });
    const { d } = await client.hear(({ t }) => t === 'READY');
    const own = servers.filter(({ id }) => (BigInt(id) >> 22n) % 2n === 1n).map(({ id }) => id);
    expect(own.length % 8).toBeGreaterThan(0);
    expect((d as { guilds: { id: string }[] }).guilds.map(({ id }) => id)).toEqual(own);
  });
});
