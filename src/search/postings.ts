/** The articles that hold each term. An article is known by its slot, a whole number that its collection gives it. */
export type Postings = {
  /** Puts an article in, by its distinct terms in rising order, and how often each stands in its headline and body. */
  readonly add: (slot: number, terms: Uint32Array, counts: Uint8Array) => void;
  /** Takes an article out, by its distinct terms. Its slot must not be used again before the next {@link Postings.pack}. */
  readonly remove: (slot: number, terms: Iterable<number>) => void;
  /** In how many articles a term stands. */
  readonly articlesWith: (term: number) => number;
  /** The slots of the articles that hold a term, also of those taken out since the last packing. */
  readonly slots: (term: number) => number[];
  /** Adds `weight` to `into[slot]` for each time a term stands in an article's headline and body. */
  readonly addFrequencies: (term: number, weight: number, into: Float32Array) => void;
  /** Whether so much has changed since the last packing that it is worth another. */
  readonly isLoose: () => boolean;
  /** Puts everything into two arrays, without what was taken out. `terms`: how many terms there are. */
  readonly pack: (terms: number) => void;
  /** Everything, where it is packed and nothing came or went since: see {@link Packed}. */
  readonly packed: () => Packed;
};

/**
 * The postings of the term with place `p` are `postings[starts[p]]` up to, and without, `postings[starts[p + 1]]`: a slot times 256, plus
 * how often. A term's place is where it stands in `terms`, which rise; or, where that is empty, the term itself.
 */
export type Packed = {
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
};

/** Frequencies above this count as this: BM25 hardly tells them apart. */
const MAX_COUNT = 255;
/** Where the articles hold less than this share of all terms, they are listed: a small collection beside a large one takes little. */
const FEW_TERMS = 1 / 4;
/** So many articles are kept loosely before they are packed, and at least this share of those that are packed. */
const LOOSE_ARTICLES = 512;
const LOOSE_SHARE = 1 / 4;

const NOTHING: Packed = {
  terms: new Uint32Array(0),
  starts: new Uint32Array(1),
  postings: new Uint32Array(0),
};

/** Most postings are packed (four bytes each); those of articles that came lately are kept loosely until the next packing. */
export function createPostings(known: Packed = NOTHING, articles = 0): Postings {
  let packed = known;
  let packedArticles = articles;
  let fresh = new Map<number, number[]>();
  let freshSlots = new Set<number>();
  /** Slots that are packed, though their articles are gone; and how many of a term's packed postings are such. */
  let gone = new Set<number>();
  let goneOf = new Map<number, number>();

  /** Where the packed postings of a term begin and end. */
  const rangeOf = (term: number): readonly [from: number, to: number] => {
    const { terms, starts } = packed;
    const place = terms.length === 0 ? term : placeOf(term, terms);
    return place < 0 || place + 1 >= starts.length ? [0, 0] : [starts[place]!, starts[place + 1]!];
  };
  const articlesWith = (term: number): number => {
    const [from, to] = rangeOf(term);
    return to - from + (fresh.get(term)?.length ?? 0) - (goneOf.get(term) ?? 0);
  };

  return {
    add(slot, terms, counts) {
      freshSlots.add(slot);
      for (let i = 0; i < terms.length; i++) {
        const posting = slot * 256 + counts[i]!;
        const others = fresh.get(terms[i]!);
        if (others === undefined) fresh.set(terms[i]!, [posting]);
        else others.push(posting);
      }
    },
    remove(slot, terms) {
      const loose = freshSlots.delete(slot);
      if (!loose) gone.add(slot);
      for (const term of terms) {
        if (!loose) {
          goneOf.set(term, (goneOf.get(term) ?? 0) + 1);
          continue;
        }
        const left = (fresh.get(term) ?? []).filter((posting) => posting >>> 8 !== slot);
        if (left.length === 0) fresh.delete(term);
        else fresh.set(term, left);
      }
    },
    articlesWith,
    slots(term) {
      const found: number[] = [];
      const [from, to] = rangeOf(term);
      for (let i = from; i < to; i++) found.push(packed.postings[i]! >>> 8);
      for (const posting of fresh.get(term) ?? []) found.push(posting >>> 8);
      return found;
    },
    addFrequencies(term, weight, into) {
      const [from, to] = rangeOf(term);
      const { postings } = packed;
      for (let i = from; i < to; i++) {
        const posting = postings[i]!;
        into[posting >>> 8]! += weight * (posting & MAX_COUNT);
      }
      for (const posting of fresh.get(term) ?? []) into[posting >>> 8]! += weight * (posting & MAX_COUNT);
    },
    isLoose: () => freshSlots.size + gone.size > Math.max(LOOSE_ARTICLES, LOOSE_SHARE * packedArticles),
    pack(size) {
      const few = packed.terms.length > 0 || packed.postings.length === 0;
      const terms =
        few && packed.terms.length + fresh.size < FEW_TERMS * size
          ? Uint32Array.from(new Set([...packed.terms, ...fresh.keys()]))
              .sort()
              .filter((term) => articlesWith(term) > 0)
          : NOTHING.terms;
      const places = terms.length === 0 ? size : terms.length;
      const starts = new Uint32Array(places + 1);
      for (let place = 0; place < places; place++)
        starts[place + 1] = starts[place]! + articlesWith(terms[place] ?? place);
      const postings = new Uint32Array(starts[places]!);
      let at = 0;
      for (let place = 0; place < places; place++) {
        const term = terms[place] ?? place;
        const [from, to] = rangeOf(term);
        for (let i = from; i < to; i++)
          if (gone.size === 0 || !gone.has(packed.postings[i]! >>> 8)) postings[at++] = packed.postings[i]!;
        for (const posting of fresh.get(term) ?? []) postings[at++] = posting;
      }
      packed = { terms, starts, postings };
      packedArticles += freshSlots.size - gone.size;
      [fresh, freshSlots, gone, goneOf] = [new Map(), new Set(), new Set(), new Map()];
    },
    packed: () => packed,
  };
}

/** Where a number stands among rising ones; -1 where it does not. */
function placeOf(number: number, rising: Uint32Array): number {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = rising[middle]!;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The distinct terms of an article in rising order, and how often each stands in it; those of `silent` alone count as none. */
export function countTerms(
  told: readonly Uint32Array[],
  silent: Uint32Array,
): { readonly terms: Uint32Array; readonly counts: Uint8Array } {
  const spoken = told.reduce((sum, { length }) => sum + length, 0);
  const all = new Uint32Array(spoken + silent.length);
  let filled = 0;
  for (const part of told) {
    all.set(part, filled);
    filled += part.length;
  }
  const loud = all.subarray(0, spoken).sort();
  const terms = new Uint32Array(all.length);
  const counts = new Uint8Array(all.length);
  let distinct = 0;
  for (let i = 0; i < loud.length; i++) {
    if (i === 0 || loud[i] !== loud[i - 1]) terms[distinct++] = loud[i]!;
    if (counts[distinct - 1]! < MAX_COUNT) counts[distinct - 1]!++;
  }
  // The few others are put in their places.
  for (const term of silent) {
    let at = distinct;
    while (at > 0 && terms[at - 1]! > term) at--;
    if (at > 0 && terms[at - 1] === term) continue;
    terms.copyWithin(at + 1, at, distinct);
    counts.copyWithin(at + 1, at, distinct);
    terms[at] = term;
    counts[at] = 0;
    distinct++;
  }
  return { terms: terms.slice(0, distinct), counts: counts.slice(0, distinct) };
}
