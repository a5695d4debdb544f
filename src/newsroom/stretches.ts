import type { Article } from '../articles/article.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Paragraphs of the article's body, in order. */
export function paragraphs({ body }: Article): Span[] {
  return paragraphsOf(body);
}

/** The first sentences of the body, at most `length` UTF-16 units but for the first one, cut at a sentence. */
export function excerpt(article: Article, length: number): Span {
  const all = sentences(article.body);
  const first = all[0];
  if (first === undefined) return { start: 0, end: 0 };
  let { end } = first;
  for (const sentence of all) if (sentence.end - first.start <= length) end = Math.max(end, sentence.end);
  return { start: first.start, end };
}
