import type { Context, DatePoint, Found } from './dateForms.ts';
import {
  dayOfMonth, daysOfMonth, fixed, isoMonth, monthAlone, monthNumber, numericDay, ordinalDay, quarter, QUARTERS, weekday,
} from './dateForms.ts'; // prettier-ignore
import { monthRange, WEEKDAYS } from './days.ts';
import { namedWeekday } from './namedWeekday.ts';
import { relativeRange } from './relativeDays.ts';

const MONTH =
  '(?:january|jan\\.?|february|feb\\.?|march|mar\\.?|april|apr\\.?|may|june?\\.?|july?\\.?|august|aug\\.?|september|sept?\\.?|october|oct\\.?|november|nov\\.?|december|dec\\.?)';
const FULL_MONTH =
  '(?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|oct|november|nov|december)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1\\d{3}|20\\d{2})';
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const TO = '\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b)\\s*';
const PART = '(?:(?:the )?(?:early|late|mid|start of|beginning of|middle of|end of)[ -])?';

type Rule = readonly [RegExp, (match: RegExpMatchArray, context: Context) => Found | undefined];

const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}$£€.,/-])(?:${source})(?![\\p{L}\\p{N}/]|[-.,]\\d)`, 'giu');

/** A verb or a name that only looks like a month: 'may 5 ships pass', 'they march 10 miles'. */
const looseMonth = ({ question, at, end }: Context, text: string): boolean =>
  /^(?:may|march)\b/.test(text) &&
  !/\b(?:on|in|since|from|before|after|until|till|by|of|and|to|between|during)\s$/iu.test(
    question.slice(0, at),
  ) &&
  /^\s+\p{L}/u.test(question.slice(end));

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
