import { type Query, share } from '../search/query.ts';
import type { Quote, Side } from './answer.ts';
import type { Scored } from './confidence.ts';
import { findConflict, mayDiffer } from './conflict.ts';
import type { Reading } from './question.ts';
import { sameReport } from './repeats.ts';

/** Windows that are weighed against each other. */
const WEIGHED = 24;
/** What a sentence beside the best one counts. */
const NEIGHBOUR = 0.9;

/** Where reports give different answers to the question: the sides, newest first; undefined where they agree. */
export function disagreement(
  question: string,
  reading: Reading,
  query: Query,
  scored: readonly Scored[],
  asOf: string,
  quoteOf: (item: Scored) => Quote,
): readonly Side[] | undefined {
  const best = scored[0];
  if (best === undefined || !mayDiffer(question, reading.wants)) return undefined;
  const strength = (item: Scored): number =>
    share(item.window.mask | item.window.titleMask, query) + item.window.sentence;
  const most = Math.max(...scored.slice(0, WEIGHED).map(strength));
  return findConflict({
    question,
    wants: reading.wants,
    questionStems: new Set(query.slots.map((slot) => slot.stem)),
    candidates: scored.slice(0, WEIGHED).flatMap((item) => {
      const { entry, from, to, best: at } = item.window;
      const order = [at, ...neighbours(from, to, at)];
      return order.map((i, k) => ({
        article: entry.article,
        get quote() {
          return quoteOf(item);
        },
        sentence: { start: entry.spans[2 * i]!, end: entry.spans[2 * i + 1]! },
        strength: (strength(item) / most) * NEIGHBOUR ** k,
      }));
    }),
    asOf,
    sameReport,
  });
}

/** The other sentences of a window, those after the best first: a figure often follows the sentence that says what it counts. */
const neighbours = (from: number, to: number, best: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k)
    .filter((i) => i !== best)
    .sort((a, b) => Number(b > best) - Number(a > best) || Math.abs(a - best) - Math.abs(b - best));

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
