import { compareDates } from './answers/order.ts';
import { SAMPLES, type Article, type Change } from './articles/article.ts';
import type { ArticleStore, Progress } from './articles/store.ts';
import { createNewsroom } from './createNewsroom.ts';
import type { Newsroom } from './newsroom.ts';
import { createShelf, type Shelf } from './newsroom/shelf.ts';
import { switching } from './newsroom/switching.ts';
import { createLexicon } from './search/lexicon.ts';

/** How long indexing may hold up everything else, in milliseconds. */
const SLICE = 12;

export type NewsroomsDeps = {
  readonly store: ArticleStore;
  /** Called as a first load proceeds; counts articles. */
  readonly onProgress?: (progress: Progress) => void;
};

/** The newsrooms over one store. Each collection is indexed once, however many readers it has. */
export type Newsrooms = {
  /** The newsroom of a reader of these collections, and of the samples while those have none; they need not have articles yet. */
  readonly of: (collections: readonly string[]) => Newsroom;
  /** How many articles there are in all collections together; for whoever runs the program, never for readers. */
  readonly size: () => number;
};

/** Indexes what a store holds, newest first, and follows its changes. */
export async function createNewsrooms({ store, onProgress }: NewsroomsDeps): Promise<Newsrooms> {
  const startedAt = new Date();
  const lexicon = createLexicon();
  const shelves = new Map<string, Shelf>();
  const newsrooms = new Map<string, Newsroom>();
  const readers = new Map<string, Newsroom>();
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

  const newsroomOf = (collections: readonly string[]): Newsroom => {
    const key = collections.join(' ');
    let newsroom = newsrooms.get(key);
    if (newsroom === undefined) {
      const readable = new Set(collections);
      newsroom = createNewsroom({
        shelves: collections.map(shelfOf),
        lexicon,
        startedAt,
        problems: () => store.problems().filter(({ collection }) => readable.has(collection)),
      });
      newsrooms.set(key, newsroom);
    }
    return newsroom;
  };

  return {
    of(collections) {
      const key = collections.join(' ');
      const without = newsroomOf(collections);
      const withSamples = newsroomOf([...collections, SAMPLES]);
      const reader =
        readers.get(key) ?? switching(() => (store.samplesShown(collections) ? withSamples : without));
      readers.set(key, reader);
      return reader;
    },
    size: () => store.articles.size,
  };
}
