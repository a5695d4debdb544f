import { readAboutLine } from '../lines/aboutLine.ts';
import { isLitterLine } from '../lines/litterLine.ts';

/** Lines of texts that are broken at a column are between these lengths, in UTF-16 units. */
const BROKEN = { least: 35, most: 110 };
/** So few of a text's lines may be longer than that. */
const LONGER = 0.05;
/** A line that ends a sentence and is shorter than this part of the longest ends its paragraph. */
const SHORT = 0.8;

const ENDED = /[\p{Sentence_Terminal}:：…"'”’»)\]|]$/u;

/**
 * The paragraphs of lines: each line one, unless they are broken inside sentences at a column; then lines up to a blank line, or up to a
 * short one that ends a sentence. Buttons and the like that stand on lines of their own stay apart.
 */
export function unwrap(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== '');
  if (!isWrapped(lines)) return filled;
  const longest = filled.reduce((most, { length }) => Math.min(BROKEN.most, Math.max(most, length)), 0);
  const found: string[][] = [[]];
  for (const line of lines) {
    const last = found.at(-1)!;
    const previous = last.at(-1);
    const isOver = previous !== undefined && ENDED.test(previous) && previous.length < longest * SHORT;
    if (line === '') found.push([]);
    else if (isLitterLine(line) && (previous === undefined || ENDED.test(previous))) found.push([line], []);
    else if (isOver) found.push([line]);
    else last.push(line);
  }
  return found.filter((group) => group.length > 0).map((group) => group.join(' '));
}

/** A headline that is broken into two lines in a text of broken lines, joined again: nothing else stands alone above a blank line. */
export function joinHeadline(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  const [one = '', two = '', three = ''] = lines.slice(first, first + 3);
  const isBroken =
    one.length >= BROKEN.least &&
    two !== '' &&
    three === '' &&
    !ENDED.test(one) &&
    readAboutLine(two) === undefined;
  return isBroken && isWrapped(lines.slice(first + 2)) ? [`${one} ${two}`, ...lines.slice(first + 2)] : lines;
}

/** Whether most lines that go on below without a blank line break off inside a sentence, at about the same length. */
export function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '' && !isLitterLine(line));
  const long = filled.filter((line) => line.length > BROKEN.most).length;
  if (long > filled.length * LONGER) return false;
  const inner = lines.filter(
    (line, i) => line.length >= BROKEN.least && (lines[i + 1] ?? '') !== '' && !isLitterLine(line),
  );
  const broken = inner.filter((line) => !ENDED.test(line));
  return broken.length >= 2 && broken.length * 2 > inner.length;
}
