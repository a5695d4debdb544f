import { SHARED } from './articles/article.ts';
import { openFolder } from './articles/folder.ts';
import type { Progress } from './articles/store.ts';
import { createNewsrooms } from './createNewsrooms.ts';
import type { Newsroom } from './newsroom.ts';

type Opening = {
  /** A folder of articles; or, only to be read, a file. */
  readonly path: string;
  readonly samples: 'auto' | 'on' | 'off';
  /** True where changes of the folder are to show in the answers. */
  readonly watch: boolean;
  readonly onReading?: (progress: Progress) => void;
  readonly onIndexing?: (progress: Progress) => void;
  /** Told of failures while changes are followed. */
  readonly onError?: (error: unknown) => void;
};

/** The articles of a folder and what answers from them, for a reader outside any server. Throws a `UserError` where it cannot be read. */
export async function openNewsroom({
  path,
  samples,
  watch,
  onReading,
  onIndexing,
  onError,
}: Opening): Promise<{ readonly newsroom: Newsroom; readonly close: () => Promise<void> }> {
  const store = await openFolder({
    path,
    samples,
    watch,
    ...(onReading && { onProgress: onReading }),
    ...(onError && { onError }),
  });
  const newsrooms = await createNewsrooms({ store, ...(onIndexing && { onProgress: onIndexing }) });
  return { newsroom: newsrooms.of([SHARED]), close: () => store.close() };
}
