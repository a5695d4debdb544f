import { Index } from 'flexsearch';
import type { Article } from '../articles/article.ts';
import { distinctTerms, type IndexedArticle, indexArticle } from './indexedArticle.ts';
import type { Lexicon } from './lexicon.ts';
import { countTerms, createPostings, type Packed } from './postings.ts';

/**
 * The index of one collection: FlexSearch over whole articles for candidates, and each article's term ids for ranking. Its
 * counts come from its own articles alone.
 */
export type CollectionIndex = {
  readonly collection: string;
  readonly size: () => number;
  readonly add: (article: Article) => void;
  readonly remove: (id: string) => void;
  readonly get: (id: string) => IndexedArticle | undefined;
  readonly all: () => Iterable<IndexedArticle>;
  /** In how many articles a term stands. */
  readonly articlesWith: (term: number) => number;
  /** Mean number of content terms of an article. */
  readonly meanLength: () => number;
  /** Articles that hold most of the terms, at most `limit`. */
  readonly candidates: (terms: readonly number[], limit: number) => IndexedArticle[];
  /** The same as the slots of those articles, by which `at` and `addFrequencies` know them; they are below `slots()`. */
  readonly candidateSlots: (terms: readonly number[], limit: number) => number[];
  readonly slots: () => number;
  readonly at: (slot: number) => IndexedArticle | undefined;
  /** The number of content terms of the body in each slot. */
  readonly lengths: () => Uint32Array;
  /** Adds `weight` to `into[slot]` for each time a term stands in the headline and body of the article there. */
  readonly addFrequencies: (term: number, weight: number, into: Float32Array) => void;
  /** How many articles there are of each language. */
  readonly languages: () => ReadonlyMap<string, number>;
  /** All that it takes to make this index again. The index must not change while what is given is in use. */
  readonly save: () => SavedCollection;
};

/** An index as it can be kept: its articles, of which the first has slot 0, and so on; and their postings. */
export type SavedCollection = { readonly entries: readonly IndexedArticle[]; readonly packed: Packed };

// Positions say nothing of distinct terms, hence `resolution`. Articles are taken out by leaving them out of what is found.
const SETTINGS = { tokenize: 'strict', resolution: 1, fastupdate: false } as const;

/** An index over `saved`, or over nothing yet. */
export function createCollectionIndex(
  collection: string,
  lexicon: Lexicon,
  saved?: SavedCollection,
): CollectionIndex {
  const slots: (IndexedArticle | undefined)[] = [...(saved?.entries ?? [])];
  const postings = createPostings(saved?.packed, slots.length);
  let lengths = new Uint32Array(Math.max(64, 2 * slots.length));
  const slotOf = new Map<string, number>();
  const languages = new Map<string, number>();
  let length = 0;
  /** Slots without an article: those that may be used, and those that FlexSearch may still hold. */
  let free: number[] = [];
  let gone: number[] = [];

  // FlexSearch gets terms, not text: what `encode` gives it stands here.
  let encoded: readonly string[] = [];
  const createFlex = (): Index => new Index({ ...SETTINGS, encode: () => [...encoded] });
  let flex = createFlex();
  /**
   * The terms that FlexSearch holds, with all their articles: those that were asked for. Filled with every term of 26,000 articles
   * it takes 9 s and 170 MB, and people ask for few of them.
   */
  let held = new Set<number>();
  const hold = (term: number): void => {
    if (held.has(term)) return;
    held.add(term);
    const ids = postings.slots(term);
    // Its `import` adds a term to those it has, and takes what its types know only in writing.
    if (ids.length > 0) flex.import('map', [[lexicon.term(term), [ids]]] as unknown as string);
  };

  const count = ({ article: { language }, tokens }: IndexedArticle, by: 1 | -1): void => {
    length += by * tokens.length;
    const articles = (languages.get(language) ?? 0) + by;
    if (articles > 0) languages.set(language, articles);
    else languages.delete(language);
  };
  slots.forEach((entry, slot) => {
    if (entry === undefined) return;
    slotOf.set(entry.article.id, slot);
    lengths[slot] = entry.tokens.length;
    count(entry, 1);
  });

  const pack = (): void => {
    postings.pack(lexicon.size());
    flex = createFlex();
    held = new Set();
    free = free.concat(gone);
    gone = [];
  };
  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    const entry = slot === undefined ? undefined : slots[slot];
    if (slot === undefined || entry === undefined) return;
    postings.remove(slot, distinctTerms(entry));
    count(entry, -1);
    slots[slot] = undefined;
    slotOf.delete(id);
    gone.push(slot);
    if (postings.isLoose()) pack();
  };
  const candidateSlots = (terms: readonly number[], limit: number): number[] => {
    for (const term of terms) hold(term);
    encoded = terms.map(lexicon.term);
    const found = flex.search('a question', { limit: limit + gone.length, suggest: true }) as number[];
    return gone.length === 0 ? found : found.filter((slot) => slots[slot] !== undefined).slice(0, limit);
  };

  return {
    collection,
    size: () => slotOf.size,
    add(article) {
      remove(article.id);
      const entry = indexArticle(article, lexicon);
      const slot = free.pop() ?? slots.length;
      slots[slot] = entry;
      if (slot >= lengths.length) {
        const grown = new Uint32Array(2 * slots.length);
        grown.set(lengths);
        lengths = grown;
      }
      lengths[slot] = entry.tokens.length;
      slotOf.set(article.id, slot);
      const { terms, counts } = countTerms([entry.tokens, entry.title], entry.about);
      postings.add(slot, terms, counts);
      count(entry, 1);
      encoded = Array.from(
        terms.filter((term) => held.has(term)),
        lexicon.term,
      );
      if (encoded.length > 0) flex.add(slot, article.id);
      if (postings.isLoose()) pack();
    },
    remove,
    get(id) {
      const slot = slotOf.get(id);
      return slot === undefined ? undefined : slots[slot];
    },
    *all() {
      for (const entry of slots) if (entry !== undefined) yield entry;
    },
    articlesWith: postings.articlesWith,
    meanLength: () => (slotOf.size === 0 ? 0 : length / slotOf.size),
    candidates: (terms, limit) => candidateSlots(terms, limit).flatMap((slot) => slots[slot] ?? []),
    candidateSlots,
    slots: () => slots.length,
    at: (slot) => slots[slot],
    lengths: () => lengths,
    addFrequencies: postings.addFrequencies,
    languages: () => languages,
    save() {
      pack();
      return withoutEmpty(slots, postings.packed());
    },
  };
}

/** The articles and postings of an index whose empty slots are left out: those after them move up. */
function withoutEmpty(slots: readonly (IndexedArticle | undefined)[], packed: Packed): SavedCollection {
  const entries: IndexedArticle[] = [];
  const moved = Uint32Array.from(slots, (entry) => (entry === undefined ? 0 : entries.push(entry) - 1));
  if (entries.length === slots.length) return { entries, packed };
  const postings = packed.postings.map((posting) => moved[posting >>> 8]! * 256 + (posting & 255));
  return { entries, packed: { ...packed, postings } };
}
