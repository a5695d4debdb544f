import { isDataRow, rowPieces } from './dataRows.ts';
import { squeeze } from './elements.ts';
import { BLOCKS, HEADING, PARTS } from './htmlRules.ts';
import type { Piece } from './piece.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** A run of text that stands as a paragraph, whatever element it is in. */
export type Block = {
  readonly text: string;
  /** The text as it is broken into lines. */
  readonly lines: readonly string[];
  readonly kind: 'text' | 'heading' | 'item';
  /** How much of the text is links, 0 to 1. */
  readonly linked: number;
  readonly within: BlockNode;
};

/** A page as blocks: what its elements leave once all that stands inside lines of text is taken as text. */
export type BlockNode = {
  readonly element: HtmlElement;
  readonly parent: BlockNode | undefined;
  readonly children: (BlockNode | Block)[];
};

export const isBlock = (child: BlockNode | Block): child is Block => 'text' in child;

/** Lines ended by single breaks are paragraphs where so many of them are this long on average, in UTF-16 units. */
const LINES = { least: 3, length: 80 };

/** The blocks of an element as a tree, in the page's order; elements that `skip` names are left out, and so are empty ones. */
export function readBlocks(root: HtmlElement, skip: (element: HtmlElement) => boolean): BlockNode {
  return readNode(root, undefined, skip, false);
}

function readNode(
  element: HtmlElement,
  parent: BlockNode | undefined,
  skip: (element: HtmlElement) => boolean,
  inLink: boolean,
): BlockNode {
  const node: BlockNode = { element, parent, children: [] };
  let pieces: Piece[] = [];
  const flush = (): void => {
    // One by one: there may be more than a call takes.
    for (const block of paragraphsOf(pieces, node)) node.children.push(block);
    pieces = [];
  };
  const gather = (child: HtmlNode, linked: boolean): void => {
    if (typeof child === 'string' && element.tag === 'pre') {
      for (const piece of linesOf(child, linked)) pieces.push(piece);
    } else if (typeof child === 'string') pieces.push({ text: child, linked });
    else if (child.tag === 'br') pieces.push('break');
    else if (skip(child)) return;
    else if (BLOCKS.has(child.tag) || PARTS.has(child.tag)) {
      flush();
      if (child.tag === 'tr' && isDataRow(child))
        for (const piece of rowPieces(child, skip)) pieces.push(piece);
      else {
        const inner = readNode(child, node, skip, linked);
        if (inner.children.length > 0) node.children.push(inner);
      }
      flush();
    } else {
      const [last, first] = [pieces.at(-1), child.children[0]];
      // What stands in elements of their own, such as a label and a name, is parted by their looks.
      if (last !== undefined && last !== 'break' && typeof first === 'string' && areParted(last.text, first))
        pieces.push({ text: ' ', linked: false });
      for (const inner of child.children) gather(inner, linked || child.tag === 'a');
    }
  };
  const linked = inLink || element.tag === 'a';
  for (const child of element.children) gather(child, linked);
  flush();
  return node;
}

/** Preformatted text, whose lines end where they end in the page's source. */
function* linesOf(text: string, linked: boolean): Generator<Piece> {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) yield 'break';
    yield { text: line, linked };
  }
}

/** Whether two texts can be no one word: small letters before a capital one. */
function areParted(before: string, after: string): boolean {
  return /[\p{Ll}\p{N}]{3}$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** A line of text may be broken by an empty line into paragraphs, or, where all its lines are long, by each line's end. */
function paragraphsOf(pieces: readonly Piece[], within: BlockNode): Block[] {
  const lines: { readonly texts: string[]; linked: number }[] = [{ texts: [], linked: 0 }];
  for (const piece of pieces) {
    if (piece === 'break') lines.push({ texts: [], linked: 0 });
    else {
      lines.at(-1)!.texts.push(piece.text);
      if (piece.linked) lines.at(-1)!.linked += lettersIn(piece.text);
    }
  }
  const read = lines.map(({ texts, linked }) => ({ text: squeeze(texts.join('')), linked }));
  const filled = read.filter(({ text }) => text !== '');
  const length = filled.reduce((sum, { text }) => sum + text.length, 0);
  const eachLine = filled.length >= LINES.least && length / filled.length >= LINES.length;
  const groups: { lines: string[]; linked: number }[] = [];
  let open = false;
  for (const line of read) {
    if (line.text === '') open = false;
    else if (open && !eachLine) {
      groups.at(-1)!.lines.push(line.text);
      groups.at(-1)!.linked += line.linked;
    } else {
      groups.push({ lines: [line.text], linked: line.linked });
      open = true;
    }
  }
  const kind = kindOf(within.element);
  return groups.map(({ lines, linked }) => blockOf(lines, linked, kind, within));
}

function blockOf(lines: readonly string[], linked: number, kind: Block['kind'], within: BlockNode): Block {
  const text = lines.join(' ');
  return { text, lines, kind, linked: Math.min(1, linked / Math.max(1, lettersIn(text))), within };
}

/** How many letters and digits a text has: signs around links are none of either. */
function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function kindOf(element: HtmlElement): Block['kind'] {
  if (HEADING.test(element.tag)) return 'heading';
  return element.tag === 'li' || element.parent?.tag === 'li' ? 'item' : 'text';
}
