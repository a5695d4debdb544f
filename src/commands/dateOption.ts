import * as chrono from 'chrono-node';
import { Mistake } from '../replies/mistake.ts';

/** A stretch of days, `YYYY-MM-DD`, both included. */
export type Days = { readonly first: string; readonly last: string };

const DAY = 86_400_000;
const AMBIGUOUS = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/u;

/**
 * The days that `words` mean to someone whose today is `today` (`YYYY-MM-DD`): one day for '2025-10-28' or 'last Monday',
 * more for '2025', '2025-10', 'October', 'last week' (Monday to Sunday). A day or month without a year is the latest one
 * that has begun. Undefined where they mean no day, or could mean two (3/4/2025).
 */
export function readDays(words: string, today: string): Days | undefined {
  const plain = words.trim().toLowerCase();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(plain);
  if (iso !== null) return fromParts(Number(iso[1]), optional(iso[2]), optional(iso[3]));
  const numeric = AMBIGUOUS.exec(plain);
  if (numeric !== null && numeric[1] !== numeric[2] && Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12)
    return undefined;
  const week = /^(last|past|previous|this)\s+week$/u.exec(plain);
  if (week !== null) return weekOf(week[1] === 'this' ? today : shift(today, -7));

  const [found, ...others] = chrono.en.parse(plain, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
  if (found === undefined || others.length > 0 || found.end !== null) return undefined;
  const rest = plain.slice(0, found.index) + plain.slice(found.index + found.text.length);
  if (!/^(?:\s|,|in|on|the|since|from|until|till)*$/u.test(rest)) return undefined;
  const at = found.start;
  const year = at.get('year');
  const month = at.get('month');
  if (year === null || month === null) return undefined;
  if (!(['day', 'weekday', 'month', 'year'] as const).some((part) => at.isCertain(part))) return undefined;
  const exact = at.isCertain('day') || at.isCertain('weekday');
  const past = (y: number) =>
    exact
      ? fromParts(y, month, at.get('day') ?? undefined)
      : fromParts(y, at.isCertain('month') ? month : undefined);
  const days = past(year);
  return days !== undefined && days.first > today && at.isCertain('month') && !at.isCertain('year')
    ? past(year - 1)
    : days;
}

/**
 * The period that the options `since` and `until` mean, both days included. Throws a UserError where one of them is no
 * day, or where they leave no day between them.
 */
export function readPeriod(
  options: { readonly since?: string | undefined; readonly until?: string | undefined },
  today: string,
): { readonly since?: string; readonly until?: string } {
  const since = options.since === undefined ? undefined : need('since', options.since, today).first;
  const until = options.until === undefined ? undefined : need('until', options.until, today).last;
  if (since !== undefined && until !== undefined && since > until)
    throw new Mistake(({ mistakes }) => mistakes.noDaysBetween(since, until));
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
}

function need(name: string, words: string, today: string): Days {
  const days = readDays(words, today);
  if (days !== undefined) return days;
  const typed = words.slice(0, 60).toWellFormed();
  throw new Mistake(({ mistakes }) => mistakes.noDay(name, typed));
}

function optional(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function fromParts(year: number, month?: number, day?: number): Days | undefined {
  const first = written(year, month ?? 1, day ?? 1);
  if (first === undefined) return undefined;
  if (day !== undefined) return { first, last: first };
  const end =
    month === undefined ? `${first.slice(0, 4)}-12-31` : shift(isoDay(Date.UTC(year, month, 1)), -1);
  return { first, last: end };
}

/** Undefined for a day that the calendar does not have. */
function written(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? isoDay(at.getTime())
    : undefined;
}

function weekOf(today: string): Days {
  const monday = shift(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return { first: monday, last: shift(monday, 6) };
}

function shift(today: string, days: number): string {
  return isoDay(Date.parse(`${today}T00:00:00Z`) + days * DAY);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
