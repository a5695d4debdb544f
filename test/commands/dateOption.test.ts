import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, readPeriod } from '../../src/commands/dateOption.ts';

// A Wednesday.
const TODAY = '2025-11-05';

describe('a day', () => {
  it.each([
    ['2025-10-28', '2025-10-28', '2025-10-28'],
    ['today', '2025-11-05', '2025-11-05'],
    ['Yesterday', '2025-11-04', '2025-11-04'],
    ['last Monday', '2025-11-03', '2025-11-03'],
    ['since Sunday', '2025-11-02', '2025-11-02'],
    ['3 days ago', '2025-11-02', '2025-11-02'],
    ['28 October 2025', '2025-10-28', '2025-10-28'],
    ['Oct 28, 2025', '2025-10-28', '2025-10-28'],
    ['28/10/2025', '2025-10-28', '2025-10-28'],
  ])('%s is read', (words, first, last) => {
    expect(readDays(words, TODAY)).toEqual({ first, last });
  });

  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['October', '2025-10-01', '2025-10-31'],
    ['in October 2024', '2024-10-01', '2024-10-31'],
    ['this week', '2025-11-03', '2025-11-09'],
    ['last week', '2025-10-27', '2025-11-02'],
    ['last month', '2025-10-01', '2025-10-31'],
  ])('%s is several', (words, first, last) => {
    expect(readDays(words, TODAY)).toEqual({ first, last });
  });

  it.each([
    ['3 May', '2025-05-03'],
    ['28 December', '2024-12-28'],
  ])('%s without a year is the latest one', (words, first) => {
    expect(readDays(words, TODAY)?.first).toBe(first);
  });

  it.each([
    'hello',
    '',
    '2025-02-30',
    '2025-13',
    '0000',
    '3/4/2025',
    'between 1 and 5 May',
    'May be',
    '14:30',
    '٢٠٢٥',
    '__proto__',
  ])("'%s' is none", (words) => {
    expect(readDays(words, TODAY)).toBeUndefined();
  });

  it('is one that the calendar has, or none, whatever is typed', () => {
    const word = fc.constantFrom(
      'last',
      'next',
      'Monday',
      'May',
      '31',
      'February',
      '2025',
      'ago',
      'days',
      '-',
      '99',
      'year',
      'of',
      'end',
    );
    const typed = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (words) => {
        const days = readDays(words, TODAY);
        for (const day of days === undefined ? [] : [days.first, days.last])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(days === undefined || days.first <= days.last).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a period', () => {
  it('begins with the first day of since and ends with the last of until', () => {
    expect(readPeriod({ since: 'last month', until: 'last month' }, TODAY)).toEqual({
      since: '2025-10-01',
      until: '2025-10-31',
    });
  });

  it('may be open', () => {
    expect(readPeriod({}, TODAY)).toEqual({});
    expect(readPeriod({ until: 'yesterday' }, TODAY)).toEqual({ until: '2025-11-04' });
  });

  it('that ends before it begins is refused, with the days in order as the example', () => {
    expect(() => readPeriod({ since: 'yesterday', until: '2025-10-01' }, TODAY)).toThrow(
      "The option 'since' (2025-11-04) is later than 'until' (2025-10-01). Example: since:2025-10-01 until:2025-11-04",
    );
  });

  it('with a day that is none is refused, with an example', () => {
    expect(() => readPeriod({ since: 'soonish' }, TODAY)).toThrow(
      `The option 'since' takes a day, such as 2025-10-28, yesterday or "last Monday"; not 'soonish'. Example: since:2025-10-28`,
    );
  });
});
