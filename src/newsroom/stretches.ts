import type { Article } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Paragraphs of the article's body, in order. */
export function paragraphs(article: Article): Span[] {
  const found: Span[] = [];
  for (const match of article.body.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const text = match[0].trimEnd();
    found.push({ start: match.index, end: match.index + text.length });
  }
  return found;
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
