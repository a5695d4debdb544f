import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot, PATIENCE } from '../../support/bot.ts';

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
});
