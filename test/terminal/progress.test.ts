import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../src/terminal/progress.ts';

const written = (isTTY: boolean) => {
  const output = Object.assign(new PassThrough(), { isTTY });
  const line = createProgressLine(output, 'Reading');
  line.show({ done: 1_200, total: 26_634 });
  line.clear();
  return String(output.read() ?? '');
};

describe('the progress line', () => {
  it('updates in place on a terminal, and leaves no trace', () => {
    expect(written(true)).toBe('\r\u001b[KReading … 1,200 of 26,634\r\u001b[K');
  });

  it('says nothing elsewhere', () => {
    expect(written(false)).toBe('');
  });
});
