import { SAMPLES, type Article, type Change, type Problem } from '../article.ts';
import { areSamplesShown, byPlace, byPrecedence, clash, isSame, type Samples } from './collate.ts';
import type { ReadFile } from './read.ts';

/** A file as it was read before and is now; undefined where it was not or is not there. */
export type FileChange = { readonly before: ReadFile | undefined; readonly after: ReadFile | undefined };

/** What a folder shows of the files that were read, and who is told when that changes. */
export type Shown = {
  /** The articles in force, by id. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly problems: () => readonly Problem[];
  readonly samplesShown: (collections: readonly string[]) => boolean;
  /** Takes changes of files in, and tells the listeners what readers see changed by that. Its work is that of the changes, not of all files. */
  readonly show: (changes: readonly FileChange[]) => void;
  readonly listeners: Set<(change: Change) => void>;
};

/** See {@link Shown}; a listener that fails is told to `onError`, and keeps no other from being told. */
export function createShown(samples: Samples, onError: (error: unknown) => void): Shown {
  const articles = new Map<string, Article>();
  const listeners = new Set<(change: Change) => void>();
  /** All articles with an id; the one in force comes first by precedence. */
  const holders = new Map<string, Article[]>();
  const clashes = new Map<string, readonly Problem[]>();
  const unread = new Map<string, readonly Problem[]>();
  const counts = new Map<string, number>();
  let problems: readonly Problem[] | undefined;

  const count = ({ collection }: Article, by: 1 | -1): void => {
    counts.set(collection, (counts.get(collection) ?? 0) + by);
  };
  const shownOf = (file: ReadFile | undefined): readonly Article[] =>
    (file?.articles ?? []).filter(({ collection }) => samples !== 'off' || collection !== SAMPLES);

  /** Takes the files in; returns the ids that may have come into other hands. */
  const regroup = (changes: readonly FileChange[]): ReadonlySet<string> => {
    const touched = new Set<string>();
    for (const { before, after } of changes) {
      const gone = new Set(shownOf(before));
      for (const id of new Set([...gone].map((article) => article.id))) {
        touched.add(id);
        holders.set(id, (holders.get(id) ?? []).filter((article) => !gone.has(article))); // prettier-ignore
      }
      for (const article of shownOf(after)) {
        touched.add(article.id);
        const others = holders.get(article.id);
        if (others === undefined) holders.set(article.id, [article]);
        else others.push(article);
      }
      const file = (after ?? before)?.file;
      if (file === undefined) continue;
      if (after === undefined || after.problems.length === 0) unread.delete(file);
      else unread.set(file, after.problems);
    }
    return touched;
  };
  const settle = (id: string, added: Article[], removed: Article[]): void => {
    const [holder, ...others] = (holders.get(id) ?? []).sort(byPrecedence);
    const known = articles.get(id);
    if (holder === undefined) holders.delete(id);
    const told = holder === undefined ? [] : others.flatMap((article) => clash(article, holder) ?? []);
    if (told.length === 0) clashes.delete(id);
    else clashes.set(id, told);
    if (holder === known || (holder !== undefined && known !== undefined && isSame(known, holder))) return;
    if (known !== undefined) {
      removed.push(known);
      count(known, -1);
      articles.delete(id);
    }
    if (holder !== undefined) {
      added.push(holder);
      count(holder, 1);
      articles.set(id, holder);
    }
  };

  return {
    articles,
    listeners,
    problems: () => (problems ??= [...unread.values(), ...clashes.values()].flat().sort(byPlace)),
    samplesShown: (collections) => areSamplesShown(samples, (name) => (counts.get(name) ?? 0) > 0, collections),
    show(changes) {
      problems = undefined;
      const added: Article[] = [];
      const removed: Article[] = [];
      for (const id of regroup(changes)) settle(id, added, removed);
      if (added.length + removed.length === 0) return;
      for (const listener of listeners) {
        try {
          listener({ added, removed });
        } catch (error) {
          onError(error);
        }
      }
    },
  };
}
