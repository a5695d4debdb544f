import type { Span } from '../../text/span.ts';
import type { Moment } from '../../articles/article.ts';
import { dayNotes } from '../dayNotes.ts';
import {
  type ClosedRange,
  daysBetween,
  monthRange,
  plusDays,
  weekdayFrom,
  weekdayUpTo,
  yearOf,
} from '../days.ts';
import { namedWeekday } from '../namedWeekday.ts';
import { relativeRange } from '../relativeDays.ts';
import { toldOn } from '../toldOn.ts';
import { type Value, values } from '../values.ts';
import { weekRange } from './weeks.ts';

/** How exactly a time is told. */
export type Precision = 'day' | 'days' | 'month' | 'year';

/**
 * A time that a sentence names: where its words stand, and the days they mean, both included. `aside` is true where it belongs to
 * something that the sentence only mentions ('after the vote on 3 May').
 */
export type EventDate = Span & ClosedRange & { readonly precision: Precision; readonly aside: boolean };
type Named = Omit<EventDate, 'aside'>;

/** Days that come again, and comparisons with another time, are no date of what a sentence tells. */
const AGAIN = /\b(?:every|each|most|on (?:the )?(?:first|second|third|fourth|last))\s+$/iu;
const COMPARED =
  /\b(?:(?:worst|highest|lowest|biggest|largest|best|most|first|lowest|busiest|strongest) [^,;.]{0,40}since|than (?:in|on)|compared (?:with|to)|up from|down from|as in|of the|against [^,;.]{1,30} (?:in|on)|(?:months|weeks|days|quarter|year) to)\s+(?:\p{L}+\s)?$/iu;
/** Before a date that belongs to something the sentence only mentions. */
const ASIDE =
  /(?:\b(?:which|who|whose|since|after|before|until|till|by|ending|following|dating from|from)|\b(?:the|a|an)\s\p{L}+\sthat)\b[^,;:.]{0,60}$/iu;
const AHEAD =
  /\b(?:will|shall|would|due|scheduled|expected|plans?|planned|set to|is to|are to|to be|next)\b/iu;
const DEADLINE = /\b(?:by|until|till|before)\s+$/iu;
const TO = /^\s*(?:-|–|—|to|until|till|and|bis|hasta|al|au|et|y|und)\s*$/iu;
const NEAR = /^(?:last|next|previous) (?:week|weekend|month|year)$|\b(?:days?|weeks?) ago$/iu;

/** How far ahead a date without a year may lie, in days. */
const FORESEEN = 330;

/**
 * The time that a sentence tells of, read against the day its article was published; undefined where it names none. Of several
 * the first that belongs to its main clause comes before the day on which somebody said so, and that before those aside. Without a year a date lies where it comes nearest to the publication, or ahead where the sentence looks ahead. `told` are its values, where they are known already.
 */
export function eventDate(
  sentence: string,
  language: string,
  published: Moment | undefined,
  told: readonly Value[] = values(sentence, language),
): EventDate | undefined {
  const found = datesNamed(sentence, language, published, told).filter(
    ({ start }) => !AGAIN.test(sentence.slice(0, start)) && !COMPARED.test(sentence.slice(0, start)),
  );
  const rank = (date: Named): number =>
    toldOn(sentence, date) ? 1 : ASIDE.test(sentence.slice(0, date.start)) ? 2 : 0;
  const [best] = [...found].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  return best && { ...best, aside: rank(best) === 2 };
}

function datesNamed(
  sentence: string,
  language: string,
  published: Moment | undefined,
  told: readonly Value[],
): Named[] {
  const day = /^\d{4}-\d\d-\d\d$/u.test(published?.day ?? '') ? published?.day : undefined;
  const found: Named[] = dayNotes(sentence, language, published).map(({ start, end, day: on }) => ({
    start,
    end,
    since: on,
    until: on,
    precision: 'day',
  }));
  const add = (date: Named | undefined): void => {
    if (date !== undefined && !found.some((other) => other.start < date.end && date.start < other.end))
      found.push(date);
  };
  for (const value of told) add(valueDate(value, sentence, day));
  if (day !== undefined) {
    add(weekRange(sentence, language, day));
    if (language === 'en')
      for (const { start, end, nearest } of relativeRange(sentence, day))
        if (NEAR.test(sentence.slice(start, end)))
          add({ start, end, ...nearest(day), precision: precisionOf(nearest(day)) });
  }
  return joined(
    sentence,
    found.sort((a, b) => a.start - b.start),
  );
}

const precisionOf = ({ since, until }: ClosedRange): Precision =>
  since === until
    ? 'day'
    : since.slice(5) === '01-01' && until.slice(5) === '12-31'
      ? 'year'
      : since.endsWith('-01') && until === monthRange(yearOf(since), Number(since.slice(5, 7))).until
        ? 'month'
        : 'days';

/** A written date, a year, or a weekday that no tense tells of: then it lies behind, unless the sentence looks ahead. */
function valueDate(
  { kind, day, unit, start, end }: Value,
  sentence: string,
  published: string | undefined,
): Named | undefined {
  if ((kind !== 'date' && kind !== 'year') || day === undefined || unit === 'decade') return undefined;
  const { year, month, weekday } = day;
  if (month === undefined && year === undefined && weekday !== undefined) {
    const ahead = AHEAD.test(sentence);
    const open = DEADLINE.test(sentence.slice(0, start)) && !ahead;
    if (published === undefined || open || namedWeekday(sentence, start, end)) return undefined;
    const on = ahead ? weekdayFrom(published, weekday) : weekdayUpTo(published, weekday);
    return { start, end, since: on, until: on, precision: 'day' };
  }
  if (month === undefined)
    return year === undefined || year < 1000
      ? undefined
      : { start, end, since: `${year}-01-01`, until: `${year}-12-31`, precision: 'year' };
  const inYear = (y: number): Named => {
    const range = monthRange(y, month);
    const on = day.day === undefined ? undefined : plusDays(range.since, day.day - 1);
    return on === undefined
      ? { start, end, ...range, precision: 'month' }
      : { start, end, since: on, until: on, precision: 'day' };
  };
  if (year !== undefined) return inYear(year);
  if (published === undefined) return undefined;
  const years = [0, -1, 1].map((step) => inYear(yearOf(published) + step));
  const ahead = years
    .filter(({ until }) => until >= published)
    .sort((a, b) => (a.since < b.since ? -1 : 1))[0];
  if (AHEAD.test(sentence) && ahead !== undefined && daysBetween(ahead.since, published) < FORESEEN)
    return ahead;
  return years.reduce((a, b) => (daysBetween(b.since, published) < daysBetween(a.since, published) ? b : a));
}

/** '3 May to 5 May' as one date. */
function joined(sentence: string, dates: readonly Named[]): Named[] {
  const made: Named[] = [];
  for (const date of dates) {
    const last = made.at(-1);
    if (last !== undefined && TO.test(sentence.slice(last.end, date.start)) && last.until < date.until)
      made[made.length - 1] = { ...last, end: date.end, until: date.until, precision: 'days' };
    else made.push(date);
  }
  return made;
}
