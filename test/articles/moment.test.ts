import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHumanDate, parseMoment } from '../../src/articles/moment.ts';

describe('parseMoment', () => {
  it('keeps a date alone a date alone', () => {
    expect(parseMoment(' 2025-10-28 ')).toEqual({ iso: '2025-10-28', day: '2025-10-28' });
  });

  it('gives an instant where the zone is known, and the day in that zone', () => {
    expect(parseMoment('2025-10-28T02:30:00+05:00')).toEqual({
      iso: '2025-10-28T02:30:00+05:00',
      day: '2025-10-28',
      instant: Date.parse('2025-10-27T21:30:00Z'),
    });
    expect(parseMoment('2025-10-28 14:30z')?.instant).toBe(Date.parse('2025-10-28T14:30:00Z'));
    expect(parseMoment('2025-10-28T14:30:00.250-0330')?.instant).toBe(Date.parse('2025-10-28T18:00:00.250Z'));
  });

  it('gives no instant where the zone is not known', () => {
    expect(parseMoment('2025-10-28T14:30')).toEqual({ iso: '2025-10-28T14:30', day: '2025-10-28' });
  });

  it.each([
    '', 'yesterday', '2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-10', '28/10/2025', '2025-1-2',
    '2025-10-28T25:00Z', '2025-10-28T12:60', '2025-10-28T12:00+15:00', '0000-01-01', '2025-10-28x',
  ])('refuses %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  }); // prettier-ignore

  it('reads every time that Date writes', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseMoment(date.toISOString())?.instant).toBe(date.getTime());
      }),
    );
  });
});

describe('parseHumanDate', () => {
  it.each([
    'Oct 28, 2025', 'October 28 2025', '28 October 2025', '28th Oct. 2025', 'Tuesday, October 28, 2025', '28-Oct-2025',
    '28 de octubre de 2025', '28. Oktober 2025', '28 octobre 2025', '28 Ekim 2025', '28 اکتوبر 2025', '2025-10-28',
  ])('reads %j', (text) => {
    expect(parseHumanDate(text)).toEqual({ iso: '2025-10-28', day: '2025-10-28' });
  }); // prettier-ignore

  it('keeps a time, and takes only UTC for a known zone', () => {
    expect(parseHumanDate('Oct 28, 2025 2:05 pm')).toEqual({ iso: '2025-10-28T14:05', day: '2025-10-28' });
    expect(parseHumanDate('28 October 2025, 12:05 AM GMT')?.instant).toBe(Date.parse('2025-10-28T00:05:00Z'));
    expect(parseHumanDate('Oct 28, 2025 14:05 PKT')?.instant).toBeUndefined();
    expect(parseHumanDate('Oct 28, 2025 14:05 PKT')?.day).toBe('2025-10-28');
  });

  it.each(['03/04/2025', 'Feb 30, 2025', 'Foo 3, 2025', 'October 2025', 'in May 2025 they met', 'May 3, 2025 13:05 pm'])(
    'does not guess at %j',
    (text) => {
      expect(parseHumanDate(text)).toBeUndefined();
    },
  );
});
