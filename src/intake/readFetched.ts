import type { Intake } from './article.ts';
import type { FetchedPage } from './fetch/createFetch.ts';
import { readPage } from './page/readPage.ts';
import { readPasted } from './pasted/readPasted.ts';
import { readJsonArticles } from './upload/readJson.ts';

const TAG = /<[a-z!/]/iu;

/**
 * Reads the articles of a fetched page, whatever its type. Readers see quotes of them, not the whole (`rights: 'excerpt'`), since they are
 * their outlet's.
 * @throws UserError where no article can be read of it.
 */
export async function readFetched({ url, type, text }: FetchedPage): Promise<Intake> {
  // Texts are often sent as pages.
  if (type === 'html' && TAG.test(text))
    return { articles: [await readPage(text, { address: url, rights: 'excerpt' })], problems: [] };
  const { articles, problems } =
    type === 'json'
      ? await readJsonArticles(text, 'excerpt')
      : await readPasted(text, { address: url, rights: 'excerpt' });
  // One article without an address of its own stands where it was fetched from; of several, none can be told to.
  return {
    articles: articles.length === 1 ? articles.map((article) => ({ url, ...article })) : articles,
    problems,
  };
}
