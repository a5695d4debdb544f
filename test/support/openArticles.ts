import type { Article } from '../../src/articles/article.ts';
import type { ArticleStore } from '../../src/articles/store.ts';
import { createNewsrooms } from '../../src/createNewsrooms.ts';
import type { Newsroom } from '../../src/newsroom.ts';

/** The newsroom of a reader over articles that lie in memory and never change. */
export async function openArticles(articles: readonly Article[]): Promise<Newsroom> {
  const store: ArticleStore = {
    articles: new Map(articles.map((article) => [article.id, article])),
    samplesShown: () => true,
    problems: () => [],
    onChange: () => () => undefined,
    close: () => Promise.resolve(),
  };
  return (await createNewsrooms({ store })).of(undefined);
}
