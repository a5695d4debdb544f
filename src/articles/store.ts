import type { Article, Change, Problem } from './article.ts';

/** How far a first load has come; `total` counts files. */
export type Progress = { readonly done: number; readonly total: number };

/**
 * Where articles are kept. The folder is the default; another store (a database) would stand behind the same port.
 */
export type ArticleStore = {
  /** Every article in force, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Whether readers of these collections are shown the samples as well. It changes with the articles. */
  samplesShown(collections: readonly string[]): boolean;
  /** What could not be read, and why; ordered by file. */
  problems(): readonly Problem[];
  /** Calls `listener` after each batch of changes; returns how to stop that. */
  onChange(listener: (change: Change) => void): () => void;
  /** Stops watching. */
  close(): Promise<void>;
};
