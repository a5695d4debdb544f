import type { Problem } from './article.ts';
import { openFolder } from './folder.ts';
import type { Progress } from './store.ts';

/** What a look through a folder or file of articles found. */
export type CheckResult = { readonly articles: number; readonly problems: readonly Problem[] };

/**
 * Reads every article at a path, samples as well, and tells what is wrong, by file and line.
 * @throws UserError where there is no such folder or file, or it cannot be read.
 */
export async function checkArticles(path: string, onProgress?: (progress: Progress) => void): Promise<CheckResult> {
  const store = await openFolder({ path, samples: 'on', watch: false, onProgress });
  const result = { articles: store.articles.size, problems: store.problems() };
  await store.close();
  return result;
}
