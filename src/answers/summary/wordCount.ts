import { hasUnspaced } from '../../text/unspaced.ts';
import { words } from '../../text/words.ts';

/**
 * How many words a reader sees in a text: what stands between blanks; where a script writes none, the words of the dictionary.
 * `found` are its words where they are known already.
 */
export function wordCount(text: string, found?: readonly unknown[]): number {
  if (hasUnspaced(text)) return Math.max(1, (found ?? words(text)).length);
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const blank = isBlank(text.charCodeAt(i));
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}

/** As `\\s` in a regular expression. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  (code > 5000 && /\s/.test(String.fromCharCode(code)));
