import { ownCopy } from '../text/remembering.ts';
import { createTermReader, type TermReader } from '../text/terms.ts';

/** Numbers terms: each distinct term has one id, from 0 up, for the life of the program. */
export type Lexicon = {
  readonly size: () => number;
  readonly id: (term: string) => number | undefined;
  readonly add: (term: string) => number;
  readonly term: (id: number) => string;
  /** All terms, by their ids. */
  readonly terms: () => readonly string[];
  /** Reads the content words of a text as ids, and adds new ones. */
  readonly read: TermReader<number>;
};

/** A lexicon of `known` terms, each with its place as its id, or of none yet. */
export function createLexicon(known: readonly string[] = []): Lexicon {
  const terms = [...known];
  const ids = new Map<string, number>(terms.map((term, id) => [term, id]));
  const add = (term: string): number => {
    let id = ids.get(term);
    if (id === undefined) {
      id = terms.length;
      const own = ownCopy(term);
      ids.set(own, id);
      terms.push(own);
    }
    return id;
  };
  return {
    size: () => terms.length,
    id: (term) => ids.get(term),
    add,
    term: (id) => terms[id] ?? '',
    terms: () => terms,
    read: createTermReader(add),
  };
}
