import type { Moment } from '../../articles/article.ts';
import { parseHumanDate, parseMoment } from '../../articles/moment.ts';
import { dateNames, dateWord } from './dateNames.ts';
import { fromSolarHijri } from './solarHijri.ts';
import { splitTime } from './splitTime.ts';
import { regionalZoneOf } from './zones.ts';

/** No date is longer, in UTF-16 units. */
const LONGEST = 80;

const NUMBERS = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))$/u;
const EAST_ASIAN =
  /^(\d{4})(?:\s?[年년]|\.)\s?(\d{1,2})(?:\s?[月월]|\.)\s?(\d{1,2})(?:\s?[日일]|\.)?$|^(\d{4})(\d\d)(\d\d)$/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

/**
 * Reads a date as pages and people write it, in many languages: ISO 8601, `Oct 28, 2025 14:30 PKT`, `Tue, 28 Oct 2025 14:30:00 +0500`,
 * `28 октября 2025, 14:30`, `٢٨ أكتوبر ٢٠٢٥`, `2025年10月28日`, `28.10.2025`, seconds or milliseconds since 1970. The whole text must be a date.
 * What can be read in two ways (`03/04/2025`) is not read; a zone counts only if its name means one thing.
 */
export function readDate(given: string): Moment | undefined {
  const text = tidy(given);
  if (text === '' || text.length > LONGEST) return undefined;
  const plain = parseMoment(text);
  if (plain !== undefined) return plain;
  if (EPOCH.test(text)) return parseMoment(new Date(Number(text.padEnd(13, '0'))).toISOString());
  const { rest, time, zone, region } = splitTime(text);
  const day = readDay(rest);
  if (day !== undefined && time === undefined) return parseMoment(day);
  if (day !== undefined) {
    const local = `${day}T${time}`;
    return parseMoment(
      `${local}${zone ?? (region === undefined ? undefined : regionalZoneOf(region, local)) ?? ''}`,
    );
  }
  return parseHumanDate(text);
}

/** Latin digits and plain blanks; signs of writing direction gone. */
function tidy(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(GMT[+-]\d{4}) \([^()]*\)$/u, '$1')
    .replace(/(?<![\d:.])(\d{1,2}) ?([ap]\.?m\b)/iu, '$1:00 $2')
    .trim();
}

/** Decimal digits of every script stand in runs of ten, each beginning at a multiple of its own. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** `YYYY-MM-DD` of a date without a time. */
function readDay(text: string): string | undefined {
  const bare = withoutFillers(text.replace(/\([\p{L}]{1,3}\)/u, ' '));
  const asian = EAST_ASIAN.exec(bare);
  if (asian !== null) return iso(asian[1] ?? asian[4]!, asian[2] ?? asian[5]!, asian[3] ?? asian[6]!);
  const numbers = NUMBERS.exec(bare);
  if (numbers !== null) return fromNumbers(numbers);
  return fromWords(bare);
}

/** A date without what may stand around it and says nothing: signs, weekdays, `Uhr`. */
function withoutFillers(text: string): string {
  const { fillers } = dateNames();
  const words = text
    .split(/[\s,،|•·:–—]+|(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/u)
    .filter((word) => word !== '');
  while (words.length > 1 && fillers.has(dateWord(words[0]!))) words.shift();
  while (words.length > 1 && fillers.has(dateWord(words.at(-1)!))) words.pop();
  return words.join(' ');
}

function fromNumbers([, year, , month, day, first, mark, second, last]: RegExpExecArray): string | undefined {
  if (year !== undefined) return iso(year, month!, day!);
  const [a, b] = [Number(first), Number(second)];
  // Points stand only in dates that begin with the day.
  if (mark === '.' || a > 12 || a === b) return iso(last!, second!, first!);
  return b > 12 ? iso(last!, first!, second!) : undefined;
}

/** A day, a month's name and a year, in any order, with nothing else but weekdays and small words. */
function fromWords(text: string): string | undefined {
  const { months, solarMonths, fillers } = dateNames();
  const words = text.match(/\d+|[\p{L}\p{M}\u200c.]+/gu) ?? [];
  let day: string | undefined;
  let year: string | undefined;
  let month: number | undefined;
  let solar: number | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (/^\d{4}$/u.test(word) && year === undefined) year = word;
    else if (/^\d{1,2}$/u.test(word) && day === undefined) day = word;
    else {
      // Hebrew writes 'in' as the first letter of the month.
      const name = dateWord(word).replace(/^ב(?=\p{Script=Hebrew}{3})/u, '');
      const pair = dateWord(`${word} ${words[i + 1] ?? ''}`);
      const known = months.get(pair) ?? months.get(name);
      const persian = solarMonths.get(name);
      if (known !== undefined && month === undefined) {
        month = known;
        if (months.has(pair)) i++;
      } else if (persian !== undefined && solar === undefined) solar = persian;
      else if (name !== '' && !fillers.has(name)) return undefined;
    }
  }
  if (day === undefined || year === undefined) return undefined;
  if (solar !== undefined && month === undefined) return fromSolarHijri(Number(year), solar, Number(day));
  return month === undefined ? undefined : iso(year, String(month), day);
}

/** Whether the calendar has that day is asked by whoever reads it. */
function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
