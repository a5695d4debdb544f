import type { Span } from '../../text/span.ts';

/** What a comma or an 'and' between a word and a value counts for, in words. */
export const BREAK = 4;

/** Words between two spans; commas and 'and' weigh more. */
export function between(sentence: string, a: Span, b: Span): number {
  if (a.start < b.end && b.start < a.end) return 0;
  const gap = a.end <= b.start ? sentence.slice(a.end, b.start) : sentence.slice(b.end, a.start);
  return (
    (gap.match(/\s+/gu)?.length ?? 0) +
    BREAK * (gap.match(/[,;:—–(]|\band\b|\bwhile\b|\bbut\b/giu)?.length ?? 0)
  );
}

/** The value a word belongs to: the nearest, the one before it where two are as near ('12 hurt, 17 rescued'). */
export function nearest<T extends Span>(sentence: string, word: Span, all: readonly T[]): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const value of all) {
    const distance = between(sentence, word, value);
    if (distance < least) {
      least = distance;
      best = value;
    }
  }
  return best;
}
