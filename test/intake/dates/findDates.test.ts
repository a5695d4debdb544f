import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/intake/dates/findDates.ts';
import { readDate } from '../../../src/intake/dates/readDate.ts';

describe('the dates in a line', () => {
  it.each<readonly [line: string, published: string | undefined, updated: string | undefined]>([
    ['Updated 3:15 PM ET, Tue October 28, 2025', undefined, '2025-10-28T15:15-04:00'],
    ['Published: 14:30, 28 October 2025 | Updated: 16:02, 28 October 2025', '2025-10-28T14:30', '2025-10-28T16:02'],
    ['Giriş Tarihi: 28.10.2025 14:30 Son Güncelleme: 28.10.2025 16:02', '2025-10-28T14:30', '2025-10-28T16:02'],
    ['Publié le 28 octobre 2025 à 14h30, mis à jour à 16h02', '2025-10-28T14:30', '2025-10-28T16:02'],
    ['입력 2025.10.28 14:30 수정 2025.10.28 16:02', '2025-10-28T14:30', '2025-10-28T16:02'],
    ['नई दिल्ली, 28 अक्टूबर 2025, (अपडेटेड 28 अक्टूबर 2025, 4:02 PM IST)', '2025-10-28', '2025-10-28T16:02'],
    ['Published - October 28, 2025 02:30 pm IST - TAMSEL', '2025-10-28T14:30', undefined],
    ['The talks of the last two days went nowhere.', undefined, undefined],
  ])('are each told as published or updated: %s', (line, published, updated) => {
    const dates = findDates(line);
    expect(dates.find(({ isUpdate }) => !isUpdate)?.moment.iso).toBe(published);
    expect(dates.find(({ isUpdate }) => isUpdate)?.moment.iso).toBe(updated);
  }); // prettier-ignore

  it.each([
    ['Oct 28, 2025 2:30 PM ET', '2025-10-28T14:30-04:00'],
    ['Nov 28, 2025 2:30 PM ET', '2025-11-28T14:30-05:00'],
    ['2:30 p.m. CT, July 1, 2025', '2025-07-01T14:30-05:00'],
    ['Jan 1, 2025 2:30 PM MT', '2025-01-01T14:30-07:00'],
    ['Tue October 28, 2025 3:15 PM PT', '2025-10-28T15:15-07:00'],
    ['Oct 28, 2025 14:30 IST', '2025-10-28T14:30'],
    ['28.10.2025 13:45 Uhr', '2025-10-28T13:45'],
    ['الثلاثاء، 28 أكتوبر 2025 02:30 م', '2025-10-28T14:30'],
    ['2025年10月28日(火) 14時30分', '2025-10-28T14:30'],
  ])('have their zone where its name means one thing: %s', (text, iso) => {
    expect(readDate(text)?.iso).toBe(iso);
  });
});
