import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';

describe('the log', () => {
  it('has what is as urgent as its level or more', () => {
    const lines: string[] = [];
    const log = createLog('warn', (line) => lines.push(line));
    for (const level of ['error', 'warn', 'info', 'debug'] as const) log[level](`a ${level}`);
    expect(lines.map((line) => line.replace(/^\S+Z /u, ''))).toEqual(['error a error', 'warn a warn']);
  });

  it('has a failure once, with its stack, under the id that it gives', () => {
    const lines: string[] = [];
    const id = createLog('error', (line) => lines.push(line)).failure(new RangeError('too far'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`error ${id} RangeError: too far\\n +at `, 'u'));
  });
});
