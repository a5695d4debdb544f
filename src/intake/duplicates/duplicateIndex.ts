import type { Article, Change } from '../../articles/article.ts';
import { createBacklog } from '../../files/backlog.ts';
import { NEAR_COPY, type Shingles, shingles, similarity } from '../../text/nearCopies.ts';
import { fold } from '../../text/words.ts';
import type { ReadArticle } from '../article.ts';
import { canonicalUrl } from './canonicalUrl.ts';

/** What a draft is to a stored article: nothing new, a newer version of it, or the same report at another outlet. */
export type Duplicate = {
  readonly kind: 'same' | 'update' | 'copy';
  readonly of: Article;
  /** What they have in common: the address, whatever the text; or the text. */
  readonly by: 'url' | 'text';
  /** The share of word runs that both texts have, 0 to 1. */
  readonly similarity: number;
};

/** Finds what is stored already. It follows the changes that it is told of. */
export type DuplicateIndex = {
  /** Takes in changes; articles are read in the background, in small steps. */
  readonly update: (change: Change) => void;
  /**
   * The stored articles that a draft repeats, the most telling first; none where it is new. Only articles that `isVisible` lets pass are
   * looked at: nobody learns of another server's.
   */
  readonly find: (
    draft: Pick<ReadArticle, 'url' | 'outlet' | 'headline' | 'body'>,
    isVisible: (article: Article) => boolean,
  ) => Promise<readonly Duplicate[]>;
};

/**
 * How many of their lowest hashes texts are found by (Broder 1997), and how many two must share to be compared as a whole: near copies
 * share half of them on average, so that one in 4,000 is missed.
 */
const SKETCH = { size: 16, shared: 2 };
/** How much of a text the hashes are taken of, in UTF-16 units: copies begin alike, and reading all of it takes thrice the time. */
const SKETCHED = 3_000;
/** How many candidates are compared as a whole, those with most in common first, and how many are told. */
const MAX_COMPARED = 20;
const MAX_TOLD = 10;
/** From this similarity on, texts differ in no more than a word or a mark. */
const IDENTICAL = 0.97;
/** A text is another's first version where so much of it stands in the longer one; of at least this many word runs. */
const CONTAINED = { share: 0.8, least: 50 };

/** An index of no articles yet. Samples are passed over: they step aside as soon as there is anything else. */
export function createDuplicateIndex(): DuplicateIndex {
  const articles = new Map<
    string,
    { readonly article: Article; readonly sketch: Shingles; readonly url: string | undefined }
  >();
  const bySketch = new Map<number, Set<string>>();
  const byUrl = new Map<string, Set<string>>();
  /** What waits to be taken in, or out where it is undefined. */
  const pending = new Map<string, Article | undefined>();

  const forget = (id: string): void => {
    const known = articles.get(id);
    if (known === undefined) return;
    articles.delete(id);
    for (const hash of known.sketch) drop(bySketch, hash, id);
    if (known.url !== undefined) drop(byUrl, known.url, id);
  };
  const take = (article: Article): void => {
    const sketch = sketchOf(article.body);
    const url = article.url === undefined ? undefined : canonicalUrl(article.url);
    articles.set(article.id, { article, sketch, url });
    for (const hash of sketch) put(bySketch, hash, article.id);
    if (url !== undefined) put(byUrl, url, article.id);
  };
  const backlog = createBacklog((id) => {
    const article = pending.get(id);
    pending.delete(id);
    forget(id);
    if (article !== undefined) take(article);
  });
  const candidates = (body: string): Article[] => {
    const shared = new Map<string, number>();
    const sketch = sketchOf(body);
    for (const hash of sketch)
      for (const id of bySketch.get(hash) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= Math.min(SKETCH.shared, sketch.length))
      .sort((a, b) => b[1] - a[1])
      .flatMap(([id]) => articles.get(id)?.article ?? []);
  };

  return {
    update({ added, removed }) {
      for (const { id } of removed) pending.set(id, undefined);
      for (const article of added) pending.set(article.id, article.sample ? undefined : article);
      backlog.add([...removed, ...added].map(({ id }) => id));
    },
    async find(draft, isVisible) {
      await backlog.until(0);
      const text = shingles(draft.body);
      const sameUrl =
        draft.url === undefined
          ? []
          : [...(byUrl.get(canonicalUrl(draft.url)) ?? [])].flatMap((id) => articles.get(id)?.article ?? []);
      const near = candidates(draft.body).filter(
        (article) => isVisible(article) && !sameUrl.includes(article),
      );
      const found = [
        ...sameUrl.filter(isVisible).map((article) => judge(draft, text, article, 'url')),
        ...near.slice(0, MAX_COMPARED).map((article) => judge(draft, text, article, 'text')),
      ];
      return found
        .filter((duplicate) => duplicate !== undefined)
        .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || BY[a.by] - BY[b.by] || b.similarity - a.similarity)
        .slice(0, MAX_TOLD);
    },
  };
}

const ORDER = { same: 0, update: 1, copy: 2 } as const;
/** An address names an article more surely than its text does. */
const BY = { url: 0, text: 1 } as const;

function judge(
  draft: Pick<ReadArticle, 'outlet' | 'headline' | 'body'>,
  text: Shingles,
  of: Article,
  by: Duplicate['by'],
): Duplicate | undefined {
  const stored = shingles(of.body);
  const share = similarity(text, stored);
  if (by === 'text' && share < NEAR_COPY && !isContained(text.length, stored.length, share)) return undefined;
  const isOther =
    draft.outlet !== undefined && of.outlet !== undefined && plain(draft.outlet) !== plain(of.outlet);
  if (isOther && by === 'text') return { kind: 'copy', of, by, similarity: share };
  const isSame = share >= IDENTICAL && (by === 'text' || plain(draft.headline) === plain(of.headline));
  return { kind: isSame ? 'same' : 'update', of, by, similarity: share };
}

/** Whether the shorter of two texts stands nearly whole in the longer one, told from their sizes and what they share of both. */
function isContained(one: number, other: number, share: number): boolean {
  const common = (share * (one + other)) / (1 + share);
  const least = Math.min(one, other);
  return least >= CONTAINED.least && common >= CONTAINED.share * least;
}

/** The hashes that a text is found by. */
function sketchOf(body: string): Shingles {
  return shingles(body.slice(0, SKETCHED)).slice(0, SKETCH.size);
}

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

function put<K>(map: Map<K, Set<string>>, key: K, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

function drop<K>(map: Map<K, Set<string>>, key: K, id: string): void {
  const ids = map.get(key);
  if (ids?.delete(id) === true && ids.size === 0) map.delete(key);
}
