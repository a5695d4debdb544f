import type { z } from 'zod';
import type { Quote } from '../answers/answer.ts';
import type { Comparison, TimelineEvent } from '../newsroom.ts';
import { quoteJsonOf } from './json.ts';
import type { comparisonShape, timelineShape } from './jsonShapes.ts';

/** A topic's timeline for scripts. */
export function timelineJson(
  topic: string,
  asOf: string,
  events: readonly TimelineEvent[],
): z.infer<typeof timelineShape> {
  return {
    topic,
    asOf,
    events: events.map((event) => {
      const { since, until, basis, planned } = event;
      return { since, until, basis, planned, ...factOf(event) };
    }),
  };
}

/** A comparison for scripts. */
export function comparisonJson(
  topic: string,
  asOf: string,
  { outlets, articles, shared, differing, only }: Comparison,
): z.infer<typeof comparisonShape> {
  return {
    topic,
    asOf,
    outlets: [...outlets],
    articles,
    shared: shared.map((fact) => ({
      ...(fact.value !== undefined && { value: fact.value }),
      ...factOf(fact),
    })),
    differing: differing.map((sides) => ({
      sides: sides.map((side) => ({ value: side.value, ...factOf(side) })),
    })),
    only: only.map(({ outlet, facts }) => ({ outlet: outlet ?? null, facts: facts.map(factOf) })),
  };
}

function factOf({ quote, alsoIn }: { readonly quote: Quote; readonly alsoIn: readonly Quote[] }) {
  return { quote: quoteJsonOf(quote), alsoIn: alsoIn.map(quoteJsonOf) };
}
