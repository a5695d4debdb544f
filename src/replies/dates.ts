import type { Moment } from '../articles/article.ts';

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const TIME = /T(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/iu;

/**
 * A date as a person writes it, in the words of `locale` (BCP 47): '28 October 2025'. The day is that of the source's own
 * zone, never moved. A time is added, with its zone, where both are known: '28 October 2025, 14:30 UTC+5'. A day that is no
 * date is given as it stands.
 */
export function writtenDate(moment: Moment, locale: string): string {
  const day = writtenDay(moment.day, locale);
  const time = moment.instant === undefined ? null : TIME.exec(moment.iso);
  return time === null ? day : `${day}, ${time[1]}:${time[2]} ${zoneName(time[3] ?? 'Z')}`;
}

/** A day (`YYYY-MM-DD`) written out: '28 October 2025'; given as it stands where it is no date. */
export function writtenDay(day: string, locale: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  const text = format(locale).format(at);
  // French writes the first of a month as an ordinal, which CLDR does not know.
  return /^fr\b/iu.test(locale) ? text.replace(/^1 /u, '1er ') : text;
}

/** A month (`YYYY-MM`) written out: 'October 2025'; given as it stands where it is none. */
export function writtenMonth(month: string, locale: string): string {
  const at = Date.parse(`${month}-01T00:00:00Z`);
  return Number.isNaN(at) ? month : format(locale, false).format(at);
}

function format(locale: string, withDay = true): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  let found = FORMATS.get(key);
  if (found === undefined) {
    found = create(locale, withDay);
    FORMATS.set(key, found);
  }
  return found;
}

function create(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const options = {
    ...(withDay && { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    // Byline's English is British: the day stands before the month, as in the wording of replies.
    return new Intl.DateTimeFormat(/^en(?:-us)?$/iu.test(locale) ? 'en-GB' : locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}

function zoneName(zone: string): string {
  if (/^z$/iu.test(zone)) return 'UTC';
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.slice(3).replace(':', '');
  const rest = minutes === '' || minutes === '00' ? '' : `:${minutes}`;
  return hours === 0 && rest === '' ? 'UTC' : `UTC${zone[0] === '-' ? '−' : '+'}${hours}${rest}`;
}
