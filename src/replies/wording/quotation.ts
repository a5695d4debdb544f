import { plain } from '../inline.ts';
import type { Line } from '../reply.ts';

/** A query as it was typed where it has quotation marks of its own, else in those of the language. */
export function asTyped(query: string, inQuotes: (words: string) => string): string {
  return /["“”„«»]/u.test(query) ? query : inQuotes(query);
}

/** Phrases that are there, in order, with `between` between them. */
export function phrases(parts: readonly (string | undefined)[], between = ' '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}

/** Several lines in one, with `between` between them. */
export function enumerated(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [plain(between), ...line]));
}
