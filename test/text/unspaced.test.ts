import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnspaced, UNSPACED } from '../../src/text/unspaced.ts';

describe('scripts without blanks', () => {
  it.each(['港口', 'さかな', 'ท่าเรือ', 'ကမ်း', 'The 港 opens'])('are seen in %s', (text) => {
    expect(hasUnspaced(text)).toBe(true);
  });

  it.each(['', 'The pier, they said', '“Türkiye” — €5 …', 'زلزلہ', 'порт', '항구'])(
    'are not seen in %s',
    (text) => {
      expect(hasUnspaced(text)).toBe(false);
    },
  );

  it('are seen wherever the precise test sees them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(hasUnspaced(text)).toBe(UNSPACED.test(text));
      }),
    );
  });
});
