import { SHARED, type Article } from '../../src/articles/article.ts';
import type { ArticleStore } from '../../src/articles/store.ts';
import { createNewsroom } from '../../src/createNewsroom.ts';
import type { Newsroom } from '../../src/newsroom.ts';

/** The newsroom of a reader over articles that lie in memory and never change. */
export async function openArticles(articles: readonly Article[]): Promise<Newsroom> {
  const store: ArticleStore = {
    articles: new Map(articles.map((article) => [article.id, article])),
    problems: () => [],
    onChange: () => () => undefined,
    close: () => Promise.resolve(),
  };
  return createNewsroom({ store, collections: [SHARED] });
}
