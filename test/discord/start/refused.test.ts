import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, createBot, eventually, PATIENCE } from '../../support/bot.ts';

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

  it(
    'is told to be wrong where the bot is not in that server',
    async () => {
      const { code, out, err } = await bot.launch({ DISCORD_SERVER_ID: '100000000000000000' }).ended;
      expect([code, out]).toEqual([1, '']);
      expect(plain(err)).toEqual([expect.stringMatching(/^Setting DISCORD_SERVER_ID: .*not in .*server/u)]);
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
      bot.write('../file', 'not a folder');
      const [folder, data] = await Promise.all([
        bot.launch({ HEALTH_PORT: port, ARTICLES_DIR: 'nowhere' }).ended,
        bot.launch({ HEALTH_PORT: String(await freePort()), DATA_DIR: 'file' }).ended,
      ]);
      expect(folder).toMatchObject({ code: 1, err: expect.stringContaining("'nowhere'") as string });
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
