import type { Inline, Line } from '../replies/reply.ts';

/** From this length on, in UTF-16 units, a quote is shown in its paragraphs; a shorter one runs on. */
const LONG = 600;

/** The paragraphs of an article's words, which a blank line separates; one for words that are not long. */
export function paragraphsOf(line: Line): Line[] {
  const length = line.reduce((sum, inline) => sum + (inline.kind === 'date' ? 0 : inline.text.length), 0);
  if (length < LONG) return [line];
  const paragraphs: Inline[][] = [[]];
  for (const inline of line) {
    if (inline.kind !== 'text') {
      paragraphs.at(-1)?.push(inline);
      continue;
    }
    const [first = '', ...others] = inline.text.split(/\n\s*\n/u);
    paragraphs.at(-1)?.push({ ...inline, text: first });
    for (const text of others) paragraphs.push([{ ...inline, text }]);
  }
  return paragraphs;
}
