/** Numbers terms: each distinct term has one id, from 0 up, for the life of the program. */
export type Lexicon = {
  readonly size: () => number;
  readonly id: (term: string) => number | undefined;
  readonly add: (term: string) => number;
  readonly term: (id: number) => string;
};

export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  return {
    size: () => terms.length,
    id: (term) => ids.get(term),
    add(term) {
      let id = ids.get(term);
      if (id === undefined) {
        id = terms.length;
        // A term cut out of an article would keep the whole article in memory.
        const own = Buffer.from(term).toString();
        ids.set(own, id);
        terms.push(own);
      }
      return id;
    },
    term: (id) => terms[id] ?? '',
  };
}
