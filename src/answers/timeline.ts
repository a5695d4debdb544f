import { nearCopy } from '../text/nearCopies.ts';
import type { Quote } from './answer.ts';
import type { ClosedRange, DayRange } from './days.ts';
import { sentenceQuote } from './sentenceQuote.ts';
import { agree, saysAgain } from './statement.ts';
import type { EventDate, Precision } from './timeline/eventDates.ts';
import type { TopicCoverage } from './topicArticles.ts';
import { type TopicSentence, topicSentences } from './topicSentences.ts';

/** What an article says of a time: the days it means, both included, and the quote that says so. */
export type TimelineEvent = ClosedRange & {
  readonly precision: Precision;
  /** `published` where the quote names no time of its own: it stands under the day of its publication. */
  readonly basis: 'stated' | 'published';
  /** True where the time still lay ahead when the article was published. */
  readonly planned: boolean;
  /** The words that tell the time are marked. */
  readonly quote: Quote;
  /** Other outlets' quotes that say the same of the same time. */
  readonly alsoIn: readonly Quote[];
};

/** Articles that are read, the most relevant first; sentences that are held against each other; events of one timeline, and of one article on one day. */
const MOST_READ = 80;
const MOST_TOLD = 400;
const MOST_EVENTS = 100;
const OF_ONE_DAY = 2;

/** A sentence of an article that is about something else must hold more than this share of the topic's words. */
const NAMED = 0.67;

/** An event before its quote is cut. */
type Told = TopicSentence & { readonly date: EventDate | undefined; readonly days: ClosedRange };

/**
 * What happened in a topic, by the time that the sentences themselves name, the earliest first, where that lies within `days`. The
 * opening of an article that names none stands under the day of publication. What is said twice, in copies or other words, stands
 * once: as the outlet had it that published first.
 */
export function timeline({ relevant, words }: TopicCoverage, days: DayRange): TimelineEvent[] {
  const told = topicSentences({ relevant: relevant.slice(0, MOST_READ), words })
    .flatMap(placed)
    .filter((event) => within(event.days, days))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_TOLD);
  const kept: { readonly first: Told; readonly others: Told[] }[] = [];
  for (const event of told.sort(byPublication)) {
    const same = kept.find(({ first }) => sameEvent(first, event));
    if (same === undefined) kept.push({ first: event, others: [] });
    else same.others.push(event);
  }
  const events = fewOfEach(kept.sort((a, b) => b.first.value - a.first.value))
    .slice(0, MOST_EVENTS)
    .map(({ first, others }) => eventOf(first, others));
  return events.filter((event, i) => !events.some((other, j) => shows(other, event, j < i))).sort(byTime);
}

/** True where another event's quote, of the same day or with a day of its own, shows all of this one's and more, or the same `before`. */
const shows = (other: TimelineEvent, { quote, since, basis }: TimelineEvent, before: boolean): boolean =>
  other.quote.article === quote.article &&
  other.quote.start <= quote.start &&
  quote.end <= other.quote.end &&
  (before || other.quote.end - other.quote.start > quote.end - quote.start) &&
  (basis === 'published' || other.since === since);

function placed(sentence: TopicSentence): Told[] {
  const { article, at, share, about } = sentence;
  if (!about && share <= NAMED) return [];
  const date = sentence.when();
  if (date !== undefined && (share > 0 || (date.precision !== 'year' && !date.aside)))
    return [{ ...sentence, date, days: date }];
  const day = article.published?.day;
  return at === 0 && about && day !== undefined
    ? [{ ...sentence, date: undefined, days: { since: day, until: day } }]
    : [];
}

const within = ({ since, until }: ClosedRange, days: DayRange): boolean =>
  (days.since === undefined || until >= days.since) && (days.until === undefined || since <= days.until);

function sameEvent(a: Told, b: Told): boolean {
  const meet = a.days.since <= b.days.until && b.days.since <= a.days.until;
  if (a.date !== undefined && b.date !== undefined && !meet) return false;
  if (a.text === b.text) return true;
  if (agree(a.states(), b.states()) && nearCopy(a.shingles(), b.shingles())) return true;
  return meet && (saysAgain(b.states(), a.states()) || saysAgain(a.states(), b.states()));
}

/** At most so many events of an article on a day, so that no article fills the timeline. */
function fewOfEach<T extends { readonly first: Told }>(events: readonly T[]): T[] {
  const counts = new Map<string, number>();
  return events.filter(({ first: { article, days } }) => {
    const key = `${article.id} ${days.since}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= OF_ONE_DAY;
  });
}

function eventOf(first: Told, others: readonly Told[]): TimelineEvent {
  const outlets = new Set([first.article.outlet]);
  const alsoIn = others.filter(({ article: { outlet } }) => !outlets.has(outlet) && outlets.add(outlet));
  const { since, until } = first.days;
  return {
    since,
    until,
    precision: first.date?.precision ?? 'day',
    basis: first.date === undefined ? 'published' : 'stated',
    planned: first.article.published !== undefined && since > first.article.published.day,
    quote: quoteOf(first),
    alsoIn: alsoIn.map(quoteOf),
  };
}

function quoteOf({ article, all, index, date, value }: Told): Quote {
  const { start } = all[index]!;
  const marks = date === undefined ? [] : [{ start: start + date.start, end: start + date.end }];
  return sentenceQuote(article, all, index, marks, value);
}

/** The earliest published first; those without a date last. */
function byPublication(a: Told, b: Told): number {
  const [x, y] = [a.article.published, b.article.published];
  return (
    compare(x?.day ?? '~', y?.day ?? '~') ||
    (x?.instant ?? 0) - (y?.instant ?? 0) ||
    compare(a.article.id, b.article.id) ||
    a.index - b.index
  );
}

/** By the first day, exact days before longer times, then by publication, then by place in the article. */
const byTime = (a: TimelineEvent, b: TimelineEvent): number =>
  compare(a.since, b.since) ||
  compare(a.until, b.until) ||
  compare(a.quote.article.published?.iso ?? '~', b.quote.article.published?.iso ?? '~') ||
  compare(a.quote.article.id, b.quote.article.id) ||
  a.quote.start - b.quote.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
