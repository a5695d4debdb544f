import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageIn } from '../support/discord/outcome.ts';
import { startDiscord } from '../support/discord/startDiscord.ts';
import { ROOT, runProgram, startProgram } from '../support/program.ts';

const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
/** What the last stage takes from the project. */
const copied = [
  ...(dockerfile.split(/^FROM /mu).at(-1) ?? '').matchAll(/^COPY (?!--from)(.+) \S+$/gmu),
].flatMap(([, sources = '']) => sources.split(' '));

/** The words of an instruction in exec form: no shell stands between, so signals reach the program. */
function execForm(instruction: RegExp): readonly [string, ...string[]] {
  const [, command = '[]'] = instruction.exec(dockerfile) ?? [];
  return JSON.parse(command) as [string, ...string[]];
}
const program = execForm(/^CMD (\[.+\])$/mu);
const healthCheck = execForm(/^HEALTHCHECK .+\\\n\s+CMD (\[.+\])$/mu);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-image-'));
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true });
});

describe('the container image', () => {
  it('holds all that the program needs to answer', async () => {
    expect(copied).toContain('src');
    build();
    const { code, out, err } = await runProgram(program, {
      cwd: folder,
      input: 'What does CSA stand for?\n',
    });
    expect(err).toBe('No Discord token is set. To connect one, put DISCORD_TOKEN=... into .env.\n');
    expect(out).toContain('Coastal Safety Authority (CSA)');
    expect(code).toBe(0);
  });

  it('runs where nothing can be written but the articles and the data, and can be asked for its health', async () => {
    expect(dockerfile).toMatch(/^USER node$/mu);
    build();
    mkdirSync(join(folder, 'data'));
    const discord = await startDiscord();
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      HEALTH_PORT: String(await freePort()),
      SAMPLES: 'on',
    };
    const bound = locked(folder);
    const running = startProgram([...bound, ...program], { cwd: folder, env });
    try {
      expect((await runProgram(healthCheck, { cwd: folder, env })).code).toBe(1);
      const server = discord.addServer();
      const [channel] = server.channels.values();
      await running.until('Ready in Discord');
      expect((await runProgram(healthCheck, { cwd: folder, env })).code).toBe(0);
      const answer = messageIn(
        await discord.slash(discord.owner, channel!, 'ask', { question: 'Who is the president of France?' }),
      );
      await discord.press(discord.owner, answer, 'Not helpful');
      expect(readdirSync(join(folder, 'data'))).toEqual(
        expect.arrayContaining(['gaps.jsonl', 'feedback.jsonl']),
      );
    } finally {
      running.kill('SIGTERM');
      const { code, err } = await running.ended;
      await discord.close();
      expect([code, err]).toEqual([0, expect.not.stringMatching(/"level":[45]0|EACCES|EROFS/u)]);
    }
  }, 90_000);
});

/** What the last stage copies, with the dependencies of the project. */
function build(): void {
  for (const source of copied) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

/** Makes a folder read-only but for the articles and the data, and gives the words that run a program bound by that. */
function locked(path: string): readonly [string, ...string[]] {
  // `chmod` leaves alone what links lead to: the project's own dependencies.
  execFileSync('chmod', ['-R', 'a-w', path]);
  execFileSync('chmod', ['-R', 'u+w', join(path, 'articles'), join(path, 'data')]);
  // Root may write anywhere, unless its capabilities are taken away.
  const without = ['setpriv', '--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all'];
  return ['env', ...(process.getuid?.() === 0 ? without : [])];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
