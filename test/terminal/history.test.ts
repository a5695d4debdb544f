import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { KEPT_LINES, openHistory } from '../../src/terminal/history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the history', () => {
  it('is there again next time, newest first, for its owner only', () => {
    const file = join(folder, 'data', 'history');
    const silent = createLog('error', 'plain', () => {});
    const first = openHistory(file, silent);
    first.add('who leads?');
    first.add('  ');
    first.add('and where?');
    expect(openHistory(file, silent).lines).toEqual(['and where?', 'who leads?']);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('does not grow for ever', () => {
    const file = join(folder, 'history');
    writeFileSync(file, Array.from({ length: 3 * KEPT_LINES }, (_, n) => `line ${n}\n`).join(''));
    const { lines } = openHistory(
      file,
      createLog('error', 'plain', () => {}),
    );
    expect(lines).toHaveLength(KEPT_LINES);
    expect(lines[0]).toBe(`line ${3 * KEPT_LINES - 1}`);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(KEPT_LINES);
  });

  it('does without where it cannot be written, and the log says why', () => {
    writeFileSync(join(folder, 'data'), 'a file, no folder');
    const logged: string[] = [];
    const history = openHistory(
      join(folder, 'data', 'history'),
      createLog('info', 'plain', (line) => logged.push(line)),
    );
    history.add('who leads?');
    expect(history.lines).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('The history is not kept');
  });
});
