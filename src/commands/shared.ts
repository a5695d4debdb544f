import { day, text } from './options.ts';

/** Options that several commands take in the same words. */
export const outlet = text('Only articles of this outlet', {
  max: 100,
  example: 'Harbour Post',
  completes: true,
}).optional();
export const topic = text('A topic, place or name', { max: 100, example: 'ferry', completes: true });
export const since = day('Only articles of this day or later', { example: 'last Monday' }).optional();
export const until = day('Only articles of this day or earlier', { example: 'yesterday' }).optional();
export const article = text('Its headline, id or address', {
  max: 500,
  example: 'Amber Heron',
  completes: true,
});
export const happenedSince = day('Only what happened on this day or later', {
  example: 'last Monday',
}).optional();
export const happenedUntil = day('Only what happened on this day or earlier', {
  example: 'yesterday',
}).optional();
