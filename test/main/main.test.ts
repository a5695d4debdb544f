import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeScript, ROOT, runProgram, startProgram } from '../support/program.ts';

const main = nodeScript('src/main.ts', '--as-of', '2025-11-05');
const ARTICLE = `---
headline: Ferry delayed by fog
outlet: Harbour Post
published: 2025-11-03
url: https://post.example/fog
---
The ferry to Ternsay was delayed by two hours because of fog.
`;

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-main-'));
  mkdirSync(join(cwd, 'articles'));
  writeFileSync(join(cwd, 'articles', 'fog.md'), ARTICLE);
});
afterEach(() => rmSync(cwd, { recursive: true }));

describe('the program on a pipe', () => {
  it('answers line by line, plainly, and ends with the input', async () => {
    const { code, out, err } = await runProgram(main, {
      cwd,
      input: 'Why was the ferry delayed?\n\n/nothing\n1',
    });
    expect(code).toBe(0);
    const [answer, mistake, ...more] = out.split('\n\n');
    expect(answer).toContain(
      '| The ferry to Ternsay was delayed by two hours because of fog.\nHarbour Post · 3 November 2025 · the sentence https://post.example/fog',
    );
    expect(mistake).toContain("There is no command '/nothing'.");
    expect(more).toHaveLength(1);
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('No Discord token is set')]);
  });

  it('survives what nobody should type, and answers the question behind it', async () => {
    const lines = [
      '\u0000\u001b[31m',
      '👩‍🚒',
      'جنگ بندی کب ہوئی؟',
      '(a+)+$',
      '**x** `y`',
      '../../etc/passwd',
      "'; DROP TABLE articles; --",
      '__proto__',
      '/search "fog',
      '/search __proto__:x',
      '/__proto__',
      'the of and',
      'a'.repeat(10_000),
      '/search query:' + '("'.repeat(200),
    ];
    const { code, out, err } = await runProgram(main, {
      cwd,
      input: `${lines.join('\n')}\nWhy was the ferry delayed?\n`,
    });
    expect(code).toBe(0);
    expect(out).not.toContain('Something went wrong');
    expect(out.split('\n\n')).toHaveLength(lines.length + 1);
    expect(out.split('\n\n').at(-1)).toContain('because of fog');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('colours its answers where FORCE_COLOR asks for it', async () => {
    const { out } = await runProgram(main, {
      cwd,
      input: 'Why was the ferry delayed?\n',
      env: { FORCE_COLOR: '1' },
    });
    expect(out).toContain('\u001b[');
  });

  it('ends quietly when nobody reads its answers any more', async () => {
    const running = startProgram(main, { cwd });
    running.write('Why was the ferry delayed?\n');
    await running.until('because of fog');
    running.hangUp();
    for (let n = 0; n < 50; n++) running.write('Why was the ferry delayed?\n');
    const { code, err } = await running.ended;
    expect(code).toBe(0);
    expect(err).not.toContain('EPIPE');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal) => {
    const running = startProgram(main, { cwd });
    running.write('Why was the ferry delayed?\n');
    await running.until('because of fog');
    running.kill(signal);
    expect((await running.ended).code).toBe(0);
  });

  it('ends with 0 on a signal that comes while it starts', async () => {
    const running = startProgram(main, { cwd });
    await running.until('No Discord token is set');
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });

  it('answers from a file that is dropped in while it runs', async () => {
    const running = startProgram(main, { cwd });
    running.write('/status\n');
    await running.until('1 article');
    writeFileSync(
      join(cwd, 'articles', 'crane.md'),
      ARTICLE.replace('Ferry delayed by fog', 'Crane falls').replace(
        'The ferry to Ternsay was delayed by two hours because of fog.',
        'A crane fell on the quay because of the wind.',
      ),
    );
    const asking = setInterval(() => running.write('Why did a crane fall on the quay?\n'), 300);
    await running.until('because of the wind').finally(() => clearInterval(asking));
    running.end();
    expect((await running.ended).code).toBe(0);
  });
});

describe('the program at its start', () => {
  it('opens though there are no articles, and says so', async () => {
    rmSync(join(cwd, 'articles', 'fog.md'));
    const { code, out, err } = await runProgram(main, { cwd, input: 'Who leads?\n' });
    expect(code).toBe(0);
    expect(err).toContain('There are no articles in articles yet.');
    expect(out).toContain('no articles');
  });

  it('names the files that it left out, and answers from the others', async () => {
    writeFileSync(join(cwd, 'articles', 'broken.md'), '---\nheadline: [\n---\nText.\n');
    const { code, out, err } = await runProgram(main, {
      cwd,
      input: 'Why was the ferry delayed?\n/status\n',
    });
    expect(code).toBe(0);
    expect(err).toContain('WARN: left out broken.md');
    expect(out).toContain('because of fog');
    expect(out).toContain('broken.md');
  });

  it.each([
    ['a missing folder', { ARTICLES_DIR: 'nowhere' }, "Cannot read articles from 'nowhere'"],
    ['a setting that it does not know', { SAMPLES: 'maybe' }, 'Setting SAMPLES: expected auto, on or off'],
  ])('tells %s in one plain line, with exit code 1', async (_, env, line) => {
    const { code, out, err } = await runProgram(main, { cwd, env });
    expect([code, out]).toEqual([1, '']);
    const [told, ...more] = err
      .trim()
      .split('\n')
      .filter((text) => !text.startsWith('No Discord token'));
    expect(told).toContain(line);
    expect(more).toEqual([]);
  });

  it('reads its settings from .env, where an empty one counts as unset', async () => {
    writeFileSync(join(cwd, '.env'), 'DISCORD_TOKEN=\nLOG_LEVEL=\nARTICLES_DIR=elsewhere\n');
    const { code, err } = await runProgram(main, { cwd });
    expect(code).toBe(1);
    expect(err).toContain('No Discord token is set');
    expect(err).toContain("'elsewhere'");
  });

  it('explains its flags, and refuses others with exit code 2', async () => {
    expect((await runProgram(nodeScript('src/main.ts', '--help'), { cwd })).out).toContain('--as-of DATE');
    const { code, err } = await runProgram(nodeScript('src/main.ts', '--asof', 'x'), { cwd });
    expect([code, err]).toEqual([
      2,
      'npm start knows no flag --asof. Did you mean --as-of? See npm start --help.\n',
    ]);
  });
});

describe('npm start', () => {
  const npm = (...args: string[]) => ['npm', '--prefix', ROOT, 'start', '--silent', ...args] as const;

  it('hands its flags to the program', async () => {
    expect((await runProgram(npm('--', '--help'), { cwd })).out).toContain('--as-of DATE');
  });

  it('hands its signals to the program, which ends with 0', async () => {
    const running = startProgram(npm('--', '--articles', join(cwd, 'articles')), { cwd });
    running.write('Why was the ferry delayed?\n');
    await running.until('because of fog');
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });
});
