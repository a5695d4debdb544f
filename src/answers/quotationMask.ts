/** Stands for a character inside quotation marks. */
const HIDDEN = '\u0001';

const SINGLE = /(?<![\p{L}\p{N}])‘[^‘]*?[,.?!]’/gu;

/**
 * The text with all that stands inside quotation marks blanked out, the marks themselves kept, the length unchanged: what is
 * left is the reporter's own words. `open` tells that the text begins inside a quotation.
 */
export function maskQuotations(text: string, open = false): string {
  let inside = open || beginsInside(text);
  let low = false;
  let masked = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '“' || char === '«' || char === '„') {
      // After a low mark “ closes: „so“.
      inside = !(low && char === '“');
      low = char === '„';
      masked += '"';
    } else if (char === '”' || char === '»' || char === '"') {
      inside = char === '"' ? !inside : false;
      masked += '"';
    } else masked += inside ? HIDDEN : char;
  }
  return masked.replace(SINGLE, (quoted) => `"${HIDDEN.repeat(quoted.length - 2)}"`);
}

/** True where nothing of the reporter's own words is left. */
export const allQuoted = (masked: string): boolean =>
  masked.includes(HIDDEN) && !/[\p{L}\p{N}]/u.test(masked);

/** True where the first mark closes a quotation that an earlier sentence opened. */
function beginsInside(text: string): boolean {
  const first = /["“”«»„]/u.exec(text);
  if (first === null) return false;
  if (first[0] === '”' || first[0] === '»') return true;
  if (first[0] !== '"') return false;
  const before = text[first.index - 1] ?? ' ';
  const after = text[first.index + 1] ?? ' ';
  return /[\p{L}\p{N}.,!?…]/u.test(before) && /[\s.,;:!?]/u.test(after);
}

/** True where a “ opened earlier in the paragraph, or in a paragraph that it runs on from, is still open at `at`. */
export function insideQuotation(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - 1500), at);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const last = paragraph.lastIndexOf('“');
  const low = paragraph.lastIndexOf('„', last);
  // „so“: the mark that opens elsewhere closes after a low one.
  if (last > 0 && low > paragraph.lastIndexOf('“', last - 1)) return paragraph.lastIndexOf('„') > last;
  return last > paragraph.lastIndexOf('”');
}
