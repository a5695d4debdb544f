import type { Span } from '../text/span.ts';
import { calendarDay } from './calendarDay.ts';
import type { ClosedRange } from './days.ts';
import { monthOf, monthRange, plusDays, weekdayFrom, weekdayUpTo, WEEKDAYS, yearOf } from './days.ts';

/** `relative` counts from the asker's today ('last week'); `event` names a time that is never a range of coverage ('the 1990s'). */
export type Unit = 'day' | 'weekday' | 'month' | 'year' | 'relative' | 'event';

/**
 * One expression of a time in a question. `nearest` gives the days it means as seen from a day: the latest not after it or, with
 * `ahead`, the first not before it. An expression that carries its own year means the same days from anywhere.
 */
export type DatePoint = Span & {
  readonly unit: Unit;
  readonly nearest: (from: string, ahead?: boolean) => ClosedRange;
  /** True where words such as 'last' or 'ago' tie it to today, and a wider or vaguer period such as a year does not. */
  readonly strong: boolean;
};

/** What an expression means, without its place. */
export type Found = Omit<DatePoint, 'start' | 'end'>;
/** Where an expression stands, and the asker's today. */
export type Context = {
  readonly question: string;
  readonly asOf: string;
  readonly at: number;
  readonly end: number;
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(?:1\\d{3}|20\\d{2})';

/** An expression that means the same days from anywhere. */
export const fixed = (unit: Unit, range: ClosedRange | undefined, strong = false): Found | undefined =>
  range && { unit, nearest: () => range, strong };

/** '28 October', with or without a year. */
export function dayOfMonth(text: string): Found | undefined {
  if (!calendarDay(text, '2024-06-15')) return undefined;
  const year = new RegExp(`\\b${YEAR}$`, 'u').exec(text)?.[0];
  const inYear = (y: number): string | undefined => calendarDay(text, `${y}-06-15`);
  if (year !== undefined) {
    const day = inYear(Number(year));
    return day === undefined ? undefined : fixed('day', { since: day, until: day });
  }
  const nearest = (from: string, ahead = false): ClosedRange => {
    const step = ahead ? 1 : -1;
    for (let y = yearOf(from); Math.abs(y - yearOf(from)) <= 8; y += step) {
      const day = inYear(y);
      if (day !== undefined && (ahead ? day >= from : day <= from)) return { since: day, until: day };
    }
    return { since: from, until: from };
  };
  return { unit: 'day', nearest, strong: false };
}

/** Two days of one month ('1-5 November'), as one range in the year of its first day. */
export function daysOfMonth(
  first: string,
  last: string,
  month: string,
  year: string | undefined,
): Found | undefined {
  const from = dayOfMonth(`${Number.parseInt(first, 10)} ${month}${year === undefined ? '' : ` ${year}`}`);
  const span = Number.parseInt(last, 10) - Number.parseInt(first, 10);
  if (from === undefined || span < 0 || !calendarDay(`${Number.parseInt(last, 10)} ${month}`, '2024-06-15'))
    return undefined;
  const nearest = (day: string, ahead?: boolean): ClosedRange => {
    const { since } = from.nearest(day, ahead);
    return { since, until: plusDays(since, span) };
  };
  return { unit: 'day', nearest, strong: true };
}

/** 1 to 12 by an English name or its first three letters. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 'March', 'last October'. `which` is the word before it. */
export function monthAlone(name: string, which: string | undefined, asOf: string): Found {
  const month = monthNumber(name);
  const nearest = (from: string, ahead = false): ClosedRange => {
    const year = yearOf(from);
    if (ahead) return monthRange(month >= monthOf(from) ? year : year + 1, month);
    return monthRange(month <= monthOf(from) ? year : year - 1, month);
  };
  if (/^(?:last|past)/iu.test(which ?? '')) {
    const before = plusDays(monthRange(yearOf(asOf), monthOf(asOf)).since, -1);
    return { unit: 'month', nearest: () => nearest(before), strong: false };
  }
  if (/^(?:next|coming)/iu.test(which ?? ''))
    return { unit: 'month', nearest: () => nearest(asOf, true), strong: false };
  return { unit: 'month', nearest, strong: false };
}

/** 'Monday', 'last Friday'. `which` is the word before it. */
export function weekday(name: string, which: string | undefined, asOf: string): Found {
  const number = WEEKDAYS.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));
  const one = (day: string): ClosedRange => ({ since: day, until: day });
  if (/^(?:last|past)/iu.test(which ?? ''))
    return { unit: 'weekday', nearest: () => one(weekdayUpTo(plusDays(asOf, -1), number)), strong: true };
  if (/^(?:next|coming)/iu.test(which ?? ''))
    return { unit: 'weekday', nearest: () => one(weekdayFrom(plusDays(asOf, 1), number)), strong: true };
  const nearest = (from: string, ahead = false): ClosedRange =>
    one(ahead ? weekdayFrom(from, number) : weekdayUpTo(from, number));
  return { unit: 'weekday', nearest, strong: false };
}

/** How the quarters of a year are named. */
export const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** 'Q3 2025', 'the third quarter': 1 to 4, or its name. */
export function quarter(which: string, year: string | undefined, asOf: string): Found {
  const named = QUARTERS.indexOf(which.toLowerCase());
  const number = named >= 0 ? named + 1 : Number(which);
  const inYear = (y: number): ClosedRange => ({
    since: monthRange(y, number * 3 - 2).since,
    until: monthRange(y, number * 3).until,
  });
  const own = year === undefined ? undefined : inYear(Number(year));
  const thisYear = inYear(yearOf(asOf));
  return {
    unit: 'month',
    nearest: () => own ?? (thisYear.since <= asOf ? thisYear : inYear(yearOf(asOf) - 1)),
    strong: false,
  };
}

/** 'the 5th', where no noun follows ('the 5th round'). */
export function ordinalDay(text: string, { question, end }: Context): Found | undefined {
  if (!/^(?:\s*(?:[?.,;!)]|$)|\s+(?:and|or|to|until|till|through)\s)/iu.test(question.slice(end)))
    return undefined;
  const number = Number.parseInt(text, 10);
  const nearest = (from: string, ahead = false): ClosedRange => {
    for (let i = 0; i < 4; i++) {
      const { since, until } = monthRange(yearOf(from), monthOf(from) + (ahead ? i : -i));
      const day = plusDays(since, number - 1);
      if (day <= until && (ahead ? day >= from : day <= from)) return { since: day, until: day };
    }
    return { since: from, until: from };
  };
  return { unit: 'day', nearest, strong: false };
}

/** '2025-10'. */
export function isoMonth(text: string): Found | undefined {
  const month = Number(text.slice(5));
  return month >= 1 && month <= 12 ? fixed('month', monthRange(Number(text.slice(0, 4)), month)) : undefined;
}

/** 3/5/2025 is March or May by country, so it is left alone; 28/10/2025 and 10/28/2025 are plain. */
export function numericDay(text: string): Found | undefined {
  const [a = 0, b = 0] = text.split(/[/.]/u).map(Number);
  if (!text.includes('-') && a <= 12 && b <= 12 && a !== b) return undefined;
  const day = calendarDay(text, '2024-06-15');
  return day === undefined ? undefined : fixed('day', { since: day, until: day });
}
