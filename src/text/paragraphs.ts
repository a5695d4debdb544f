import type { Span } from './span.ts';

/** Paragraphs of a body, which a blank line separates, in order. */
export function paragraphsOf(body: string): Span[] {
  const found: Span[] = [];
  for (const match of body.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const text = match[0].trimEnd();
    found.push({ start: match.index, end: match.index + text.length });
  }
  return found;
}
