const DAY = 86_400_000;
/** Years of the Solar Hijri calendar in which news was written. */
const YEARS = { first: 1200, last: 1600 };

let format: Intl.DateTimeFormat | undefined;

/**
 * A day of Iran's and Afghanistan's calendar as `YYYY-MM-DD` of ours, by the calendar of ICU. Undefined where that calendar has no such
 * day, or the year lies far from those in which news was written.
 */
export function fromSolarHijri(year: number, month: number, day: number): string | undefined {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // The year begins at the spring equinox, 621 years behind; the first six months have 31 days.
  const before = Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30 + day - 1;
  const guess = Date.UTC(year + 621, 2, 20) + before * DAY;
  for (let time = guess - 2 * DAY; time <= guess + 3 * DAY; time += DAY) {
    const parts = format.formatToParts(time);
    const value = (type: string): number =>
      Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
    if (value('year') === year && value('month') === month && value('day') === day)
      return new Date(time).toISOString().slice(0, 10);
  }
  return undefined;
}
