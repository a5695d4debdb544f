import type { Span } from '../text/span.ts';
import type { DatePoint } from './dateForms.ts';
import { datePoints } from './datePoints.ts';
import type { DayRange } from './days.ts';
import { mondayOf, plusDays, yearOf } from './days.ts';

/**
 * What a date in a question says about the coverage that answers it.
 * `filter`: only coverage of these days is asked for ('last week', 'since Monday', 'between 1 and 5 November').
 * `prefer`: the thing asked about is of these days, and coverage of it most likely too ('in October 2025', 'on Monday').
 * `mention`: part of the fact asked about, and no wish about coverage ('the 2011 earthquake', 'World Cup 2022', 'by 2030').
 */
export type DateKind = 'filter' | 'prefer' | 'mention';

/** A date that a question names, the words that name it (with their preposition), and its days. */
export type NamedDate = Span & DayRange & { readonly kind: DateKind };

/** The dates of a question. `filter` and `prefer` are the days that all dates of that kind have in common. */
export type QuestionDates = {
  readonly dates: readonly NamedDate[];
  readonly filter?: DayRange;
  readonly prefer?: DayRange;
  /** True where the newest coverage is asked for ('the latest on', 'any news of'). */
  readonly latest: boolean;
  /** The words that say when, in order: not words to look for in articles. Those of a mention are, and are not here. */
  readonly spans: readonly Span[];
};

/** Characters of a question that are read: what is longer is no question, but a text. */
const LONGEST = 500;

/** Years longer ago than this are part of a fact, not a wish about coverage. */
const RECENT_YEARS = 2;

const MAY_HOLD_DATE =
  /\d|yesterday|today|tonight|tomorrow|weekend|day\b|\b(?:last|past|previous|this|next|coming|ago|january|february|march|april|may|june|july|august|sept|september|october|oct|november|nov|december|mon|tues?|wed|thurs?|fri|sat|sun|quarter)\b/iu;
const LATEST =
  /\b(?:the )?(?:latest|newest|most recent)(?: (?:news|updates?|developments?|reports?))?\b|\bany(?: new)? (?:news|updates?|developments?)\b|\bso far\b|\bright now\b/giu;
const JOINED = /^\s*(?:-|–|—|to|and|until|till|up to|through)\s*$/iu;
const BEFORE =
  /\b(since|after|before|until|till|up to|by|between|from|in|on|during|of|throughout|as of|over|at)\s+(?:the\s+)?(?:week of\s+)?$/iu;
const AHEAD = /\b(?:will|shall|going to|upcoming|scheduled|due|planned|supposed to|set to|is to|are to)\b/iu;

/**
 * The dates that a question names, as days seen from `asOf` (the asker's today, `YYYY-MM-DD`). Weeks run from Monday to Sunday:
 * 'last week' is the calendar week before this one; 'this week' the last seven days; 'in the last 3 days' reaches three days back.
 * A date without a year, and a weekday, is the latest not after `asOf`, or the first to come where the question looks ahead
 * ('when will'). A report may appear a day or two after the day it reports on.
 */
export function questionDates(question: string, asOf: string): QuestionDates {
  const read = question.slice(0, LONGEST);
  const latest: Span[] = [...read.matchAll(LATEST)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const dates = MAY_HOLD_DATE.test(read) ? namedDates(read, asOf) : [];
  const spans = [...latest, ...dates.filter((date) => date.kind !== 'mention')]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const filter = common(dates, 'filter');
  const prefer = common(dates, 'prefer');
  return { dates, ...(filter && { filter }), ...(prefer && { prefer }), latest: latest.length > 0, spans };
}

function namedDates(question: string, asOf: string): NamedDate[] {
  const points = datePoints(question, asOf);
  const ahead = AHEAD.test(question);
  const dates: NamedDate[] = [];
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    const next = points[i + 1];
    const preposition = BEFORE.exec(question.slice(0, point.start));
    const word = preposition?.[1]?.toLowerCase() ?? '';
    const joint = next === undefined ? '' : question.slice(point.end, next.start);
    const both = /and/iu.test(joint) && word !== 'between';
    const alike =
      next !== undefined &&
      next.unit === point.unit &&
      /^(?:in|on|during)$/u.test(word) &&
      point.unit !== 'relative';
    if (next !== undefined && JOINED.test(joint) && word !== 'since' && (!both || alike)) {
      const range = between(point, next, preposition?.index, asOf, ahead);
      dates.push(both && range.kind === 'filter' ? { ...range, kind: 'prefer' } : range);
      i++;
    } else dates.push(single(question, point, word, preposition?.index, asOf, ahead));
  }
  return dates;
}

