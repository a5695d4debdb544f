import { compareDates } from '../answers/order.ts';
import { type Article, MAX_ID_LENGTH } from '../articles/article.ts';
import { shortKey } from '../articles/shortKey.ts';
import {
  type CollectionIndex,
  createCollectionIndex,
  type SavedCollection,
} from '../search/collectionIndex.ts';
import { type Completion, createCompletion } from '../search/completion.ts';
import type { Lexicon } from '../search/lexicon.ts';

/** The articles of one collection, by id, by address and by headline, and their index. Its counts come from its own articles alone. */
export type Shelf = {
  readonly collection: string;
  readonly index: CollectionIndex;
  readonly articles: ReadonlyMap<string, Article>;
  /** The article with this id; a long id may be given by its `shortKey`. */
  readonly article: (id: string) => Article | undefined;
  readonly byUrl: ReadonlyMap<string, Article>;
  readonly headlines: Completion<Article>;
  /** Grows with every change. */
  readonly revision: () => number;
  readonly add: (article: Article) => void;
  readonly remove: (article: Article) => void;
  /** Makes an article's headline known to `headlines`; for those of a saved index, which have all else already. */
  readonly completeHeadline: (article: Article) => void;
};

/** A shelf that is empty, or holds the articles of a saved index, whose headlines are still to be completed. */
export function createShelf(collection: string, lexicon: Lexicon, saved?: SavedCollection): Shelf {
  const index = createCollectionIndex(collection, lexicon, saved);
  const articles = new Map<string, Article>();
  const byUrl = new Map<string, Article>();
  const longIds = new Map<string, string>();
  const headlines = createCompletion<Article>((a, b) => compareDates(b, a));
  let revision = 0;
  const note = (article: Article): void => {
    articles.set(article.id, article);
    if (article.id.length > MAX_ID_LENGTH) longIds.set(shortKey(article.id), article.id);
    if (article.url !== undefined) byUrl.set(article.url, article);
  };
  const completeHeadline = (article: Article): void => {
    if (articles.get(article.id) === article) headlines.add(article.id, article.headline, article);
  };
  for (const { article } of saved?.entries ?? []) note(article);
  return {
    collection,
    index,
    articles,
    article: (id) => articles.get(id) ?? articles.get(longIds.get(id) ?? ''),
    byUrl,
    headlines,
    revision: () => revision,
    add(article) {
      revision++;
      index.add(article);
      note(article);
      completeHeadline(article);
    },
    remove(article) {
      if (!articles.delete(article.id)) return;
      revision++;
      index.remove(article.id);
      longIds.delete(shortKey(article.id));
      headlines.remove(article.id);
      if (article.url !== undefined && byUrl.get(article.url)?.id === article.id) byUrl.delete(article.url);
    },
    completeHeadline,
  };
}
