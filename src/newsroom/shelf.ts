import { compareDates } from '../answers/order.ts';
import { type Article, MAX_ID_LENGTH } from '../articles/article.ts';
import { shortKey } from '../articles/shortKey.ts';
import { type CollectionIndex, createCollectionIndex } from '../search/collectionIndex.ts';
import { type Completion, createCompletion } from '../search/completion.ts';
import type { Lexicon } from '../search/lexicon.ts';

/** The articles of one collection, by id, by address and by headline, and their index. Its counts come from its own articles alone. */
export type Shelf = {
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
};

export function createShelf(collection: string, lexicon: Lexicon): Shelf {
  const index = createCollectionIndex(collection, lexicon);
  const articles = new Map<string, Article>();
  const byUrl = new Map<string, Article>();
  const longIds = new Map<string, string>();
  const headlines = createCompletion<Article>((a, b) => compareDates(b, a));
  let revision = 0;
  return {
    index,
    articles,
    article: (id) => articles.get(id) ?? articles.get(longIds.get(id) ?? ''),
    byUrl,
    headlines,
    revision: () => revision,
    add(article) {
      revision++;
      index.add(article);
      articles.set(article.id, article);
      if (article.id.length > MAX_ID_LENGTH) longIds.set(shortKey(article.id), article.id);
      headlines.add(article.id, article.headline, article);
      if (article.url !== undefined) byUrl.set(article.url, article);
    },
    remove(article) {
      if (!articles.delete(article.id)) return;
      revision++;
      index.remove(article.id);
      longIds.delete(shortKey(article.id));
      headlines.remove(article.id);
      if (article.url !== undefined && byUrl.get(article.url)?.id === article.id) byUrl.delete(article.url);
    },
  };
}
