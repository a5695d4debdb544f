import { isServer, SAMPLES, SHARED, type Article, type Change, type Problem } from '../article.ts';
import type { ReadFile } from './read.ts';

/** Whether samples are shown: `auto` to readers who have nothing else to read. */
export type Samples = 'auto' | 'on' | 'off';

/**
 * The articles in force among all that were read, by id, and what is wrong. Of two articles with one id the first keeps it:
 * shared before a server's, then by file and line. A sample gives way to any other article without a word.
 */
export function collate(files: Iterable<ReadFile>, samples: Samples): { articles: Map<string, Article>; problems: Problem[] } {
  const sorted = [...files].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const problems = sorted.flatMap((read) => read.problems);
  const all = sorted.flatMap((read) => read.articles);
  const articles = new Map<string, Article>();
  for (const article of [
    ...all.filter(({ collection }) => collection === SHARED),
    ...all.filter(({ collection }) => isServer(collection)),
    ...(samples === 'off' ? [] : all.filter(({ collection }) => collection === SAMPLES)),
  ]) {
    const holder = articles.get(article.id);
    if (holder === undefined) articles.set(article.id, article);
    else if (holder.sample === article.sample) problems.push(clash(article, holder));
  }
  return { articles, problems: problems.toSorted(byPlace) };
}

function clash(article: Article, holder: Article): Problem {
  const { file, line, collection } = article;
  const visible = holder.collection === SHARED || holder.collection === collection;
  const where = holder.line === undefined ? holder.file : `${holder.file}:${holder.line}`;
  const other = visible ? where : 'another article';
  return { file, line, collection, reason: `has the id '${article.id.slice(0, 80)}', which ${other} has already` };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/**
 * Brings `current` up to date and tells what changed. An article that readers see as before stays the same object, even
 * if it moved to another line of its file.
 */
export function update(current: Map<string, Article>, next: ReadonlyMap<string, Article>): Change {
  const added: Article[] = [];
  const removed: Article[] = [];
  for (const [id, article] of current) {
    if (next.has(id)) continue;
    removed.push(article);
    current.delete(id);
  }
  for (const [id, article] of next) {
    const known = current.get(id);
    if (known !== undefined && isSame(known, article)) continue;
    if (known !== undefined) removed.push(known);
    added.push(article);
    current.set(id, article);
  }
  return { added, removed };
}

function isSame(one: Article, other: Article): boolean {
  return one.version === other.version && one.collection === other.collection && one.file === other.file;
}

/**
 * Whether readers of some collections are shown the samples; `filled` are the collections that have articles. It depends on nothing
 * that those readers may not see: samples that stepped aside for another server's articles would tell of them.
 */
export function areSamplesShown(
  samples: Samples,
  filled: ReadonlySet<string>,
  collections: readonly string[],
): boolean {
  return samples === 'on' || (samples === 'auto' && !collections.some((collection) => filled.has(collection)));
}
