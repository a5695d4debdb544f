import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot, eventually, PATIENCE } from '../support/bot.ts';

const NAMES = ['article', 'ask', 'help', 'latest', 'search', 'status', 'summary'];

describe('the start in Discord', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await createBot();
    bot.discord.addServer();
  });
  afterAll(() => bot.close());

  it(
    'registers the commands once, all together, and says how to invite the bot; a restart writes nothing',
    async () => {
      const { commands, records, applicationId } = bot.discord;
      await bot.start();
      expect(commands.everywhere.map(({ name }) => name)).toEqual(
        expect.arrayContaining([...NAMES, 'Check against coverage']),
      );
      expect(commands.writes).toEqual({ bulk: 1, single: 0 });
      const ready = bot.log().filter(({ msg }) => msg.startsWith('Ready'));
      expect(ready).toHaveLength(1);
      const invite = new URL(/https:\S+/u.exec(ready[0]?.msg ?? '')?.[0] ?? '');
      expect(invite.searchParams.get('client_id')).toBe(applicationId);
      expect(invite.searchParams.get('scope')).toBe('bot applications.commands');
      expect(ready[0]?.msg).toContain('in 1 server.');
      await bot.restart();
      expect(commands.writes).toEqual({ bulk: 1, single: 0 });
      expect(records.refused).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'writes the commands anew where Discord has others',
    async () => {
      const { commands } = bot.discord;
      const before = commands.everywhere;
      commands.everywhere = before.map((command) =>
        command.name === 'latest' ? { ...command, description: 'Another' } : command,
      );
      await bot.restart();
      expect(commands.writes.bulk).toBe(2);
      expect(commands.everywhere.map(({ description }) => description)).toEqual(
        before.map(({ description }) => description),
      );
      commands.everywhere = commands.everywhere.slice(1);
      await bot.restart();
      expect(commands.writes.bulk).toBe(3);
      expect((await bot.stop()).code).toBe(0);
    },
    PATIENCE,
  );
});

describe('DISCORD_SERVER_ID', () => {
  let bot: Bot;
  beforeAll(async () => (bot = await createBot()));
  afterAll(() => bot.close());

  it(
    'registers the commands in that server alone',
    async () => {
      const { commands } = bot.discord;
      const server = bot.discord.addServer();
      await bot.start({ DISCORD_SERVER_ID: server.id });
      expect(commands.everywhere).toEqual([]);
      expect(commands.inServers.get(server.id)?.map(({ name }) => name)).toEqual(
        expect.arrayContaining(NAMES),
      );
      await bot.stop();
    },
    PATIENCE,
  );

  it(
    'is told to be wrong where the bot is not in that server',
    async () => {
      const { code, out, err } = await bot.launch({ DISCORD_SERVER_ID: '100000000000000000' }).ended;
      expect([code, out]).toEqual([1, '']);
      expect(plain(err)).toEqual([expect.stringMatching(/^Setting DISCORD_SERVER_ID: .*not in .*server/u)]);
    },
    PATIENCE,
  );
});

describe('what Discord does not take', () => {
  let bot: Bot;
  beforeEach(async () => (bot = await createBot()));
  afterEach(() => bot.close());

  it(
    'is a wrong token: one plain line, exit code 1',
    async () => {
      const token = 'MTAw.wrong.token';
      const { code, out, err } = await bot.launch({ DISCORD_TOKEN: token, LOG_LEVEL: 'info' }).ended;
      expect([code, out]).toEqual([1, '']);
      expect(plain(err)).toEqual([expect.stringMatching(/^Setting DISCORD_TOKEN: .*\.$/u)]);
      expect(err).not.toContain(token);
    },
    PATIENCE,
  );

  it.each([
    [4004, /^Setting DISCORD_TOKEN: /u],
    [4014, /intent/u],
  ])(
    'is told in one plain line where the gateway closes with %i, exit code 1',
    async (closing, line) => {
      const { discord } = bot;
      discord.gateway.silent = true;
      const program = bot.launch({ LOG_LEVEL: 'info' });
      await eventually(() => discord.gateway.counts.connected > 0);
      discord.gateway.close(closing);
      const { code, out, err } = await program.ended;
      expect([code, out]).toEqual([1, '']);
      expect(plain(err)).toEqual([expect.stringMatching(line)]);
    },
    PATIENCE,
  );
});

describe('a start that cannot be', () => {
  let bot: Bot;
  beforeAll(async () => (bot = await createBot()));
  afterAll(() => bot.close());

  it(
    'is told in one plain line that names the setting, with exit code 1',
    async () => {
      const { code, out, err } = await bot.launch({ HEALTH_PORT: '70000' }).ended;
      expect([code, out, err]).toEqual([
        1,
        '',
        'Setting HEALTH_PORT: expected a whole number from 1 to 65535. See .env.example.\n',
      ]);
    },
    PATIENCE,
  );

  it(
    'ends though the health server runs already',
    async () => {
      const port = String(await freePort());
      const folder = bot.launch({ HEALTH_PORT: port, ARTICLES_DIR: 'nowhere' });
      expect(await folder.ended).toMatchObject({
        code: 1,
        err: expect.stringContaining("'nowhere'") as string,
      });
      bot.write('../file', 'not a folder');
      const data = await bot.launch({ HEALTH_PORT: port, DATA_DIR: 'file' }).ended;
      expect([data.code, plain(data.err)]).toEqual([1, [expect.stringContaining('file')]]);
    },
    PATIENCE,
  );

  it(
    'is a HEALTH_PORT that another program has',
    async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, resolve));
      const { port } = other.address() as AddressInfo;
      const { code, out, err } = await bot.launch({ HEALTH_PORT: String(port) }).ended;
      other.close();
      expect([code, out, plain(err)]).toEqual([
        1,
        '',
        [`Setting HEALTH_PORT: port ${port} cannot be used (EADDRINUSE).`],
      ]);
    },
    PATIENCE,
  );
});

describe('Discord away at the start', () => {
  let bot: Bot;
  beforeAll(async () => (bot = await createBot()));
  afterAll(() => bot.close());

  it(
    'is told once, and the bot connects when Discord is back',
    async () => {
      const { discord } = bot;
      await discord.refuseConnections();
      const program = bot.launch();
      await program.until('Discord cannot be reached');
      await discord.acceptConnections();
      await program.until('Ready in Discord');
      expect(bot.log().filter(({ msg }) => msg.startsWith('Discord cannot be reached'))).toHaveLength(1);
      expect((await bot.stop()).code).toBe(0);
    },
    PATIENCE,
  );

  it(
    'in half keeps nobody from asking: the commands are registered when Discord takes them',
    async () => {
      const { discord } = bot;
      discord.commands.everywhere = [];
      const fault = discord.faults.add({
        kind: 'status',
        status: 503,
        path: /^\/applications\/.*\/commands/u,
        times: 12,
      });
      const program = bot.launch();
      await program.until('Ready in Discord');
      expect(fault.hits()).toBe(12);
      expect(discord.commands.everywhere.length).toBeGreaterThan(6);
      expect((await bot.stop()).code).toBe(0);
    },
    PATIENCE,
  );

  it(
    'lets itself be stopped while it tries',
    async () => {
      await bot.discord.refuseConnections();
      const program = bot.launch();
      await program.until('Discord cannot be reached');
      expect((await bot.stop()).code).toBe(0);
    },
    PATIENCE,
  );
});

/** What was written for a person: the lines that are no entries of the log. */
function plain(err: string): string[] {
  return err
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('{"level":30,'));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
