import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeScript, startProgram } from '../support/program.ts';

// `script` of util-linux runs a program in a pseudo-terminal; that of other systems takes other flags.
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'byline-terminal-'));
  mkdirSync(join(cwd, 'articles'));
  writeFileSync(
    join(cwd, 'articles', 'fog.md'),
    '---\nheadline: Ferry delayed by fog\noutlet: Harbour Post\npublished: 2025-11-03\nurl: https://post.example/fog\n---\nThe ferry to Ternsay was delayed by two hours because of fog.\n',
  );
});
afterEach(() => rmSync(cwd, { recursive: true }));

function openTerminal(env: Readonly<Record<string, string>> = {}) {
  const command = nodeScript('src/main.ts')
    .map((word) => `'${word}'`)
    .join(' ');
  return startProgram(['script', '-qec', command, '/dev/null'], {
    cwd,
    env: { TERM: 'xterm-256color', ...env },
  });
}

describe.skipIf(!hasScript)('in a pseudo-terminal (needs script of util-linux)', () => {
  it('greets, answers in colour with a link, completes, keeps the history, and leaves with 0 on Ctrl-D', async () => {
    const terminal = openTerminal();
    await terminal.until('Ctrl-D leaves.');
    terminal.write('Why was the ferry delayed?\r');
    await terminal.until('\u001b]8;;https://post.example/fog');
    terminal.write('/sta');
    terminal.write('\t');
    await terminal.until('/status ');
    terminal.write('\r');
    await terminal.until('Running since');
    terminal.write('\u0004');
    const { code, out } = await terminal.ended;
    expect(code).toBe(0);
    expect(out).toContain('1 article from 1 outlet');
    expect(out).toContain('│');
    expect(readFileSync(join(cwd, 'data', 'history'), 'utf8')).toBe('Why was the ferry delayed?\n/status \n');
  });

  it('draws without colours where NO_COLOR asks for it, and leaves with 0 on Ctrl-C', async () => {
    const terminal = openTerminal({ NO_COLOR: '1' });
    await terminal.until('Ctrl-D leaves.');
    terminal.write('Why was the ferry delayed?\r');
    await terminal.until('[2] Summary');
    terminal.write('half a question\u0003');
    const { code, out } = await terminal.ended;
    expect(code).toBe(0);
    expect(out).not.toMatch(/\p{Cc}\[[\d;]*m/u);
  });
});
