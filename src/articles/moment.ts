import { fold } from '../text/words.ts';
import type { Moment } from './article.ts';


const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * Reads ISO 8601: a date, or a date and time with or without a zone. Only with a zone is there an `instant`.
 * Undefined for anything else, and for days and times that no calendar or clock has. Years from 1000 to 9999.
 */
export function parseMoment(text: string): Moment | undefined {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed);
  if (match === null) return undefined;
  const [, year, month, date, hour, minute, second, fraction, zone] = match;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  if (hour === undefined) return { iso: day, day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const iso = trimmed.toUpperCase().replace(' ', 'T').replace(' ', '').replace(',', '.');
  if (zone === undefined) return { iso, day };
  const offset = offsetMinutes(zone);
  if (offset === undefined) return undefined;
  const milliseconds = Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  const clock = ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second ?? 0)) * 1000;
  return { iso, day, instant: Date.parse(`${day}T00:00:00Z`) + clock + milliseconds };
}

/** `YYYY-MM-DD` where the calendar has that day. */
function dayOf(year: number, month: number, date: number): string | undefined {
  if (year < 1000 || month < 1 || month > 12 || date < 1) return undefined;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Minutes east of UTC; the farthest zone in use is 14 hours away. */
function offsetMinutes(zone: string): number | undefined {
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

const WEEKDAY = String.raw`(?:\p{L}+day,?\s+)?`;
const CLOCK = String.raw`(?:(?:,|\s+at|\s+-)?\s+(\d{1,2})[:.](\d\d)\s*(am|pm|a\.m\.|p\.m\.)?\s*(gmt|utc|z)?(?:\s+[a-z]{2,5})?)?`;
const DAY_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+|-)(?:de\s+)?(\p{L}+)\.?,?(?:\s+|-)(?:de\s+)?(\d{4})${CLOCK}$`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${CLOCK}$`,
  'iu',
);

/**
 * Reads a date as bylines write it: `Oct 28, 2025`, `28 October 2025`, `Tuesday, 28 de octubre de 2025`, with or without
 * a time. Nothing that can be read in two ways (`03/04/2025`) is read. A time counts as an instant only in UTC or GMT,
 * since other abbreviations of zones are used for more than one.
 */
export function parseHumanDate(text: string): Moment | undefined {
  const plain = text.trim();
  if (plain.length > 80) return undefined;
  const iso = parseMoment(plain);
  if (iso !== undefined) return iso;
  const dayFirst = DAY_FIRST.exec(plain);
  const monthFirst = dayFirst === null ? MONTH_FIRST.exec(plain) : null;
  const match = dayFirst ?? monthFirst;
  if (match === null) return undefined;
  const [date, name] = dayFirst === null ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthNumber(name ?? '');
  const day = month === undefined ? undefined : dayOf(Number(match[3]), month, Number(date));
  if (day === undefined) return undefined;
  const time = clockTime(match[4], match[5], match[6]);
  if (time === undefined) return match[4] === undefined ? { iso: day, day } : undefined;
  return parseMoment(`${day}T${time}${match[7] === undefined ? '' : 'Z'}`);
}

function clockTime(hour?: string, minute?: string, half?: string): string | undefined {
  if (hour === undefined) return undefined;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (/^p/iu.test(half) ? 12 : 0);
  }
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

let months: ReadonlyMap<string, number> | undefined;

/** Month names of the languages whose bylines are likely, long and short. */
function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  return months.get(fold(name));
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of ['en', 'es', 'fr', 'de', 'pt', 'it', 'tr', 'ur'])
    for (const style of ['long', 'short'] as const)
      for (let month = 1; month <= 12; month += 1) {
        const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2025, month - 1, 28));
        const found = parts.find((part) => part.type === 'month')?.value.replaceAll('.', '');
        // A short form that two languages use for different months keeps the first: English leads.
        if (found !== undefined && !names.has(fold(found))) names.set(fold(found), month);
      }
  return names;
}
