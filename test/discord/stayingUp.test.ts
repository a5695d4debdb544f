import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, channelOf, createBot, eventually, PATIENCE, shownBy } from '../support/bot.ts';
import { mention } from '../support/discord/people/say.ts';
import { isPrivate, textOf } from '../support/discord/read.ts';
import type { FaultKind } from '../support/discord/rest/faults.ts';
import type { Channel } from '../support/discord/state/channel.ts';
import type { Person } from '../support/discord/state/people.ts';
import type { Server } from '../support/discord/state/servers.ts';

const FLOOD = 'How high did the River Pell rise?';
/** What the answer to it says, in a message and elsewhere. */
const METRES = /6\\?\.4/u;

let bot: Bot;
let server: Server;
let general: Channel;
let ann: Person;
let port: number;

beforeAll(async () => {
  bot = await createBot({ env: { LIMIT_PER_PERSON: '0', LIMIT_PER_SERVER: '0' } });
  ann = bot.discord.addPerson({ name: 'Ann' });
  server = bot.discord.addServer({ members: [ann] });
  general = channelOf(server);
  port = await freePort();
  await bot.start({ HEALTH_PORT: String(port) });
}, PATIENCE);
afterAll(() => bot.close(['Something went wrong']), PATIENCE);

const say = (channel = general, question = FLOOD): APIMessage =>
  bot.discord.say(ann, channel, `${mention(bot.discord.bot)} ${question}`);
const answered = async (question: APIMessage): Promise<string> =>
  textOf(await bot.discord.answerTo(question, PATIENCE));
const slash = async () => shownBy(bot, await bot.discord.slash(ann, general, 'ask', { question: FLOOD }));
const health = async (path = 'health', method = 'GET') => {
  const response = await fetch(`http://127.0.0.1:${port}/${path}`, { method });
  return [response.status, (await response.text()).trim()] as const;
};

describe('the connection to Discord', () => {
  it.each<[string, () => void]>([
    ['dropped by the network', () => bot.discord.gateway.drop()],
    ['closed with 4000', () => bot.discord.gateway.close(4000)],
    ['asked to connect anew (op 7)', () => bot.discord.gateway.askToReconnect()],
    ['told that its session is invalid, but can be resumed', () => bot.discord.gateway.invalidate(true)],
  ])('%s is resumed: what was asked meanwhile is answered then', async (_, end) => {
    const { identified } = bot.discord.gateway.counts;
    end();
    expect(await answered(say())).toMatch(METRES);
    expect(bot.discord.gateway.counts.identified).toBe(identified);
  });

  it(
    'told that its session is invalid begins anew, and answers',
    async () => {
      const { identified } = bot.discord.gateway.counts;
      bot.discord.gateway.invalidate(false);
      const begun = (): boolean => bot.discord.gateway.counts.identified > identified;
      await bot.discord.until('a new session', begun, PATIENCE);
      await bot.discord.connected();
      expect(textOf(await slash())).toMatch(METRES);
    },
    PATIENCE,
  );

  it(
    'that is away for a while is told of by /health and in the log, and comes back by itself',
    async () => {
      expect(await health()).toEqual([200, 'ok']);
      await bot.discord.refuseConnections();
      await eventually(async () => (await health())[0] === 503);
      expect(await health()).toEqual([503, 'not connected to Discord']);
      const question = say();
      await bot.discord.acceptConnections();
      expect(await answered(question)).toMatch(METRES);
      expect(await health()).toEqual([200, 'ok']);
      const told = bot.log().map(({ msg }) => msg);
      expect(told).toContain('The connection to Discord was lost. Connecting again.');
      expect(told).toContain('Connected to Discord again');
    },
    PATIENCE,
  );
});

describe('a request to Discord', () => {
  const faults: readonly [string, FaultKind][] = [
    ['fails with 500', { kind: 'status', status: 500 }],
    ['fails with 503', { kind: 'status', status: 503 }],
    ['comes too often on its route', { kind: 'rateLimited', retryAfter: 100 }],
    ['comes too often altogether', { kind: 'rateLimited', retryAfter: 100, global: true }],
    ['is never answered', { kind: 'hang' }],
    ['is reset', { kind: 'reset' }],
    ['is closed in order', { kind: 'closeCleanly' }],
    ['takes effect behind a 502', { kind: 'afterEffect', how: 'badGateway' }],
    ['takes effect, and its answer is reset', { kind: 'afterEffect', how: 'reset' }],
    ['takes effect, and its answer never comes', { kind: 'afterEffect', how: 'hang' }],
    ['takes effect, and the connection is closed', { kind: 'afterEffect', how: 'closeCleanly' }],
  ];

  /** What became of a question in a channel of its own, for each fault: was it answered, how often did the fault occur, how often was it posted? */
  let posted: Promise<readonly (readonly [string, boolean, number, number])[]>;
  beforeAll(() => {
    // All at once, and beside the other tests: some take as long as a request is waited for.
    posted = Promise.all(
      faults.map(async ([what, kind]) => {
        const channel = bot.discord.addChannel(server, { name: what.replaceAll(/[ ,]+/gu, '-') });
        const fault = bot.discord.fault({ ...kind, ...postsTo(channel) });
        const text = await answered(say(channel));
        const own = [...channel.messages.values()].filter(({ author }) => author.id === bot.discord.bot.id);
        return [what, METRES.test(text), fault.hits(), own.length] as const;
      }),
    );
    posted.catch(() => undefined);
  });

  it.each(faults)(
    'with the answer to a command that %s leaves it answered',
    async (_, kind) => {
      const fault = bot.discord.fault({ ...kind, path: /\/callback$/u });
      expect(textOf(await slash())).toMatch(METRES);
      expect(fault.hits()).toBe(1);
    },
    PATIENCE,
  );

  it(
    'with the answer to a message is made again until Discord has it, once',
    async () => {
      expect(await posted).toEqual(faults.map(([what]) => [what, true, 1, 1]));
    },
    PATIENCE,
  );
});

