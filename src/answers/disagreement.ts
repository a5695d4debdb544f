import { type Query, share } from '../search/query.ts';
import type { Quote, Side } from './answer.ts';
import type { Scored } from './confidence.ts';
import { findConflict } from './conflict.ts';
import type { Reading } from './question.ts';
import { makeQuote } from './quote.ts';
import { sameReport } from './repeats.ts';

/** Windows that are weighed against each other. */
const WEIGHED = 24;

/** Where reports give different answers to the question: the sides, newest first; undefined where they agree. */
export function disagreement(
  question: string,
  reading: Reading,
  query: Query,
  scored: readonly Scored[],
  asOf: string,
): readonly Side[] | undefined {
  const best = scored[0];
  if (best === undefined || !MAY_DIFFER.has(reading.wants)) return undefined;
  const strength = (item: Scored): number =>
    share(item.window.mask | item.window.titleMask, query) + item.window.sentence;
  const most = Math.max(...scored.slice(0, WEIGHED).map(strength));
  return findConflict({
    question,
    wants: reading.wants,
    questionStems: new Set(query.slots.map((slot) => slot.stem)),
    candidates: scored.slice(0, WEIGHED).map((item) => {
      const { entry, best: at } = item.window;
      return {
        quote: makeQuote(item.window, query, reading, item.score),
        sentence: { start: entry.spans[2 * at]!, end: entry.spans[2 * at + 1]! },
        strength: strength(item) / most,
      };
    }),
    asOf,
    sameReport,
  });
}

const MAY_DIFFER: ReadonlySet<Reading['wants']> = new Set([
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'place',
  'yesno',
]);

/** The quotes of the sides, then the others. */
export function sidesFirst(sides: readonly Side[], quotes: readonly Quote[]): Quote[] {
  const first = sides.map((side) => side.quote);
  const said = new Set(
    sides
      .flatMap((side) => [side.quote, ...side.alsoIn])
      .map((quote) => `${quote.article.id} ${quote.start}`),
  );
  return [...first, ...quotes.filter((quote) => !said.has(`${quote.article.id} ${quote.start}`))];
}
