import { isServer, SAMPLES, SHARED, type Article, type Problem } from '../article.ts';

/** Whether samples are shown: `auto` to readers who have nothing else to read. */
export type Samples = 'auto' | 'on' | 'off';

/**
 * Orders articles with one id; the first keeps it: shared before a server's before a sample, then by file and line.
 */
export function byPrecedence(a: Article, b: Article): number {
  return rankOf(a) - rankOf(b) || byPlace(a, b);
}

function rankOf({ collection }: Article): number {
  return isServer(collection) ? 1 : collection === SAMPLES ? 2 : 0;
}

/** Orders by file and line. */
export function byPlace(a: { file: string; line?: number }, b: { file: string; line?: number }): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** What is wrong where an article's id is held by another; a sample gives way to a real article without a word. */
export function clash(article: Article, holder: Article): Problem | undefined {
  if (holder.sample !== article.sample) return undefined;
  const { file, line, collection } = article;
  const visible = holder.collection === SHARED || holder.collection === collection;
  const where = holder.line === undefined ? holder.file : `${holder.file}:${holder.line}`;
  const other = visible ? where : 'another article';
  return { file, line, collection, reason: ['sameId', article.id.slice(0, 80).toWellFormed(), other] };
}

/** Whether readers see no difference between two articles, even if one stands in another line of its file. */
export function isSame(one: Article, other: Article): boolean {
  return one.version === other.version && one.collection === other.collection && one.file === other.file;
}

/**
 * Whether readers of some collections are shown the samples; `isFilled` tells which collections have articles. It depends on nothing
 * that those readers may not see: samples that stepped aside for another server's articles would tell of them.
 */
export function areSamplesShown(
  samples: Samples,
  isFilled: (collection: string) => boolean,
  collections: readonly string[],
): boolean {
  return samples === 'on' || (samples === 'auto' && !collections.some(isFilled));
}
