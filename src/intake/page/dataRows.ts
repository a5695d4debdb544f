import { elementsIn, textOf } from './elements.ts';
import type { Piece } from './piece.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** The longest cell of a table that shows data, in UTF-16 units. */
const LONGEST_CELL = 200;

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.children.filter(
    (child): child is HtmlElement => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  );

/** Whether a row shows data, and not the columns of a page. */
export function isDataRow(row: HtmlElement): boolean {
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every((cell) => isShort(cell));
}

function isShort(cell: HtmlElement): boolean {
  let length = 0;
  const waiting: HtmlNode[] = [cell];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') length += next.length;
    else if (
      length > LONGEST_CELL ||
      next.tag === 'table' ||
      /^(?:h[1-6]|ul|ol|article|section|nav)$/u.test(next.tag)
    )
      return false;
    else for (const child of next.children) waiting.push(child);
  }
  return length <= LONGEST_CELL;
}

/** A row of data as a line of text, its cells parted by a bar. */
export function rowPieces(row: HtmlElement, skip: (element: HtmlElement) => boolean): Piece[] {
  const cells = cellsOf(row).filter((cell) => !skip(cell));
  const filled = cells.map((cell) => ({
    text: textOf(cell),
    linked: [...elementsIn(cell)].some(({ tag }) => tag === 'a'),
  }));
  return filled
    .filter(({ text }) => text !== '')
    .flatMap((piece, i) => (i === 0 ? piece : [{ text: ' | ', linked: piece.linked }, piece]));
}
