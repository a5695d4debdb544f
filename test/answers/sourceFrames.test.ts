import { describe, expect, it } from 'vitest';
import { sourceFrames } from '../../src/answers/sourceFrames.ts';

const LONG =
  'and that the bridge over the river will be closed to lorries until the inspectors have seen all of its piers';
const framesIn = (question: string): string[] =>
  sourceFrames(question).map(({ start, end }) => question.slice(start, end));

describe('the parts of a question that only say where it was reported', () => {
  it.each([
    [`Does the Harbour Post article suggest that Marne resigned ${LONG}?`, 'Harbour Post article suggest'],
    [
      `Which engineer, reported by Coast Daily and The Valley Ledger, resigned ${LONG}?`,
      'reported by Coast Daily and The Valley Ledger',
    ],
    [
      `Who is named in articles from both 'Radio Sund' and 'Market Bell' as the engineer ${LONG}?`,
      "articles from both 'Radio Sund' and 'Market Bell'",
    ],
  ])('are found: %s', (question, frame) => {
    expect(framesIn(question).join(' | ')).toContain(frame);
  });

  it('are left alone where the question would have no subject without them', () => {
    expect(framesIn('How many authors does an IPCC report have?')).toEqual([]);
  });

  it('do not reach beyond a name', () => {
    const [frame] = framesIn(`Does the Harbour Post article suggest that Solvei Marne resigned ${LONG}?`);
    expect(frame).not.toContain('Marne');
  });

  it('are looked for in linear time', () => {
    const hostile = `${'The A '.repeat(20_000)} ${'reported by A, '.repeat(5_000)}`;
    expect(framesIn(hostile).length).toBeLessThan(hostile.length);
  });
});
