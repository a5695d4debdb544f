import type { Span } from '../text/span.ts';
import type { ClosedRange } from './days.ts';
import { monthOf, monthRange, plusDays, weekdayFrom, weekdayUpTo, WEEKDAYS, yearOf } from './days.ts';
import { calendarDay } from './calendarDay.ts';
import { relativeRange } from './relativeDays.ts';

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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:january|jan\\.?|february|feb\\.?|march|mar\\.?|april|apr\\.?|may|june?\\.?|july?\\.?|august|aug\\.?|september|sept?\\.?|october|oct\\.?|november|nov\\.?|december|dec\\.?)';
const FULL_MONTH =
  '(?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|oct|november|nov|december)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d{3}|20\\d{2})';
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const TO = '\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b)\\s*';
const PART = '(?:(?:the )?(?:early|late|mid|start of|beginning of|middle of|end of)[ -])?';

type Found = Omit<DatePoint, 'start' | 'end'>;
type Context = {
  readonly question: string;
  readonly asOf: string;
  readonly at: number;
  readonly end: number;
};
type Rule = readonly [RegExp, (match: RegExpMatchArray, context: Context) => Found | undefined];

const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}$£€.,/-])(?:${source})(?![\\p{L}\\p{N}/]|[-.,]\\d)`, 'giu');

const fixed = (unit: Unit, range: ClosedRange | undefined, strong = false): Found | undefined =>
  range && { unit, nearest: () => range, strong };

/** A verb or a name that only looks like a month: 'may 5 ships pass', 'they march 10 miles'. */
const looseMonth = ({ question, at, end }: Context, text: string): boolean =>
  /^(?:may|march)\b/.test(text) &&
  !/\b(?:on|in|since|from|before|after|until|till|by|of|and|to|between|during)\s$/iu.test(
    question.slice(0, at),
  ) &&
  /^\s+\p{L}/u.test(question.slice(end));

function dayOfMonth(text: string): Found | undefined {
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
function daysOfMonth(
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

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function monthAlone(name: string, which: string | undefined, asOf: string): Found {
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

function weekday(name: string, which: string | undefined, asOf: string): Found {
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

const QUARTERS = ['first', 'second', 'third', 'fourth'];

function quarter(which: string, year: string | undefined, asOf: string): Found {
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

function ordinalDay(text: string, { question, end }: Context): Found | undefined {
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

/** Days that are names, and habits: 'Black Friday', 'every Monday', 'the Sunday Times'. */
const NAMED_WEEKDAY =
  /(?:\b(?:black|good|bloody|super|ash|palm|easter|cyber|maundy|shrove|holy|whit|freaky|sheffield|every|each|any|bowl)\s)$/iu;
const NAMED_AFTER = /^\s(?:Times|Mirror|Telegraph|Express|Mail|Night|Addams|Herald)\b/u;

/** True where a weekday's name stands for something other than a day near the text's own date. */
export const namedWeekday = (text: string, start: number, end: number): boolean =>
  NAMED_WEEKDAY.test(text.slice(Math.max(0, start - 16), start)) ||
  NAMED_AFTER.test(text.slice(end, end + 12));

const YEARS_NAMED = `(?:the )?${YEAR}s|(?:the )?\\d{1,2}(?:st|nd|rd|th) century|${YEAR}\\s*[-–/]\\s*(?:\\d{4}|\\d{2})`;

// In order of precedence: what an earlier rule took, a later one does not see.
const RULES: readonly Rule[] = [
  [
    whole(YEARS_NAMED),
    (m, { asOf }) =>
      (/^\d{4}-\d\d$/u.test(m[0]) ? isoMonth(m[0]) : undefined) ??
      fixed('event', { since: asOf, until: asOf }),
  ],
  [whole('\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}'), (m) => numericDay(m[0])],
  [
    whole(`(${DAY})${TO}(${DAY})(?: of)? (${MONTH})(?:,? (${YEAR}))?`),
    (m) => daysOfMonth(m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4]),
  ],
  [
    whole(`(${MONTH}) (${DAY})${TO}(${DAY})(?:,? (${YEAR}))?`),
    (m) => daysOfMonth(m[2] ?? '', m[3] ?? '', m[1] ?? '', m[4]),
  ],
  [
    whole(`(?:${WEEKDAY},? )?(?:the )?(${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?)`),
    (m) => dayOfMonth(m[1] ?? ''),
  ],
  [
    whole(`(?:${WEEKDAY},? )?(${MONTH}) (?:the )?(${DAY}(?:,? ${YEAR})?)`),
    (m, c) => (looseMonth(c, m[1] ?? '') ? undefined : dayOfMonth(`${m[1]} ${m[2]}`)),
  ],
  [
    whole(`${PART}(${MONTH}),?(?: of)? (${YEAR})`),
    (m) => fixed('month', monthRange(Number(m[2]), monthNumber(m[1] ?? ''))),
  ],
  [
    whole(`(?:the )?(?:q([1-4])|(${QUARTERS.join('|')}) quarter)(?:(?: of)? (${YEAR}))?`),
    (m, { asOf }) => quarter(m[1] ?? m[2] ?? '', m[3], asOf),
  ],
  [
    whole(`(last|past|this|next|coming) (${FULL_MONTH})`),
    (m, { asOf }) => monthAlone(m[2] ?? '', m[1], asOf),
  ],
  [
    whole(
      `(?<=\\b(?:in|since|from|during|until|till|before|after|by|between|and|to|throughout|of) )${PART}(${FULL_MONTH})`,
    ),
    (m, { asOf, question, end }) =>
      /^\s(?:took|became|was|resigned|said|left|on\b)/u.test(question.slice(end))
        ? undefined
        : monthAlone(m[1] ?? '', undefined, asOf),
  ],
  [
    whole(`(?:(?:the )?(last|past|this coming|this|next|coming) )?(${WEEKDAY})`),
    (m, { asOf, question, at, end }) =>
      namedWeekday(question, at, end) ? undefined : weekday(m[2] ?? '', m[1]?.replace('this ', ''), asOf),
  ],
  [
    whole('(?<=\\b(?:since|until|from) )(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)'),
    (m, { asOf }) => weekday(m[1] ?? '', undefined, asOf),
  ],
  [
    whole(
      `(?<=\\b(?:on|since|from|before|after|until|till|by|between|and|to) )(?:the )(${DAY.replace('?', '')}|(?:3[01]|[12]?\\d)(?:st|nd|rd|th))`,
    ),
    (m, c) => ordinalDay(m[1] ?? '', c),
  ],
  [whole(YEAR), (m) => fixed('year', { since: `${m[0]}-01-01`, until: `${m[0]}-12-31` })],
];

function isoMonth(text: string): Found | undefined {
  const month = Number(text.slice(5));
  return month >= 1 && month <= 12 ? fixed('month', monthRange(Number(text.slice(0, 4)), month)) : undefined;
}

/** 3/5/2025 is March or May by country, so it is left alone; 28/10/2025 and 10/28/2025 are plain. */
function numericDay(text: string): Found | undefined {
  const [a = 0, b = 0] = text.split(/[/.]/u).map(Number);
  if (!text.includes('-') && a <= 12 && b <= 12 && a !== b) return undefined;
  const day = calendarDay(text, '2024-06-15');
  return day === undefined ? undefined : fixed('day', { since: day, until: day });
}

/** The expressions of time in a question, in order, not overlapping. */
export function datePoints(question: string, asOf: string): DatePoint[] {
  const found: DatePoint[] = relativeRange(question, asOf);
  for (const [rule, read] of RULES)
    for (const match of question.matchAll(rule)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((point) => point.start < end && start < point.end)) continue;
      const point = read(match, { question, asOf, at: start, end });
      if (point !== undefined) found.push({ ...point, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
