import { plusDays, weekdayFrom, weekdayUpTo } from '../days.ts';
import type { Day } from '../values/dates.ts';

/** The days that a date in a report may mean, each `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or, where the year is unknown, `-MM-DD` or `-MM`. */
export type Days = readonly string[];

const two = (n: number): string => String(n).padStart(2, '0');
const AHEAD =
  /\b(?:will|shall|would|due|scheduled|expected|plans?|planned|set to|is to|are to|to be|next|tomorrow)\b/i;

/**
 * The days a date means, read against the day its article was published; empty where that cannot be told. A weekday lies
 * ahead where the sentence speaks of what is to come, else behind.
 */
export function daysOf(date: Day, sentence: string, published: string | undefined): Days {
  if (date.month !== undefined) {
    const tail = `${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
    if (date.year !== undefined) return [`${date.year}-${tail}`];
    return [`-${tail}`];
  }
  if (date.year !== undefined) return [String(date.year)];
  if (published === undefined) return [];
  if (date.offset !== undefined) return [plusDays(published, date.offset)];
  if (date.weekday === undefined) return [];
  const behind = weekdayUpTo(published, date.weekday);
  const ahead = weekdayFrom(published, date.weekday);
  if (/\b(?:last|next)\s+\p{L}*day\b/iu.test(sentence))
    return [plusDays(behind, -7), behind, ahead, plusDays(ahead, 7)];
  return AHEAD.test(sentence) ? [ahead] : [behind];
}

/** True where two dates can be the same day, as far as both go: 'May' and '3 May' can. */
export const daysMeet = (a: Days, b: Days): boolean => a.some((x) => b.some((y) => meet(x, y)));

function meet(x: string, y: string): boolean {
  if (x.startsWith('-') || y.startsWith('-')) {
    const [p, q] = [tail(x), tail(y)];
    return p === '' || q === '' || p.startsWith(q) || q.startsWith(p);
  }
  return x.startsWith(y) || y.startsWith(x);
}

const tail = (day: string): string => (day.startsWith('-') ? day.slice(1) : day.slice(5));
