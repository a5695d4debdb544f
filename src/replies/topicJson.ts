import type { z } from 'zod';
import type { TimelineEvent } from '../newsroom.ts';
import { quoteJsonOf } from './json.ts';
import type { timelineShape } from './jsonShapes.ts';

/** A topic's timeline for scripts. */
export function timelineJson(
  topic: string,
  asOf: string,
  events: readonly TimelineEvent[],
): z.infer<typeof timelineShape> {
  return {
    topic,
    asOf,
    events: events.map(({ since, until, basis, planned, quote: told, alsoIn }) => ({
      since,
      until,
      basis,
      planned,
      quote: quoteJsonOf(told),
      alsoIn: alsoIn.map(quoteJsonOf),
    })),
  };
}
