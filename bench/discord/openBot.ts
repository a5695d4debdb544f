import { type Discord, startDiscord } from '../../test/support/discord/startDiscord.ts';
import type { Channel } from '../../test/support/discord/state/channel.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import { openProgram, type Program } from './openProgram.ts';

const LOCALES = ['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'tr'];

/** The real program, connected to the stand-in for Discord, and people to ask it. */
export type Bot = {
  readonly discord: Discord;
  readonly channel: Channel;
  readonly people: readonly Person[];
  readonly program: Program;
  /** Stops both; rejects where the program did not end well. */
  readonly close: () => Promise<void>;
};

/**
 * Starts both over the articles of `cwd`. There are no limits on how much a person may ask, but for those of `env`.
 * `firstResponse`: milliseconds within which an interaction must be answered; by default Discord's own.
 */
export async function openBot(
  cwd: string,
  {
    people: count = 40,
    env = {},
    firstResponse = 3_000,
  }: {
    readonly people?: number;
    readonly env?: Readonly<Record<string, string>>;
    readonly firstResponse?: number;
  } = {},
): Promise<Bot> {
  const discord = await startDiscord({ firstResponse, keepMessages: 2_000, keepInteractions: 400 });
  const people = Array.from({ length: count }, (_, i) =>
    discord.addPerson({ name: `Reader ${i + 1}`, locale: LOCALES[i % LOCALES.length] ?? 'en-US' }),
  );
  const server = discord.addServer({ name: 'Newsroom', members: people });
  const [channel] = server.channels.values();
  if (channel === undefined) throw new Error('The server has no channel');
  const program = await openProgram(cwd, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LIMIT_PER_PERSON: '0',
    LIMIT_PER_SERVER: '0',
    ...env,
  });
  return {
    discord,
    channel,
    people,
    program,
    close: async () => {
      const code = await program.stop();
      await discord.close();
      if (code !== 0) throw new Error(`The program ended with ${code}: ${program.said().slice(-2000)}`);
    },
  };
}
