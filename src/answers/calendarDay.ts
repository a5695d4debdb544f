import { createRequire } from 'node:module';

// Loading chrono takes a tenth of a second: only the first question that writes out a date pays for it.
const load = createRequire(import.meta.url);
let chrono: typeof import('chrono-node/en') | undefined;

/**
 * The day that a written date means ('28 October', 'Oct 28th, 2025', '2025-10-28'), `YYYY-MM-DD`, or undefined where there is no
 * such day (31 February). Without a year of its own it is in the year of `near`, whatever comes nearer.
 */
export function calendarDay(text: string, near: string): string | undefined {
  const year = Number(near.slice(0, 4));
  const hasYear = /\d{4}/u.test(text);
  chrono ??= load('chrono-node/en') as typeof import('chrono-node/en');
  const reference = { instant: new Date(Date.UTC(year, 5, 15, 12)), timezone: 0 };
  const start = chrono.strict.parse(hasYear ? text : `${text} ${year}`, reference)[0]?.start;
  if (start === undefined || !start.isCertain('day') || !start.isCertain('month')) return undefined;
  const day = start.get('day') ?? 0;
  const date = new Date(Date.UTC(start.get('year') ?? year, (start.get('month') ?? 1) - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
