import type { Article } from '../articles/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';
import { attribution } from './attribution.ts';
import { dayNotes } from './dayNotes.ts';

/**
 * A sentence of an article as a quote, with the neighbours without which it would mislead (see {@link attribution}). `marks` count in
 * the body.
 */
export function sentenceQuote(
  article: Article,
  all: readonly Sentence[],
  index: number,
  marks: readonly Span[],
  score: number,
): Quote {
  const { first, last, saidBy } = attribution(article.body, all, index);
  const start = all[first]!.start;
  const end = all[last]!.end;
  const text = article.body.slice(start, end);
  return {
    article,
    start,
    end,
    text,
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ...(saidBy !== undefined && { saidBy: article.body.slice(saidBy.start, saidBy.end) }),
    dayNotes: dayNotes(text, article.language, article.published),
    score,
  };
}
