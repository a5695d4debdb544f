import { editDistance, letterMask, ones } from './spelling.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const TWO_ERRORS_FROM = 8;

/** A word as it is typed, and which words it may be with a typing error: one, or two from eight letters up. */
export type Near = {
  readonly word: string;
  /** Whether it may be the word `other`, or its beginning. Both are folded. */
  readonly is: (other: string) => boolean;
  /** Those of `others` that it may be, `most` at most. */
  readonly among: (others: Iterable<string>, most: number) => readonly string[];
};

/** What was found of a word is remembered, for the lines of one completion hold many words more than once. */
export function createNear(word: string): Near {
  const errors = word.length >= TWO_ERRORS_FROM ? 2 : 1;
  const own = letterMask(word);
  const known = new Map<string, boolean>();
  /** Each error takes away one letter at most, and brings one. */
  const mayBe = (other: string): boolean =>
    other.length >= word.length - errors && ones(letterMask(other) ^ own) <= 2 * errors;
  const compare = (other: string): boolean => {
    const start = other.slice(0, word.length);
    if (mayBe(start) && editDistance(word, start, errors) <= errors) return true;
    return mayBe(other) && editDistance(word, other, errors) <= errors;
  };
  const is = (other: string): boolean => {
    if (word.length < SHORTEST) return false;
    let near = known.get(other);
    if (near === undefined) known.set(other, (near = compare(other)));
    return near;
  };
  return {
    word,
    is,
    among(others, most) {
      const found: string[] = [];
      if (word.length < SHORTEST) return found;
      for (const other of others) if (found.length < most && compare(other)) found.push(other);
      return found;
    },
  };
}
