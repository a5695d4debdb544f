import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attach } from '../../support/discord/state/files.ts';
import { startDiscord, type Discord } from '../../support/discord/startDiscord.ts';
import type { Channel } from '../../support/discord/state/channel.ts';

let discord: Discord;
let channel: Channel;

beforeEach(async () => {
  discord = await startDiscord();
  channel = [...discord.addServer().channels.values()][0]!;
});

afterEach(() => discord.close());

const rest = (retries = 0, timeout = 15_000) =>
  new REST({ api: discord.apiUrl, retries, timeout }).setToken(discord.token);
const send = (by: REST, more: object = {}) =>
  by.post(`/channels/${channel.id}/messages`, {
    body: { content: 'x', allowed_mentions: { parse: [] }, ...more },
  });
const posts = { method: 'POST', path: /^\/channels\/\d+\/messages$/u } as const;

describe('a fault', () => {
  it('befalls the requests that it names, as often as it says', async () => {
    const fault = discord.fault({ ...posts, kind: 'status', status: 503, times: 2 });
    expect(await rest().get('/users/@me')).toMatchObject({ id: discord.bot.id });
    await expect(send(rest())).rejects.toMatchObject({ status: 503 });
    await expect(send(rest())).rejects.toMatchObject({ status: 503 });
    await send(rest());
    expect([fault.hits(), channel.messages.size, discord.refused.length]).toEqual([2, 1, 0]);
  });

  it('can be cleared', async () => {
    const fault = discord.fault({ kind: 'status', status: 500, times: Infinity });
    await expect(send(rest())).rejects.toMatchObject({ status: 500 });
    fault.clear();
    await send(rest());
  });

  it('of 5xx, a reset or no answer is tried again by the client; a clean close is not', async () => {
    discord.fault({ ...posts, kind: 'status', status: 500 });
    await send(rest(1));
    discord.fault({ ...posts, kind: 'reset' });
    await send(rest(1));
    const hung = discord.fault({ ...posts, kind: 'hang' });
    await send(rest(1, 1500));
    expect(hung.hits()).toBe(1);
    discord.fault({ ...posts, kind: 'closeCleanly' });
    await expect(send(rest(1))).rejects.toThrow('other side closed');
    expect(channel.messages.size).toBe(3);
  });

  it('after the effect posts twice, unless the nonce is enforced', async () => {
    discord.fault({ ...posts, kind: 'afterEffect', how: 'badGateway' });
    await send(rest(1));
    expect(channel.messages.size).toBe(2);
    discord.fault({ ...posts, kind: 'afterEffect', how: 'badGateway' });
    await send(rest(1), { nonce: '1', enforce_nonce: true });
    expect(channel.messages.size).toBe(3);
    discord.fault({ ...posts, kind: 'afterEffect', how: 'closeCleanly' });
    await expect(send(rest())).rejects.toThrow('other side closed');
    expect(channel.messages.size).toBe(4);
  });

  it.each([
    ['unknownMessage', 10008, 404],
    ['unknownChannel', 10003, 404],
    ['missingAccess', 50001, 403],
    ['missingPermissions', 50013, 403],
    ['cannotReach', 50007, 403],
  ] as const)('may be that of Discord called %s', async (as, code, status) => {
    discord.fault({ ...posts, kind: 'refused', as });
    await expect(send(rest())).rejects.toMatchObject({ code, status });
  });

  it('may be slow', async () => {
    discord.fault({ ...posts, kind: 'slow', ms: 200 });
    const began = performance.now();
    await send(rest());
    expect(performance.now() - began).toBeGreaterThan(150);
  });

  it('befalls the CDN as well', async () => {
    const { url } = attach(discord, channel.id, {
      name: 'a.txt',
      type: 'text/plain',
      bytes: Buffer.from('Once'),
    });
    const here = url.replace('https://cdn.discordapp.com', discord.cdnUrl);
    discord.fault({ path: /^\/attachments\//u, kind: 'status', status: 404 });
    expect((await fetch(here)).status).toBe(404);
    expect(await (await fetch(here)).text()).toBe('Once');
    expect((await fetch(`${discord.cdnUrl}/attachments/1/2/none`)).status).toBe(404);
  });
});

describe('a limit', () => {
  it('that is told on request is waited for by the client', async () => {
    for (const global of [false, true]) {
      discord.fault({ ...posts, kind: 'rateLimited', retryAfter: 150, global });
      const began = performance.now();
      await send(rest());
      expect(performance.now() - began).toBeGreaterThan(100);
    }
    expect(channel.messages.size).toBe(2);
  });

  it('of a route is in the headers, each channel has its own, and more is refused', async () => {
    discord.limits.set('POST /channels/:channel/messages', { requests: 2, per: 60_000 });
    const post = (id = channel.id) =>
      fetch(`${discord.apiUrl}/v10/channels/${id}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ content: 'x', allowed_mentions: { parse: [] } }),
      });
    const first = await post();
    expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      '2',
      '1',
    ]);
    expect(Number(first.headers.get('x-ratelimit-reset-after'))).toBeGreaterThan(50);
    await post();
    const third = await post();
    expect([third.status, third.headers.get('x-ratelimit-scope')]).toEqual([429, 'user']);
    expect(await third.json()).toMatchObject({ global: false });
    const other = discord.directMessages(discord.owner);
    const elsewhere = await post(other.id);
    expect(elsewhere.status).toBe(200);
    expect(elsewhere.headers.get('x-ratelimit-bucket')).toBe(first.headers.get('x-ratelimit-bucket'));
    expect(channel.messages.size).toBe(2);
  });

  it('may be those that Discord is known to have', async () => {
    discord.limits.setReal();
    const path = `/channels/${channel.id}/messages`;
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ content: 'x', allowed_mentions: { parse: [] } });
    const posting = Array.from({ length: 6 }, () =>
      fetch(`${discord.apiUrl}/v10${path}`, { method: 'POST', headers, body }),
    );
    const statuses = (await Promise.all(posting)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('of all requests leaves the answers to interactions out', async () => {
    discord.limits.setGlobal({ requests: 1, per: 60_000 });
    const get = (path: string) =>
      fetch(`${discord.apiUrl}/v10${path}`, { headers: { authorization: `Bot ${discord.token}` } });
    expect((await get('/users/@me')).status).toBe(200);
    const second = await get('/users/@me');
    expect([second.status, second.headers.get('x-ratelimit-global')]).toEqual([429, 'true']);
    expect((await get(`/webhooks/${discord.bot.id}/none/messages/1`)).status).toBe(401);
  });
});

describe('the REST API', () => {
  it('wants the token, and JSON', async () => {
    const post = (authorization: string, body: string) =>
      fetch(`${discord.apiUrl}/v10/channels/${channel.id}/messages`, {
        method: 'POST',
        headers: { authorization },
        body,
      });
    expect((await post('Bot wrong', '{}')).status).toBe(401);
    const broken = await post(`Bot ${discord.token}`, '{');
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 50109 }]);
  });
});
