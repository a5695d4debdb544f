import type { Article } from '../articles/article.ts';

/** Orders articles by publication, oldest first; those without a date come first. */
export function compareDates(a: Article, b: Article): number {
  const [x, y] = [a.published, b.published];
  if (x === undefined || y === undefined) return Number(x !== undefined) - Number(y !== undefined);
  if (x.day !== y.day) return x.day < y.day ? -1 : 1;
  return (x.instant ?? 0) - (y.instant ?? 0);
}
