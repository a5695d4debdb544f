import { describe, expect, it } from 'vitest';
import { readStartFlags, startHelp } from '../../src/cli/startFlags.ts';

describe('the flags of npm start', () => {
  it('are read, and none is needed', () => {
    expect(readStartFlags([])).toEqual({ articles: undefined, asOf: undefined, help: false });
    expect(readStartFlags(['--as-of', '2025-11-01', '--articles', 'news'])).toEqual({
      articles: 'news',
      asOf: '2025-11-01',
      help: false,
    });
  });

  it('say where one question for a script belongs', () => {
    expect(() => readStartFlags(['who leads?'])).toThrow('npm run --silent byline -- ask');
  });

  it('are explained', () => {
    expect(startHelp()).toContain('--as-of DATE');
  });
});
