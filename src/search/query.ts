import type { Span } from '../text/span.ts';
import type { Term } from '../text/terms.ts';
import { backgroundShare, UNLISTED_SHARE } from './background.ts';
import type { CollectionIndex } from './collectionIndex.ts';
import type { Variant } from './variants.ts';

/** The most words of a question that are searched for: the rarest ones. A bit mask of them fits in 31 bits. */
export const MAX_SLOTS = 30;

/**
 * Weight of the background word frequencies, in articles: with few articles a word's rarity comes from the language at large,
 * with many from the collection.
 */
const BACKGROUND_ARTICLES = 200;

/** A word of the question: the terms that count as it, with a weight each, and how much it says. */
export type Slot = {
  /** As it stands in the question. */
  readonly span: Span;
  readonly word: string;
  /** What is compared, and what counts as it too. */
  readonly stem: string;
  readonly forms: readonly string[];
  readonly terms: readonly { readonly id: number; readonly weight: number }[];
  /** Robertson-Sparck Jones idf, never negative; rarity blended with the background's. */
  readonly idf: number;
  readonly name: boolean;
  /** True where an article of the reader's holds it. */
  readonly known: boolean;
};

export type Query = { readonly slots: readonly Slot[]; readonly totalIdf: number };

/** How rare a term is, from its blended share of articles. */
export function inverseFrequency(inArticles: number, articles: number, background: number): number {
  const share = (inArticles + BACKGROUND_ARTICLES * background) / (articles + BACKGROUND_ARTICLES);
  return Math.log(1 + (1 - share) / (share + 0.5 / (articles + BACKGROUND_ARTICLES)));
}

/** Reads words as query slots against what the indexes hold, in question order. */
export function buildQuery(
  found: readonly Term[],
  indexes: readonly CollectionIndex[],
  variants: (term: Term) => readonly Variant[],
  spelled: (id: number) => string,
): Query {
  const articles = indexes.reduce((sum, index) => sum + index.size(), 0);
  const slots: Slot[] = [];
  const seen = new Set<string>();
  for (const term of found) {
    if (seen.has(term.term)) continue;
    seen.add(term.term);
    const ids = variants(term);
    const inArticles = Math.max(
      0,
      ...ids.map(({ id }) => indexes.reduce((sum, index) => sum + index.articlesWith(id), 0)),
    );
    const share = backgroundShare(term.term.replace('^', '')) ?? UNLISTED_SHARE;
    slots.push({
      span: { start: term.start, end: term.end },
      word: term.word,
      stem: term.term,
      forms: ids.map(({ id }) => spelled(id)),
      terms: ids,
      idf: inverseFrequency(inArticles, articles, term.term.startsWith('^') ? UNLISTED_SHARE : share),
      name: term.name,
      known: inArticles > 0,
    });
  }
  const kept = slots.length <= MAX_SLOTS ? slots : rarest(slots);
  return { slots: kept, totalIdf: kept.reduce((sum, slot) => sum + slot.idf, 0) };
}

function rarest(slots: readonly Slot[]): Slot[] {
  const keep = new Set([...slots].sort((a, b) => b.idf - a.idf).slice(0, MAX_SLOTS));
  return slots.filter((slot) => keep.has(slot));
}

/** The idf share of the slots in a mask. */
export function share(mask: number, query: Query): number {
  let sum = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += query.slots[31 - Math.clz32(rest & -rest)]!.idf;
  return sum / query.totalIdf;
}
