import type { Scored } from './confidence.ts';
import { type DayRange, daysBetween, plusDays } from './days.ts';

/** What a question says of the time of the coverage it wants. */
export type Timeliness = {
  /** Whether the newest coverage is asked for ('the latest on'), or implied ('currently'). */
  readonly latest: 'asked' | 'implied' | 'no';
  /** Days that the thing asked about belongs to. */
  readonly prefer?: DayRange;
  /** The days are those of the coverage asked for ('last week'), not only of the event. */
  readonly strongly?: boolean;
};

/** What a report of the days asked about gains, in the ranking's log-odds. */
const OF_THOSE_DAYS = 2;
const COVERAGE_OF_THOSE_DAYS = 4;
/** Days after an event within which most is reported on it. */
const REPORTED_WITHIN = 3;
/** What the newest of the relevant reports gains where the newest is asked for, and the days after which a third of that is left. */
const NEWEST = { asked: 5, implied: 1, no: 0 };
const FADING_DAYS = 3;
/** A report is relevant from this share of the best coverage. */
const RELEVANT = 0.7;

/** Brings windows forward whose articles were published when the question wants; the order stays where it says nothing of time. */
export function timely(
  scored: readonly Scored[],
  { latest, prefer, strongly = false }: Timeliness,
): readonly Scored[] {
  if (latest === 'no' && prefer === undefined) return scored;
  const most = Math.max(0, ...scored.map((item) => item.feature('withTitle')));
  const relevant = (item: Scored): boolean => item.feature('withTitle') >= RELEVANT * most;
  const newest = scored
    .filter(relevant)
    .map(({ window }) => window.entry.article.published?.day ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
  const gain = (item: Scored): number => {
    const day = item.window.entry.article.published?.day;
    if (day === undefined) return 0;
    let sum = 0;
    if (prefer !== undefined && within(day, prefer)) sum += strongly ? COVERAGE_OF_THOSE_DAYS : OF_THOSE_DAYS;
    if (relevant(item)) sum += NEWEST[latest] * Math.exp(-daysBetween(day, newest) / FADING_DAYS);
    return sum;
  };
  return scored
    .map((item) => ({ ...item, score: item.score + gain(item) }))
    .sort((a, b) => b.score - a.score);
}

const within = (day: string, { since, until }: DayRange): boolean =>
  (since === undefined || day >= since) && (until === undefined || day <= plusDays(until, REPORTED_WITHIN));
