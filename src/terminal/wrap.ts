import type { Span } from '../text/span.ts';
import { displayWidth, graphemes } from './width.ts';

const BLANK = /^\s$/u;
const STICKS_TO_BEFORE = /^[\p{Pe}\p{Pf}\p{Po}\u30fc]/u;
const STICKS_TO_AFTER = /^[\p{Ps}\p{Pi}]/u;

/**
 * The lines of a clean text, none wider than `columns`, as slices of it. Breaks at blanks and beside wide characters (not before
 * closing or after opening punctuation); a word too long for a line is cut. No line begins or ends with a blank that a break took.
 */
export function wrap(text: string, columns: number): Span[] {
  if (text.length <= columns && displayWidth(text) <= columns) return [{ start: 0, end: text.length }];
  const lines: Span[] = [];
  let start = 0;
  let used = 0;
  // The last place to break: where the line would end, where the next would begin, and the columns up to there.
  let last: { end: number; next: number; used: number } | undefined;
  let before = { text: '', columns: 0 };
  for (const grapheme of graphemes(text)) {
    const { index } = grapheme;
    const blank = BLANK.test(grapheme.text) && grapheme.text !== '\u00a0' && grapheme.text !== '\u202f';
    if (blank && index === start && lines.length > 0) {
      start = index + grapheme.text.length;
      continue;
    }
    const besideWide = before.columns === 2 || grapheme.columns === 2;
    if (
      besideWide &&
      index > start &&
      !STICKS_TO_BEFORE.test(grapheme.text) &&
      !STICKS_TO_AFTER.test(before.text) &&
      !BLANK.test(before.text)
    )
      last = { end: index, next: index, used };
    // A blank never overflows: at the end of a line it takes no place.
    const columnsNeeded = blank ? -Infinity : grapheme.columns;
    while (used + columnsNeeded > columns && index > start) {
      last ??= { end: index, next: index, used };
      lines.push({ start, end: last.end });
      start = last.next;
      used -= last.used;
      last = undefined;
    }
    used += grapheme.columns;
    if (blank && before.text !== '' && !BLANK.test(before.text))
      last = { end: index, next: index + grapheme.text.length, used };
    else if (blank && last !== undefined && last.next === index)
      last = { ...last, next: index + grapheme.text.length, used };
    before = grapheme;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}
