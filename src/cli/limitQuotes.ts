import type { Newsroom } from '../newsroom.ts';

/** The same newsroom, whose answers hold at most `limit` quotes; the sides of a conflict stay. */
export function limitQuotes(newsroom: Newsroom, limit: number): Newsroom {
  return {
    ...newsroom,
    ask: (question, options) => {
      const answer = newsroom.ask(question, options);
      return answer.kind === 'notCovered' ? answer : { ...answer, quotes: answer.quotes.slice(0, limit) };
    },
  };
}
