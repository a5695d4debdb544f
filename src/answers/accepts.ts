import type { Article } from '../articles/article.ts';
import type { Filter } from './answer.ts';

/** Which articles a filter lets through; articles without a date pass unless days are asked for. */
export function accepts({ outlet, since, until }: Filter, asOf: string): (article: Article) => boolean {
  return ({ published, outlet: own }) => {
    if (outlet !== undefined && own !== outlet) return false;
    if (published === undefined) return since === undefined && until === undefined;
    return (
      published.day <= asOf &&
      (since === undefined || published.day >= since) &&
      (until === undefined || published.day <= until)
    );
  };
}
