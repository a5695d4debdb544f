import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';

describe('the log', () => {
  it('has what is as urgent as its level or more', () => {
    const lines: string[] = [];
    const log = createLog('warn', 'plain', (line) => lines.push(line));
    for (const level of ['error', 'warn', 'info', 'debug'] as const) log[level](`a ${level}`);
    expect(lines.map((line) => line.replace(/^\[[^\]]*\] /u, ''))).toEqual([
      'ERROR: a error',
      'WARN: a warn',
    ]);
  });

  it('has a failure once, with its stack, under the id that it gives', () => {
    const lines: string[] = [];
    const id = createLog('error', 'plain', (line) => lines.push(line)).failure(new RangeError('too far'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Something went wrong (${id})`);
    expect(lines[0]).toContain('RangeError: too far');
    expect(lines[0]).toContain('log.test.ts');
  });

  it('is one JSON object an entry for programs', () => {
    const lines: string[] = [];
    const log = createLog('info', 'lines', (line) => lines.push(line));
    log.info('ready\nand waiting');
    const id = log.failure(new Error('lost'));
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 30, msg: 'ready\nand waiting' },
      { level: 50, id, err: { type: 'Error', message: 'lost' } },
    ]);
  });

  it('never has the words of a message nor the token of an interaction', () => {
    const lines: string[] = [];
    const log = createLog('debug', 'lines', (line) => lines.push(line));
    log.failure(
      new DiscordAPIError(
        { code: 50_035, message: 'Invalid Form Body' },
        50_035,
        400,
        'POST',
        'https://discord.com/api/v10/interactions/1/secret-token/callback',
        { body: { content: 'secret words' }, files: undefined },
      ),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Invalid Form Body');
    expect(lines[0]).not.toContain('secret');
  });
});
