import type { Quote } from '../answers/answer.ts';
import { attribution } from '../answers/attribution.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/**
 * A quote cut down to its most marked sentence, with the neighbours without which that one would mislead: who says so, what
 * it leans on, what takes it back. A quote without marks stays whole.
 */
export function shortQuote(quote: Quote): Quote {
  const { article, marks } = quote;
  const all = sentences(article.body);
  const marked = all.map((sentence) => marks.filter((mark) => stands(mark, quote.start, sentence)).length);
  const most = Math.max(0, ...marked);
  if (most === 0) return quote;
  const { first, last, saidBy } = attribution(article.body, all, marked.indexOf(most));
  const [start, end] = [all[first]?.start ?? quote.start, all[last]?.end ?? quote.end];
  const moved = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start + quote.start - start,
    end: span.end + quote.start - start,
  });
  const inside = (span: Span) => stands(span, quote.start, { start, end });
  const { saidBy: _, ...rest } = quote;
  return {
    ...rest,
    start,
    end,
    text: article.body.slice(start, end),
    marks: marks.filter(inside).map(moved),
    dayNotes: quote.dayNotes.filter(inside).map(moved),
    ...(saidBy !== undefined && { saidBy: article.body.slice(saidBy.start, saidBy.end) }),
  };
}

/** True where a span inside a quote, which begins at `from`, stands inside a stretch of the body. */
function stands(span: Span, from: number, within: Span): boolean {
  return within.start <= from + span.start && from + span.end <= within.end;
}
