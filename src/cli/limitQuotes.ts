import type { Newsroom } from '../newsroom.ts';

/** The same newsroom, whose answers hold at most `limit` quotes. */
export const limitQuotes = (newsroom: Newsroom, limit: number): Newsroom => ({
  ...newsroom,
  ask: (question, options) => newsroom.ask(question, { ...options, limit }),
});
