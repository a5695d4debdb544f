import type { Article } from '../articles/article.ts';
import { nearCopy, type Shingles, shingles } from '../text/nearCopies.ts';
import type { Scored } from './confidence.ts';

const known = new WeakMap<Article, Shingles>();

/** The words of an article's body as near-copies are known by; remembered. */
export function shinglesOf(article: Article): Shingles {
  let found = known.get(article);
  if (found === undefined) known.set(article, (found = shingles(article.body)));
  return found;
}

/** True where two articles are near-copies: an agency's text in two outlets, say. They count as one report. */
export function sameReport(a: Article, b: Article): boolean {
  return a === b || nearCopy(shinglesOf(a), shinglesOf(b));
}

/** The best `limit` windows, leaving out those whose words stand in a better one already. */
export function withoutRepeats(scored: readonly Scored[], limit: number): Scored[] {
  const kept: { readonly item: Scored; readonly shingles: Shingles }[] = [];
  for (const item of scored) {
    if (kept.length >= limit) break;
    const { entry, from, to } = item.window;
    const own = shingles(entry.article.body.slice(entry.spans[2 * from], entry.spans[2 * to + 1]));
    if (!kept.some((other) => nearCopy(own, other.shingles))) kept.push({ item, shingles: own });
  }
  return kept.map(({ item }) => item);
}
