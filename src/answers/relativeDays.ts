import type { DatePoint } from './dateForms.ts';
import type { ClosedRange } from './days.ts';
import { mondayOf, monthOf, monthRange, plusDays, yearOf } from './days.ts';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|a couple of|couple of|a few|few|several|an?)`;
const PERIOD = '(hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)';
const DAYS_IN: Record<string, number> = {
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};

function count(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  if (/couple/u.test(text)) return 2;
  if (/few|several/u.test(text)) return 3;
  const number = NUMBERS.indexOf(text.toLowerCase());
  return number > 0 ? number : 1;
}

type Read = (
  match: RegExpMatchArray,
  asOf: string,
) => { readonly range: ClosedRange; readonly strong: boolean } | undefined;
const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');

const day = (which: string, strong = true): { range: ClosedRange; strong: boolean } => ({
  range: { since: which, until: which },
  strong,
});

/** The calendar period before or after this one, or this one up to today. This week is the last seven days, for a week that began yesterday says little. */
function period(which: string, unit: string, asOf: string): ClosedRange | undefined {
  const step = /last|previous|past/iu.test(which) ? -1 : /next|coming/iu.test(which) ? 1 : 0;
  const year = yearOf(asOf);
  const month = monthOf(asOf);
  if (unit === 'week') {
    const monday = plusDays(mondayOf(asOf), 7 * step);
    return step === 0
      ? { since: plusDays(asOf, -6), until: asOf }
      : { since: monday, until: plusDays(monday, 6) };
  }
  if (unit === 'weekend') {
    const saturday = plusDays(mondayOf(asOf), 5);
    const past = step < 0 || (step === 0 && saturday > asOf) ? -7 : 0;
    return {
      since: plusDays(saturday, step > 0 ? 7 : past),
      until: plusDays(saturday, (step > 0 ? 7 : past) + 1),
    };
  }
  if (unit === 'month')
    return step === 0
      ? { since: monthRange(year, month).since, until: asOf }
      : monthRange(year, month + step);
  if (unit === 'quarter') {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
    return {
      since: monthRange(year, first).since,
      until: step === 0 ? asOf : monthRange(year, first + 2).until,
    };
  }
  if (unit === 'year')
    return { since: `${year + step}-01-01`, until: step === 0 ? asOf : `${year + step}-12-31` };
  return undefined;
}

function lastDays(number: number, unit: string, asOf: string): ClosedRange | undefined {
  const days = DAYS_IN[unit];
  return days === undefined ? undefined : { since: plusDays(asOf, -Math.ceil(number * days)), until: asOf };
}

function ago(number: number, unit: string, asOf: string): ClosedRange | undefined {
  const days = DAYS_IN[unit];
  if (days === undefined) return undefined;
  const middle = plusDays(asOf, -Math.round(number * days));
  const loose =
    unit === 'hour' || unit === 'day' || unit === 'night' ? 0 : Math.min(Math.floor(days / 2), 180);
  const until = plusDays(middle, loose);
  return { since: plusDays(middle, -loose), until: until > asOf ? asOf : until };
}

const RULES: readonly (readonly [RegExp, Read])[] = [
  [whole('the day before yesterday'), (_, asOf) => day(plusDays(asOf, -2))],
  [whole('(?:the )?day after tomorrow'), (_, asOf) => day(plusDays(asOf, 2))],
  [whole('yesterday|last night|last evening'), (_, asOf) => day(plusDays(asOf, -1))],
  [whole('(?:over|at|on|during) the weekend'), (_, asOf) => strongUpTo(period('this', 'weekend', asOf))],
  [whole('tomorrow'), (_, asOf) => day(plusDays(asOf, 1))],
  [whole('today|tonight|this (?:morning|afternoon|evening)'), (_, asOf) => day(asOf, false)],
  [
    whole(
      `(?:(?:in|over|during|for|within|from) )?(?:the )?(?:last|past|previous) (${COUNT}) ${PERIOD}s?(?! of\\b)`,
    ),
    (m, asOf) => strongUpTo(lastDays(count(m[1] ?? ''), (m[2] ?? '').toLowerCase(), asOf)),
  ],
  [
    whole(`(?:(?:in|over|during|within) the (?:last|past)|the past) ${PERIOD}(?! of\\b)`),
    (m, asOf) => strongUpTo(lastDays(1, (m[1] ?? '').toLowerCase(), asOf)),
  ],
  [
    whole(`(${COUNT}) ${PERIOD}s? ago`),
    (m, asOf) => {
      const range = ago(count(m[1] ?? ''), (m[2] ?? '').toLowerCase(), asOf);
      return range && { range, strong: false };
    },
  ],
  [
    whole(`(?<!(?:the|his|her|their|its|its) )(last|previous|past|this|next|coming) ${PERIOD}(?! of\\b)`),
    (m, asOf) => {
      const unit = (m[2] ?? '').toLowerCase();
      const range = period(m[1] ?? '', unit, asOf);
      return range && { range, strong: unit !== 'year' && unit !== 'quarter' };
    },
  ],
];

const strongUpTo = (range: ClosedRange | undefined): ReturnType<Read> => range && { range, strong: true };

/** A text without any of these names no time that counts from today. */
const MAYBE = [
  'yesterday', 'today', 'tonight', 'tomorrow', 'weekend', 'last', 'past', 'previous', 'this', 'next', 'coming', 'ago',
]; // prettier-ignore

/** The expressions of a question that count from the asker's today: 'yesterday', 'last week', 'in the last 3 days', 'a month ago'. */
export function relativeRange(question: string, asOf: string): DatePoint[] {
  const found: DatePoint[] = [];
  const low = question.toLowerCase();
  if (!MAYBE.some((word) => low.includes(word))) return found;
  for (const [rule, read] of RULES)
    for (const match of question.matchAll(rule)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((point) => point.start < end && start < point.end)) continue;
      const result = read(match, asOf);
      if (result !== undefined)
        found.push({ start, end, unit: 'relative', nearest: () => result.range, strong: result.strong });
    }
  return found;
}