function between(
  from: DatePoint,
  to: DatePoint,
  start: number | undefined,
  asOf: string,
  ahead: boolean,
): NamedDate {
  const span = { start: start ?? from.start, end: to.end };
  let first = from.nearest(asOf, ahead);
  let last = to.nearest(first.since, true);
  if (from.unit === 'weekday' && last.until > asOf && !ahead) {
    last = to.nearest(asOf);
    first = from.nearest(last.since);
  } else if (last.since < first.since) first = from.nearest(last.since);
  if (first.since > last.until) return { ...span, kind: 'mention', since: last.since, until: last.until };
  const range = { since: first.since, until: last.until };
  if (from.unit === 'event' || to.unit === 'event') return { ...span, kind: 'mention' };
  return { ...span, ...range, kind: kindOf(range, to.unit === 'year' ? 'prefer' : 'filter', asOf) };
}

function single(
  question: string,
  point: DatePoint,
  word: string,
  wordAt: number | undefined,
  asOf: string,
  ahead: boolean,
): NamedDate {
  const span = {
    start: wordAt ?? point.start,
    end: point.end + (/^\s+onwards?\b/iu.exec(question.slice(point.end))?.[0].length ?? 0),
  };
  if (point.unit === 'event') return { start: point.start, end: point.end, kind: 'mention' };
  const near = point.nearest(asOf, ahead && !/^(?:since|after|from)$/u.test(word));
  const weak: DateKind = point.unit === 'year' ? 'prefer' : 'filter';
  const after = question.slice(point.end);
  const owner = /^['’]s?\b/u.test(after);
  if (partOfName(question, point, word, after))
    return { start: point.start, end: point.end, ...near, kind: 'mention' };
  const dated = (range: DayRange, kind: DateKind): NamedDate => ({
    ...span,
    ...range,
    kind: kindOf(range, kind, asOf),
  });
  if (owner) return dated(near, 'prefer');
  const now = word === 'between' ? /^\s+and\s+now\b/iu.exec(after)?.[0].length : undefined;
  if (now !== undefined) return { ...dated({ since: near.since }, weak), end: point.end + now };
  if (point.unit === 'day' && /\bweek of\s/iu.test(question.slice(span.start, point.start)))
    return dated({ since: mondayOf(near.since), until: plusDays(mondayOf(near.since), 6) }, 'prefer');
  switch (word) {
    case 'since':
    case 'from':
      if (word === 'from' && point.unit !== 'relative' && !/^\s+on/iu.test(after))
        return dated(near, 'prefer');
      if (word === 'from') return dated(near, point.strong ? 'filter' : 'prefer');
      return dated({ since: near.since }, weak);
    case 'after':
      return dated({ since: plusDays(near.until, 1) }, weak);
    case 'before':
      return ahead
        ? { ...span, until: plusDays(near.since, -1), kind: 'mention' }
        : dated({ until: plusDays(near.since, -1) }, weak);
    case 'until':
    case 'till':
    case 'up to':
    case 'by':
    case 'as of':
      return ahead ? { ...span, until: near.until, kind: 'mention' } : dated({ until: near.until }, 'prefer');
    default:
      return dated(near, point.strong ? 'filter' : 'prefer');
  }
}

/** 'the 2011 earthquake', 'the October 7 attack', 'World Cup 2022', '$2000': a date that names or counts something. */
function partOfName(question: string, point: DatePoint, word: string, after: string): boolean {
  if (point.unit === 'relative') return false;
  const noun =
    /^\s+(?!(?:and|or|in|on|at|to|by|of|for|from|with|about|as|that|was|were|is|are|did|do|does|has|have|had|will|would|but|so|until|till|through|when|who|what|where|how|why|than|between|during|after|before|onwards?)\b)\p{L}/iu.test(
      after,
    );
  const definite =
    /\bthe\s+$/iu.test(question.slice(0, point.start)) || /^the\s/iu.test(question.slice(point.start));
  if (point.unit === 'year') return word === '' || word === 'of' || (noun && definite);
  return noun && definite && point.unit !== 'weekday';
}

function kindOf(range: DayRange, kind: DateKind, asOf: string): DateKind {
  const oldest = yearOf(asOf) - RECENT_YEARS;
  if (range.since !== undefined && range.since > asOf) return 'mention';
  if (range.until !== undefined && yearOf(range.until) < oldest) return 'mention';
  if (range.since !== undefined && range.until === undefined && yearOf(range.since) < oldest)
    return 'mention';
  if (range.since === undefined && range.until !== undefined && range.until > asOf) return 'mention';
  return kind;
}

function common(dates: readonly NamedDate[], kind: DateKind): DayRange | undefined {
  let range: DayRange | undefined;
  for (const date of dates) {
    if (date.kind !== kind) continue;
    const since = [range?.since, date.since]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const until = [range?.until, date.until].filter((day) => day !== undefined).sort()[0];
    if (since !== undefined && until !== undefined && since > until) continue;
    range = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  }
  return range;
}
