import { type ArticleFolder, openFolder } from './articles/folder.ts';
import type { Progress } from './articles/store.ts';
import { createNewsrooms, type Newsrooms } from './createNewsrooms.ts';
import type { Readers } from './newsroom.ts';

type Opening = {
  /** A folder of articles; or, only to be read, a file. */
  readonly path: string;
  readonly samples: 'auto' | 'on' | 'off';
  /** True where changes of the folder are to show in the answers. */
  readonly watch: boolean;
  readonly readersOf?: (server: string | undefined) => Readers;
  readonly onReading?: (progress: Progress) => void;
  readonly onIndexing?: (progress: Progress) => void;
  /** Told of failures while changes are followed. */
  readonly onError?: (error: unknown) => void;
};

/** The articles of a folder and what answers from them. Throws a `UserError` where it cannot be read. */
export async function openNewsrooms({
  path,
  samples,
  watch,
  readersOf,
  onReading,
  onIndexing,
  onError,
}: Opening): Promise<{
  readonly store: ArticleFolder;
  readonly newsrooms: Newsrooms;
  readonly close: () => Promise<void>;
}> {
  const store = await openFolder({
    path,
    samples,
    watch,
    ...(onReading && { onProgress: onReading }),
    ...(onError && { onError }),
  });
  const newsrooms = await createNewsrooms({
    store,
    ...(readersOf && { readersOf }),
    ...(onIndexing && { onProgress: onIndexing }),
  });
  return { store, newsrooms, close: () => store.close() };
}
