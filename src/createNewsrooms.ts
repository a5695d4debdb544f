import { compareDates } from './answers/order.ts';
import { type Article, SAMPLES, SHARED } from './articles/article.ts';
import type { ArticleStore, Progress } from './articles/store.ts';
import { createNewsroom } from './createNewsroom.ts';
import { createBacklog } from './files/backlog.ts';
import type { Newsroom, Readers } from './newsroom.ts';
import type { SavedIndexes } from './newsroom/saved.ts';
import { createShelf, type Shelf } from './newsroom/shelf.ts';
import { switching } from './newsroom/switching.ts';
import { createLexicon } from './search/lexicon.ts';

/** So many changed articles are taken in at once, before anybody else has a turn; more of them in slices. */
const AT_ONCE = 8;

export type NewsroomsDeps = {
  readonly store: ArticleStore;
  /** Indexes of articles of this store, or of such as were in it. */
  readonly saved?: SavedIndexes | undefined;
  /** So many articles, the newest, are indexed before anybody may ask; the others while people ask. By default all. */
  readonly first?: number;
  /** What is kept of the readers of a server, or of those outside any. */
  readonly readersOf?: (server: string | undefined) => Readers;
  /** Called as a first load proceeds; counts articles. */
  readonly onProgress?: (progress: Progress) => void;
};

/** The newsrooms over one store. Each collection is indexed once, however many readers it has. */
export type Newsrooms = {
  /**
   * The newsroom of a reader in a server, who sees what is shared and that server's own, or of one outside any; and the samples
   * while those hold nothing.
   */
  readonly of: (server: string | undefined) => Newsroom;
  /** How many articles there are in all collections together; for whoever runs the program, never for readers. */
  readonly size: () => number;
  /** Resolves once all articles that the store holds are indexed. */
  readonly settled: () => Promise<void>;
  /** What is indexed, to be kept; undefined while there are articles still to be indexed. */
  readonly save: () => SavedIndexes | undefined;
};

/** Indexes what a store holds, newest first, and follows its changes. */
export async function createNewsrooms({
  store,
  saved,
  first = Infinity,
  readersOf,
  onProgress,
}: NewsroomsDeps): Promise<Newsrooms> {
  const startedAt = new Date();
  const lexicon = createLexicon(saved?.terms);
  const shelves = new Map<string, Shelf>(
    saved?.collections.map(([name, collection]) => [name, createShelf(name, lexicon, collection)]),
  );
  const newsrooms = new Map<string | undefined, Newsroom>();
  const shelfOf = (collection: string): Shelf => {
    const shelf = shelves.get(collection) ?? createShelf(collection, lexicon);
    shelves.set(collection, shelf);
    return shelf;
  };

  /** The articles that are indexed. */
  const indexed = new Map<string, Article>();
  for (const { articles } of shelves.values()) for (const [id, article] of articles) indexed.set(id, article);
  /** Indexes an article as the store has it now, or takes it out. */
  const take = (id: string): void => {
    const [known, article] = [indexed.get(id), store.articles.get(id)];
    if (known === article) return;
    if (known !== undefined) shelfOf(known.collection).remove(known);
    indexed.delete(id);
    if (article === undefined) return;
    shelfOf(article.collection).add(article);
    indexed.set(id, article);
  };
  const backlog = createBacklog(take);
  const headlines = createBacklog((id) => {
    const article = indexed.get(id);
    if (article !== undefined) shelfOf(article.collection).completeHeadline(article);
  });

  const newestFirst = [...store.articles.values()].sort((a, b) => compareDates(b, a));
  // What is gone or has changed since must not be seen any more; what came instead is new.
  for (const [id, article] of indexed) {
    if (store.articles.get(id) === article) continue;
    shelfOf(article.collection).remove(article);
    indexed.delete(id);
  }
  const missing = newestFirst.flatMap(({ id }) => (indexed.has(id) ? [] : [id]));
  headlines.add(newestFirst.flatMap(({ id }) => (indexed.has(id) ? [id] : [])));
  backlog.add(missing);
  store.onChange(({ added, removed }) => {
    const ids = [...new Set([...removed, ...added].map(({ id }) => id))];
    if (ids.length > AT_ONCE) return backlog.add(ids);
    ids.forEach(take);
  });

  const total = missing.length;
  await backlog.until(Math.max(0, total - first), (left) => onProgress?.({ done: total - left, total }));
  if (first === Infinity) await headlines.until(0);

  const awaited = (collections: readonly string[]): number => {
    let count = 0;
    for (const id of backlog.ids()) {
      const article = store.articles.get(id);
      if (article !== undefined && collections.includes(article.collection)) count += 1;
    }
    return count;
  };
  const newsroomOf = (server: string | undefined): Newsroom => {
    const own = server === undefined ? [SHARED] : [SHARED, server];
    const reading = (collections: readonly string[]): Newsroom =>
      createNewsroom({
        shelves: collections.map(shelfOf),
        lexicon,
        startedAt,
        problems: () => store.problems().filter(({ collection }) => collections.includes(collection)),
        awaited: () => awaited(collections),
        readers: readersOf?.(server),
      });
    const [without, withSamples] = [reading(own), reading([...own, SAMPLES])];
    return switching(() => (store.samplesShown(own) ? withSamples : without));
  };

  return {
    of(server) {
      const newsroom = newsrooms.get(server) ?? newsroomOf(server);
      newsrooms.set(server, newsroom);
      return newsroom;
    },
    size: () => store.articles.size,
    async settled() {
      await backlog.until(0);
      await headlines.until(0);
    },
    save: () =>
      backlog.size() > 0
        ? undefined
        : {
            terms: lexicon.terms(),
            collections: [...shelves]
              .filter(([, { articles }]) => articles.size > 0)
              .map(([name, { index }]) => [name, index.save()] as const),
          },
  };
}
