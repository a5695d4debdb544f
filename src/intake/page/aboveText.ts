import { type About, readAboutLine } from '../lines/aboutLine.ts';
import { type BlockNode, isBlock, readBlocks } from './blocks.ts';
import type { Litter } from './litter.ts';
import { plainWords } from './titles.ts';
import type { HtmlElement } from './tree.ts';

/** How many lines right above a text are looked at. */
const MOST = 15;

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
    .reduce<About>((about, line) => ({ ...about, ...readAboutLine(line)?.about }), {});
}

/** All lines, and each block of several lines as a whole before them. */
function linesIn(node: BlockNode): string[] {
  return node.children.flatMap((child) => {
    if (!isBlock(child)) return linesIn(child);
    return child.lines.length === 1 ? [child.text] : [...child.lines.slice(0, 8), child.text];
  });
}