describe('a channel', () => {
  it('that is deleted while its question is answered is no failure', async () => {
    const channel = bot.discord.addChannel(server, { name: 'short-lived' });
    const fault = bot.discord.fault({ kind: 'slow', ms: 200, ...postsTo(channel) });
    say(channel);
    await eventually(() => fault.hits() > 0);
    bot.discord.deleteChannel(channel);
    await bot.logged(`Not answered in channel ${channel.id}`);
    expect(await answered(say())).toMatch(METRES);
  });

  it('in which it may not write is named in the log, with the permission that it lacks', async () => {
    const channel = bot.discord.addChannel(server, { name: 'closed' });
    bot.discord.setOverwrite(channel, bot.discord.bot, { deny: ['SendMessages', 'ReadMessageHistory'] });
    say(channel);
    const entry = bot.logged(
      `Byline cannot answer in channel ${channel.id} of server ${server.id}: it lacks Send Messages and Read Message History.`,
    );
    await expect(entry).resolves.toBeUndefined();
  });
});

describe('a server', () => {
  it('with an outage of Discord’s is answered again afterwards', async () => {
    bot.discord.beginOutage(server);
    await bot.logged(`Server ${server.id} is not available`);
    bot.discord.endOutage(server);
    expect(await answered(say())).toMatch(METRES);
  });

  it('may remove it, and take it in again', async () => {
    const other = bot.discord.addServer({ name: 'Other', members: [ann] });
    expect(await answered(say(channelOf(other)))).toMatch(METRES);
    bot.discord.removeBot(other);
    await bot.logged(`Removed from server ${other.id}`);
    bot.discord.addBot(other);
    expect(await answered(say(channelOf(other)))).toMatch(METRES);
  });
});

describe('what is counted', () => {
  it('is there for Prometheus: questions by kind, times, articles, the connection, errors', async () => {
    const before = await figures();
    await slash();
    await shownBy(
      bot,
      await bot.discord.slash(ann, general, 'ask', { question: 'Who won the chess cup in Lisbon?' }),
    );
    const now = await figures();
    const grown = (name: string): number => (now.get(name) ?? NaN) - (before.get(name) ?? NaN);
    expect(grown('byline_questions_total{kind="found"}')).toBe(1);
    expect(grown('byline_questions_total{kind="notCovered"}')).toBe(1);
    expect(grown('byline_first_response_seconds_count')).toBe(2);
    expect(now.get('byline_articles')).toBeGreaterThan(10);
    expect([now.get('byline_gateway_ready'), now.get('byline_errors_total')]).toEqual([1, 0]);
  });

  it('are failures too: whoever asked is told privately, with the id that the log has', async () => {
    const before = (await figures()).get('byline_errors_total') ?? NaN;
    bot.discord.fault({
      kind: 'status',
      status: 400,
      body: { code: 0, message: 'No' },
      path: /\/callback$/u,
    });
    const told = await slash();
    const id = /Something went wrong \(([0-9a-f]{8})\)/u.exec(textOf(told))?.[1];
    expect([isPrivate(told), id]).toEqual([true, expect.any(String)]);
    await bot.logged(`Something went wrong (${id})`);
    expect((await figures()).get('byline_errors_total')).toBe(before + 1);
  });

  it('is read only, and nothing else is served', async () => {
    expect(await health('health', 'HEAD')).toEqual([200, '']);
    expect(await health('metrics', 'POST')).toEqual([405, 'only GET']);
    expect(await health('')).toEqual([404, 'not here']);
  });

  async function figures(): Promise<ReadonlyMap<string, number>> {
    const [, text] = await health('metrics');
    return new Map(
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line): [string, number] => {
          const at = line.lastIndexOf(' ');
          return [line.slice(0, at), Number(line.slice(at))];
        }),
    );
  }
});

describe('SIGTERM', () => {
  it(
    'lets what has begun be finished, takes nothing new, and ends with 0',
    async () => {
      const channel = bot.discord.addChannel(server, { name: 'last-words' });
      const fault = bot.discord.fault({ kind: 'slow', ms: 2_500, ...postsTo(channel) });
      const question = say(channel);
      await eventually(() => fault.hits() > 0);
      const ended = bot.stop();
      let last: APIMessage | undefined;
      await eventually(async () => {
        last = await slash();
        return textOf(last).includes('Byline is restarting');
      });
      expect(last !== undefined && isPrivate(last)).toBe(true);
      expect(await answered(question)).toMatch(METRES);
      expect((await ended).code).toBe(0);
      await bot.discord.disconnected();
    },
    PATIENCE,
  );
});

/** The requests that post a message to a channel. */
const postsTo = ({ id }: Channel) => ({
  method: 'POST',
  path: new RegExp(`^/channels/${id}/messages$`, 'u'),
});

async function freePort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port: free } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  return free;
}
