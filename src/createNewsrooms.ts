import { compareDates } from './answers/order.ts';
import { type Article, type Change, SAMPLES, SHARED } from './articles/article.ts';
import type { ArticleStore, Progress } from './articles/store.ts';
import { createNewsroom } from './createNewsroom.ts';
import type { Newsroom, Readers } from './newsroom.ts';
import { createShelf, type Shelf } from './newsroom/shelf.ts';
import { switching } from './newsroom/switching.ts';
import { createLexicon } from './search/lexicon.ts';

/** How long indexing may hold up everything else, in milliseconds. */
const SLICE = 12;

export type NewsroomsDeps = {
  readonly store: ArticleStore;
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
};

/** Indexes what a store holds, newest first, and follows its changes. */
export async function createNewsrooms({ store, readersOf, onProgress }: NewsroomsDeps): Promise<Newsrooms> {
  const startedAt = new Date();
  const lexicon = createLexicon();
  const shelves = new Map<string, Shelf>();
  const newsrooms = new Map<string | undefined, Newsroom>();
  const shelfOf = (collection: string): Shelf => {
    const shelf = shelves.get(collection) ?? createShelf(collection, lexicon);
    shelves.set(collection, shelf);
    return shelf;
  };
  const put = (article: Article): void => shelfOf(article.collection).add(article);

  const waiting: Change[] = [];
  let loaded = false;
  store.onChange((change) => {
    if (!loaded) return void waiting.push(change);
    apply(change);
  });
  const apply = (change: Change): void => {
    for (const article of change.removed) shelfOf(article.collection).remove(article);
    for (const article of change.added) put(article);
  };

  const first = [...store.articles.values()].sort((a, b) => compareDates(b, a));
  let pause = Date.now() + SLICE;
  for (const [done, article] of first.entries()) {
    put(article);
    if (Date.now() < pause) continue;
    onProgress?.({ done, total: first.length });
    await new Promise((resolve) => setImmediate(resolve));
    pause = Date.now() + SLICE;
  }
  onProgress?.({ done: first.length, total: first.length });
  loaded = true;
  waiting.forEach(apply);

  const newsroomOf = (server: string | undefined): Newsroom => {
    const own = server === undefined ? [SHARED] : [SHARED, server];
    const reading = (collections: readonly string[]): Newsroom =>
      createNewsroom({
        shelves: collections.map(shelfOf),
        lexicon,
        startedAt,
        problems: () => store.problems().filter(({ collection }) => collections.includes(collection)),
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
  };
}
