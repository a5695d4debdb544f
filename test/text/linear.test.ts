import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { terms } from '../../src/text/terms.ts';

/** Texts made to be slow to read, by how much of them there is. */
const HOSTILE: readonly (readonly [what: string, make: (size: number) => string])[] = [
  ['no blanks', (size) => 'a'.repeat(size)],
  ['no blanks, in Chinese', (size) => '会谈'.repeat(size / 8)],
  ['one abbreviation', (size) => 'U.S. '.repeat(size / 5)],
  ['abbreviations without blanks', (size) => 'U.S.'.repeat(size / 4)],
  ['quotation marks', (size) => '"'.repeat(size)],
  ['quotation marks and stops', (size) => '". '.repeat(size / 3)],
  ['opened quotations', (size) => '“A. '.repeat(size / 4)],
  ['apostrophes', (size) => 'ʼ'.repeat(size) + 'x'],
  ['line breaks', (size) => '\n'.repeat(size)],
  ['line breaks and blanks', (size) => '\n   '.repeat(size / 4)],
  ['blanks', (size) => ' '.repeat(size)],
  ['stops', (size) => '.'.repeat(size)],
  ['stops and blanks', (size) => '. '.repeat(size / 2)],
  ['emoji', (size) => '👩‍👩‍👧'.repeat(size / 8)],
  ['digits and points', (size) => '1.'.repeat(size / 2)],
  ['brackets', (size) => '. ('.repeat(size / 3)],
  ['marks on letters', (size) => 'e' + '\u0301'.repeat(size)],
];

/** The least time of several runs, in milliseconds: what a run takes when nothing else disturbs it. */
function cost(run: () => void): number {
  let least = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('a hostile text', () => {
  it.each(HOSTILE)('of %s takes time in proportion to its length', (_, make) => {
    const read = (text: string) => () => {
      sentences(text);
      terms(text, 'en');
    };
    const small = cost(read(make(20_000)));
    const large = cost(read(make(320_000)));
    // Sixteen times the text: quadratic work would take 256 times as long.
    expect(large).toBeLessThan(16 * 5 * Math.max(small, 1));
  });
});
