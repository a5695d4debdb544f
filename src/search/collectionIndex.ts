import { Index } from 'flexsearch';
import type { Article } from '../articles/article.ts';
import { distinctTerms, type IndexedArticle, indexArticle } from './indexedArticle.ts';
import type { Lexicon } from './lexicon.ts';

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
  /** How many articles there are of each language. */
  readonly languages: () => ReadonlyMap<string, number>;
};

export function createCollectionIndex(collection: string, lexicon: Lexicon): CollectionIndex {
  // FlexSearch gets terms, not text: what `encode` gives it stands here.
  let encoded: readonly string[] = [];
  // Positions say nothing of distinct terms (`resolution`), and removals must be quick (`fastupdate`).
  const flex = new Index({ encode: () => [...encoded], tokenize: 'strict', resolution: 1, fastupdate: true });
  const slots: (IndexedArticle | undefined)[] = [];
  const free: number[] = [];
  const slotOf = new Map<string, number>();
  const languages = new Map<string, number>();
  let counts = new Uint32Array(1 << 16);
  let length = 0;

  const count = (entry: IndexedArticle, distinct: ReadonlySet<number>, by: 1 | -1): void => {
    if (lexicon.size() > counts.length) {
      const grown = new Uint32Array(Math.max(lexicon.size(), counts.length * 2));
      grown.set(counts);
      counts = grown;
    }
    for (const term of distinct) counts[term] = (counts[term] ?? 0) + by;
    length += by * entry.tokens.length;
    const { language } = entry.article;
    const articles = (languages.get(language) ?? 0) + by;
    if (articles > 0) languages.set(language, articles);
    else languages.delete(language);
  };

  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    const entry = slot === undefined ? undefined : slots[slot];
    if (slot === undefined || entry === undefined) return;
    flex.remove(slot);
    count(entry, distinctTerms(entry), -1);
    slots[slot] = undefined;
    slotOf.delete(id);
    free.push(slot);
  };

  return {
    collection,
    size: () => slotOf.size,
    add(article) {
      remove(article.id);
      const entry = indexArticle(article, lexicon);
      const slot = free.pop() ?? slots.length;
      slots[slot] = entry;
      slotOf.set(article.id, slot);
      const distinct = distinctTerms(entry);
      count(entry, distinct, 1);
      encoded = Array.from(distinct, lexicon.term);
      flex.add(slot, article.id);
    },
    remove,
    get(id) {
      const slot = slotOf.get(id);
      return slot === undefined ? undefined : slots[slot];
    },
    *all() {
      for (const entry of slots) if (entry !== undefined) yield entry;
    },
    articlesWith: (term) => counts[term] ?? 0,
    meanLength: () => (slotOf.size === 0 ? 0 : length / slotOf.size),
    candidates(terms, limit) {
      encoded = terms.map(lexicon.term);
      const found = flex.search('a question', { limit, suggest: true });
      return found.flatMap((slot) => slots[Number(slot)] ?? []);
    },
    languages: () => languages,
  };
}
