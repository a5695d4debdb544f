import { openFolder } from '../src/articles/folder.ts';
import type { ArticleStore } from '../src/articles/store.ts';
import { createNewsrooms } from '../src/createNewsrooms.ts';
import type { Newsroom } from '../src/newsroom.ts';

/** Byline as it answers readers, over a folder or a file of articles that nothing else reads or changes. */
export async function openNewsroom(
  path: string,
  samples: 'on' | 'off' = 'off',
): Promise<{ readonly newsroom: Newsroom; readonly store: ArticleStore; readonly readMs: number }> {
  const started = performance.now();
  const store = await openFolder({ path, samples, watch: false });
  const readMs = performance.now() - started;
  return { newsroom: (await createNewsrooms({ store })).of(undefined), store, readMs };
}
