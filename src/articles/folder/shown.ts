import type { Article, Change, Problem } from '../article.ts';
import { areSamplesShown, collate, update, type Samples } from './collate.ts';
import type { ReadFile } from './read.ts';

/** What a folder shows of the files that were read, and who is told when that changes. */
export type Shown = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly problems: () => readonly Problem[];
  readonly samplesShown: (collections: readonly string[]) => boolean;
  /** Shows these files, and tells the listeners what has changed by that. */
  readonly show: (files: Iterable<ReadFile>) => void;
  readonly listeners: Set<(change: Change) => void>;
};

/** See {@link Shown}; a listener that fails is told to `onError`, and keeps no other from being told. */
export function createShown(samples: Samples, onError: (error: unknown) => void): Shown {
  const articles = new Map<string, Article>();
  const listeners = new Set<(change: Change) => void>();
  let problems: readonly Problem[] = [];
  let filled: ReadonlySet<string> = new Set();
  return {
    articles,
    listeners,
    problems: () => problems,
    samplesShown: (collections) => areSamplesShown(samples, filled, collections),
    show(files) {
      const next = collate(files, samples);
      problems = next.problems;
      const change = update(articles, next.articles);
      if (change.added.length + change.removed.length === 0) return;
      filled = new Set([...articles.values()].map(({ collection }) => collection));
      for (const listener of listeners) {
        try {
          listener(change);
        } catch (error) {
          onError(error);
        }
      }
    },
  };
}
