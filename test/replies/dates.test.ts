import { describe, expect, it } from 'vitest';
import { writtenDate, writtenDay, writtenMonth } from '../../src/replies/dates.ts';
import { at } from '../support/articles.ts';

describe('a written date', () => {
  it.each([
    ['en-GB', '28 October 2025'],
    ['en', '28 October 2025'],
    ['es', '28 de octubre de 2025'],
    ['de', '28. Oktober 2025'],
    ['fr', '28 octobre 2025'],
    ['tr', '28 Ekim 2025'],
    ['ur', '28 اکتوبر، 2025'],
  ])('stays the same day in %s', (locale, written) => {
    expect(writtenDate(at('2025-10-28'), locale)).toBe(written);
  });

  it('has the ordinal that French gives the first of a month, and no other day', () => {
    expect(writtenDay('2025-05-01', 'fr')).toBe('1er mai 2025');
    expect(writtenDay('2025-05-01', 'fr-CA')).toBe('1er mai 2025');
    expect(writtenDay('2025-05-11', 'fr')).toBe('11 mai 2025');
    expect(writtenDay('2025-05-01', 'es')).toBe('1 de mayo de 2025');
  });

  it('has Western digits and the Gregorian calendar everywhere', () => {
    expect(writtenDay('2025-10-28', 'ar-SA')).toContain('2025');
    expect(writtenDay('2025-10-28', 'th')).toContain('2025');
  });

  it.each([
    ['2025-10-28T14:30:00Z', '28 October 2025, 14:30 UTC'],
    ['2025-10-28T02:30:00+05:00', '28 October 2025, 02:30 UTC+5'],
    ['2025-10-28T23:30+05:30', '28 October 2025, 23:30 UTC+5:30'],
    ['2025-10-28T23:30:00.000-03:00', '28 October 2025, 23:30 UTC−3'],
    ['2025-10-28T10:00:00+00:00', '28 October 2025, 10:00 UTC'],
  ])('tells the time of %s where it was published', (iso, written) => {
    expect(writtenDate(at(iso), 'en-GB')).toBe(written);
  });

  it('leaves out a time without a zone', () => {
    expect(writtenDate({ iso: '2025-10-28T14:30:00', day: '2025-10-28' }, 'en-GB')).toBe('28 October 2025');
  });

  it('is given as it stands where it is no date', () => {
    expect(writtenDay('someday', 'en-GB')).toBe('someday');
  });

  it('is English for a locale that there is not', () => {
    expect(writtenDay('2025-10-28', '!')).toBe('28 October 2025');
  });

  it.each([
    ['en-GB', 'October 2025'],
    ['es', 'octubre de 2025'],
    ['de', 'Oktober 2025'],
    ['tr', 'Ekim 2025'],
    ['!', 'October 2025'],
  ])('tells a month alone in %s', (locale, written) => {
    expect(writtenMonth('2025-10', locale)).toBe(written);
  });

  it('leaves what is no month as it stands', () => {
    expect(writtenMonth('soon', 'en-GB')).toBe('soon');
  });
});
