import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../commands/desk/details.ts';
import { UserError } from '../../../src/errors.ts';

const day = (iso: string) => ({ iso, day: iso });

/** How many fields were read; 0 where the text was refused in words for a person. */
function fieldsOf(text: string): number {
  try {
    return Object.keys(readDetails(text)).length;
  } catch (error) {
    if (error instanceof UserError) return 0;
    throw error;
  }
}

describe('the details that an editor writes', () => {
  it('are read by their labels, in any order and case', () => {
    expect(
      readDetails('Date: 28 October 2025\nOUTLET: Harbour Post\nBy: Ruth Callender\ntopics: ferry, fog'),
    ).toEqual({
      published: day('2025-10-28'),
      outlet: 'Harbour Post',
      byline: 'Ruth Callender',
      topics: ['ferry', 'fog'],
    });
  });

  it('are read by their labels in the languages of the fixed words', () => {
    expect(readDetails('Quelle: Hafenpost\nÜberschrift: Fähre gerammt').headline).toBe('Fähre gerammt');
    expect(readDetails('Fecha: 2025-10-28').published).toEqual(day('2025-10-28'));
    expect(readDetails('Kaynak: Liman Postası').outlet).toBe('Liman Postası');
    expect(readDetails('سرخی: کشتی کا حادثہ').headline).toBe('کشتی کا حادثہ');
  });

  it('may do without labels: a date, then the outlet, then the headline', () => {
    expect(readDetails('Harbour Post\nOct 28, 2025\nFerry strikes barge')).toEqual({
      outlet: 'Harbour Post',
      published: day('2025-10-28'),
      headline: 'Ferry strikes barge',
    });
  });

  it('keep a headline with a number and a colon as it is', () => {
    expect(readDetails('Outlet: A\nHeadline: Vote 2026: what now?').headline).toBe('Vote 2026: what now?');
  });

  it('say which line is unclear, and which date is none', () => {
    expect(() => readDetails('a\nb\nc')).toThrow("The detail 'c' is unclear.");
    expect(() => readDetails('Date: soon')).toThrow("'soon' is no date.");
  });

  it('are read or refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 6 }), (lines) => {
        expect(fieldsOf(lines.join('\n'))).toBeLessThanOrEqual(6);
      }),
    );
  });
});
