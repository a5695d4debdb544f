import { findDates } from '../dates/findDates.ts';
import { readDate } from '../dates/readDate.ts';
import { type About, readAboutLine } from '../lines/aboutLine.ts';
import { type BlockNode, isBlock, readBlocks } from './blocks.ts';
import type { Litter } from './litter.ts';
import { plainWords } from './titles.ts';
import type { HtmlElement } from './tree.ts';

/** How many lines right above a text are looked at. */
const MOST = 15;
/** How many of a page's lines may hold its headline. */
const FIRST = 200;
/** How long a headline is that only its place tells, in UTF-16 units. */
const HEADLINE = { least: 10, most: 200 };
/** The longest line of dates, in UTF-16 units. */
const LONGEST = 160;

/** What the lines between a page's headline and its text tell, such as `By Elio Marsh` and a date; the lines nearest to the text count last. */
export function readAboveText(
  root: HtmlElement,
  litter: Litter,
  headline: string | undefined,
  first: string | undefined,
): About {
  if (first === undefined) return {};
  const lines = linesIn(readBlocks(root, litter.isBox));
  const end = lines.indexOf(first);
  if (end < 0) return {};
  const above = lines.slice(Math.max(0, end - MOST), end);
  const title = plainWords(headline ?? '');
  const start = above.findLastIndex((line) => title !== '' && plainWords(line) === title);
  return above
    .slice(start + 1)
    .toReversed()
    .reduce<About>((about, line) => ({ ...about, ...(readAboutLine(line)?.about ?? datesOf(line)) }), {});
}

/** The dates of a line that tells little else; a sentence may tell of another day. */
function datesOf(line: string): About {
  if (line.length > LONGEST || /[.!?…]["'”’»)]*$/u.test(line.replace(/[ap]\.m\.$/iu, ''))) return {};
  const dates = findDates(line);
  const published = dates.find(({ isUpdate }) => !isUpdate)?.moment;
  const updated = dates.find(({ isUpdate }) => isUpdate)?.moment;
  return { ...(published !== undefined && { published }), ...(updated !== undefined && { updated }) };
}

/** All lines, and each block of several lines as a whole before them. */
function linesIn(node: BlockNode): string[] {
  return node.children.flatMap((child) => {
    if (!isBlock(child)) return linesIn(child);
    return child.lines.length === 1 ? [child.text] : [...child.lines.slice(0, 8), child.text];
  });
}

/** What lines below a page's text tell, where a label says that they are about it: `Posted on: 28 October 2025`. */
export function readBelowText(leftOut: readonly string[]): About {
  return leftOut
    .filter((line) => isLabelled(line))
    .slice(-MOST)
    .reduce<About>((about, line) => ({ ...readAboutLine(line)?.about, ...about }), {});
}

/** Whether a line below a text is about it: it says so, and is more than a date or a name alone. */
export function isLabelled(line: string): boolean {
  if (line.length > LONGEST || readDate(line) !== undefined) return false;
  const { published, updated, byline } = readAboutLine(line)?.about ?? {};
  return published !== undefined || updated !== undefined || (byline !== undefined && byline !== line);
}

/** The line right above those about an article, such as its byline, for pages that mark no headline. `outlet`: stands there too, over today's date. */
export function headlineByPlace(
  root: HtmlElement,
  litter: Litter,
  outlet: string | undefined,
): string | undefined {
  const lines = linesIn(readBlocks(root, litter.isBox)).slice(0, FIRST);
  const isAbout = (line: string | undefined): boolean =>
    line !== undefined && readAboutLine(line) !== undefined;
  return lines.find(
    (line, i) =>
      line.length >= HEADLINE.least &&
      line.length <= HEADLINE.most &&
      plainWords(line) !== plainWords(outlet ?? '') &&
      isAbout(lines[i + 1]) &&
      !isAbout(line),
  );
}
