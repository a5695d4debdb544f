/** Calendar days, `YYYY-MM-DD`, both inclusive. An absent end is open. */
export type DayRange = { readonly since?: string; readonly until?: string };

/** A range with both ends, `since <= until`. */
export type ClosedRange = { readonly since: string; readonly until: string };

const MS_A_DAY = 86_400_000;

/** The English names of the weekdays, Sunday first, as `weekdayOf` counts them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day so many days later (or earlier, where negative). */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay();

/** The latest such weekday that is not after the day. */
export const weekdayUpTo = (day: string, weekday: number): string =>
  plusDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The first such weekday that is not before the day. */
export const weekdayFrom = (day: string, weekday: number): string =>
  plusDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The Monday of the day's calendar week (ISO 8601: weeks begin on Monday). */
export const mondayOf = (day: string): string => weekdayUpTo(day, 1);

/** A month, 1 to 12; other numbers count on into the neighbouring years. */
export function monthRange(year: number, month: number): ClosedRange {
  const first = (m: number): string => new Date(Date.UTC(year, m - 1, 1)).toISOString().slice(0, 10);
  return { since: first(month), until: plusDays(first(month + 1), -1) };
}

/** The calendar year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The month of a day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** Days from one day to another, never negative. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / MS_A_DAY;
