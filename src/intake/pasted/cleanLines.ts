import { plainText } from '../../articles/formats/draft.ts';

/** More text than that is no one paste, in UTF-16 units. */
export const MAX_PASTE = 8_000_000;
/** More lines than those of some thousand articles are something else. */
export const MAX_LINES = 150_000;

const BULLET = /^[•▪●◦‣∙■□◆➤►▶]\s*(?=\S)|^[*·]\s+(?=\S)/u;
const DASH = /^[-–—]\s+(?=\S)/u;

/**
 * The lines of a pasted text, without white space around them: unbreakable and wide blanks are plain ones, runs of blanks one, signs
 * without a shape gone, marks of lists too. Dashes are marks of a list only where several lines in a row begin with one.
 */
export function cleanLines(source: string): string[] {
  const lines = plainText(source)
    .split(/[\n\v\f\u0085\u2028\u2029]/u)
    .map((line) =>
      line
        .replace(/[\u00ad\u200b\u2060]+/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  return lines.map((line, i) => {
    // A line of marks alone parts what is above from what is below.
    if (!/[\p{L}\p{N}]/u.test(line)) return line;
    const bare = line.replace(BULLET, '');
    const listed = DASH.test(line) && (DASH.test(nearest(lines, i, -1)) || DASH.test(nearest(lines, i, 1)));
    // `- By Web Desk -` is a line about the article, and read as one.
    return listed && !/[-–—]$/u.test(line) ? bare.replace(DASH, '') : bare;
  });
}

/** The nearest line with text before or after one, no farther than a blank line away. */
function nearest(lines: readonly string[], from: number, step: number): string {
  const next = lines[from + step] ?? '';
  return next === '' ? (lines[from + 2 * step] ?? '') : next;
}
