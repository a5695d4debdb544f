import { join } from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { openFolder } from '../../src/articles/folder.ts';

/** The folder that the program reads by default. */
export const ARTICLES_FOLDER = join(import.meta.dirname, '../../articles');

/** The sample articles, read as the program reads them, by id. Throws, naming files and reasons, if one does not parse. */
export async function openSamples(): Promise<ReadonlyMap<string, Article>> {
  const store = await openFolder({ path: ARTICLES_FOLDER, samples: 'on', watch: false });
  const problems = store.problems().filter(({ file }) => file.startsWith('samples/'));
  if (problems.length > 0) throw new Error(`samples that do not parse: ${JSON.stringify(problems)}`);
  return new Map([...store.articles].filter(([, article]) => article.sample));
}
