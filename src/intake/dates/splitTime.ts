import { dateNames, dateWord } from './dateNames.ts';
import { isRegionalZone, zoneOf } from './zones.ts';

const CLOCK =
  /(?<![\d:.])(\d{1,2})(?:[:.٫]|\s?(?:h|時|时|시)\s?)([0-5]\d)(?:[:.]([0-5]\d))?(?:\s?(?:分|분))?(?![\d.]*\d)\s*(?:(am|pm|a\.m\.?|p\.m\.?|[صم])(?!\p{L}))?/iu;
const ZONE = /\(?(?:(?:GMT|UTC)\s?)?[+−-]\d{1,2}(?::?[0-5]\d)?\)?$|\(?\b([A-Z]{1,5})\)?$/iu;

/** A date without its time, the time, its zone, and a name that may be a region's. */
type Split = {
  readonly rest: string;
  readonly time?: string;
  readonly zone?: string;
  readonly region?: string;
};

/** Takes the time and its zone out of a date. */
export function splitTime(text: string): Split {
  const clock = CLOCK.exec(text);
  if (clock === null) return { rest: text };
  const [whole, hour, minute, second, half] = clock;
  const hours = hoursOf(Number(hour), half);
  if (hours === undefined) return { rest: text };
  const time = `${String(hours).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  const after = text.slice(clock.index + whole.length).trim();
  const before = text.slice(0, clock.index).trim();
  // The zone ends the date, or the date follows it: `3:15 PM ET, Tue October 28, 2025`.
  const named = ZONE.exec(after)?.[0] ?? '';
  const first = named === '' || isKnown(named) ? /^\(?([A-Z]{1,5})\)?(?=[,\s]+\S)/u.exec(after) : null;
  if (first !== null && !isKnown(first[1]!)) {
    const zone = zoneOf(first[1]!);
    const rest = `${before} ${after.slice(first[0].length)}`.trim();
    return { rest, time, ...(zone === undefined ? { region: first[1]! } : { zone }) };
  }
  const zone = zoneOf(named.replace(/[()]/gu, ''));
  // A zone of more than one meaning is left out with its time's zone; a month or weekday is none.
  const isName = zone !== undefined || (/^\(?[A-Z]{2,5}\)?$/u.test(named) && !isKnown(named));
  return {
    rest: `${before} ${isName ? after.slice(0, after.length - named.length) : after}`.trim(),
    time,
    ...(zone !== undefined && { zone }),
    ...(isName && zone === undefined && { region: named.replace(/[()]/gu, '') }),
  };
}

function isKnown(word: string): boolean {
  if (isRegionalZone(word)) return false;
  const { months, fillers } = dateNames();
  const name = dateWord(word);
  return months.has(name) || fillers.has(name);
}

/** Hours of the day; undefined where no clock shows them. */
function hoursOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (/^[pم]/iu.test(half) ? 12 : 0);
}
