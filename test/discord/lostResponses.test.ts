import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { messageIn } from '../support/discord/outcome.ts';
import { textOf } from '../support/discord/read.ts';
import { type Discord, startDiscord } from '../support/discord/startDiscord.ts';
import { nodeScript, ROOT, type Running, startProgram } from '../support/program.ts';

let cwd: string;
let discord: Discord;
let program: Running;

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-lost-'));
  cpSync(`${ROOT}articles/samples`, join(cwd, 'articles', 'samples'), { recursive: true });
  // On a busy machine the program may be later than Discord allows; that is not what is tried here.
  discord = await startDiscord({ firstResponse: 20_000 });
  program = startProgram(nodeScript('src/main.ts', '--as-of', '2026-05-25'), {
    cwd,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LIMIT_PER_PERSON: '0',
      LIMIT_PER_SERVER: '0',
    },
  });
});

afterEach(async () => {
  program.kill('SIGTERM');
  await program.ended;
  await discord.close();
  rmSync(cwd, { recursive: true });
});

it('finishes every answer though Discord’s responses are lost on the way', async () => {
  const server = discord.addServer();
  const [channel] = server.channels.values();
  await program.until('Ready in Discord');
  discord.faults.add({ kind: 'afterEffect', how: 'hang', path: /\/callback$/u, times: 12 });
  // So many at once that the later ones have to wait for their turn, and their answers are announced.
  const asked = Array.from({ length: 150 }, () =>
    discord.slash(discord.owner, channel!, 'ask', { question: 'How high did the River Pell rise?' }),
  );
  for (const outcome of await Promise.all(asked)) expect(textOf(messageIn(outcome))).toContain('6.4');
  const announced = discord.records.requests.filter(({ method }) => method === 'PATCH');
  expect(announced.length).toBeGreaterThan(0);
  expect(discord.records.violations).toEqual([]);
}, 180_000);
