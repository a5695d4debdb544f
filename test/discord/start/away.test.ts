import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, createBot, PATIENCE } from '../../support/bot.ts';

/** How often one request is tried; one failure more than that is the start's own to get over. */
const TRIES = 4;

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
        times: TRIES + 1,
      });
      const program = bot.launch();
      await program.until('Ready in Discord');
      expect(fault.hits()).toBe(TRIES + 1);
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
