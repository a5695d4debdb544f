import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Discord, startDiscord } from '../../test/support/discord/startDiscord.ts';
import type { Channel } from '../../test/support/discord/state/channel.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import { nodeScript, ROOT, startProgram } from '../../test/support/program.ts';
import { hardArticles } from './hardArticles.ts';

/** The readers' today: the samples end the day before. */
const TODAY = '2026-05-25';

/** A server that the bot is in, and people who talk there. */
export type Stage = {
  readonly discord: Discord;
  readonly channel: Channel;
  readonly ann: Person;
  readonly ben: Person;
  /** Owns the server, so she is an editor. */
  readonly olga: Person;
  readonly close: () => Promise<void>;
};

/** Starts the stand-in for Discord and the real program over the samples and a few articles that are hard to show. */
export async function openStage(): Promise<Stage> {
  const cwd = mkdtempSync(join(tmpdir(), 'byline-stage-'));
  cpSync(`${ROOT}articles/samples`, join(cwd, 'articles', 'samples'), { recursive: true });
  mkdirSync(join(cwd, 'articles', 'samples', 'hard'));
  for (const { name, text } of hardArticles)
    writeFileSync(join(cwd, 'articles', 'samples', 'hard', name), text);

  const discord = await startDiscord();
  const ann = discord.addPerson({ name: 'Ann', locale: 'en-GB' });
  const ben = discord.addPerson({ name: 'Ben', locale: 'en-GB' });
  const server = discord.addServer({ name: 'Newsroom', locale: 'en-GB', members: [ann, ben] });
  const [channel] = server.channels.values();
  if (channel === undefined) throw new Error('The server has no channel');
  const program = startProgram(nodeScript('src/main.ts', '--as-of', TODAY), {
    cwd,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdnUrl,
      LIMIT_PER_PERSON: '0',
      LIMIT_PER_SERVER: '0',
    },
  });
  await program.until('Ready in Discord');
  return {
    discord,
    channel,
    ann,
    ben,
    olga: discord.owner,
    close: async () => {
      program.kill('SIGTERM');
      await program.ended;
      await discord.close();
      rmSync(cwd, { recursive: true });
    },
  };
}
