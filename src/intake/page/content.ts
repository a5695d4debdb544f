import { attribute } from './elements.ts';
import { type Block, type BlockNode, isBlock, readBlocks } from './blocks.ts';
import { classWords } from './classWords.ts';
import type { Litter } from './litter.ts';
import { chooseBlocks } from './readability.ts';
import type { HtmlElement } from './tree.ts';

/** How much of what Readability chose an element must hold to be the article's. */
const HOME = 0.9;
/** How much of it an element that is called the article's body must hold to be it. */
const AGREES = 0.5;
/** Articles that follow on the same page are as long; this much of the longest counts as one of them. */
const AS_LONG = 0.4;
/** How much of what was chosen stands in a column that is the article's, and in how many blocks of at least this length, in UTF-16 units. */
const COLUMN = { share: 0.35, blocks: 3 };
const PROSE = 80;

/** The blocks of an article, in order. `litter`: what of the page is left out unseen. */
export function readContent(root: HtmlElement, litter: Litter, title: string): Block[] {
  const page = readBlocks(root, litter.has);
  const chosen = chooseBlocks(page, title);
  const named = namedBody(page);
  const all = lengthOf(chosen);
  if (named !== undefined) {
    const blocks = blocksIn(named);
    const shared = lengthOf(blocks.filter((block) => chosen.has(block)));
    if (shared >= AGREES * all || lengthOf(blocks) >= all) return blocks;
  }
  if (chosen.size === 0) return blocksIn(page).filter((block) => block.linked < 0.5);
  const home = aroundHeadline(homeOf(page, chosen, all), chosen, all);
  return blocksIn(home).filter((block) => chosen.has(block) || isInFlow(block, chosen));
}

function blocksIn(node: BlockNode): Block[] {
  return node.children.flatMap((child) => (isBlock(child) ? child : blocksIn(child)));
}

function lengthOf(blocks: Iterable<Block>): number {
  let length = 0;
  for (const block of blocks) length += Math.round(block.text.length * (1 - block.linked));
  return length;
}

/** The innermost element that holds most of what was chosen. */
function homeOf(root: BlockNode, chosen: ReadonlySet<Block>, all: number): BlockNode {
  let home = root;
  for (;;) {
    const inner = home.children.find(
      (child): child is BlockNode =>
        !isBlock(child) && lengthOf(blocksIn(child).filter((block) => chosen.has(block))) >= HOME * all,
    );
    if (inner === undefined) return home;
    home = inner;
  }
}

/** A column beside others: the innermost element that holds the only main heading and enough of what was chosen, if it is parted from the rest. */
function aroundHeadline(home: BlockNode, chosen: ReadonlySet<Block>, all: number): BlockNode {
  const blocks = blocksIn(home);
  const isProse = (block: Block): boolean =>
    chosen.has(block) && block.kind === 'text' && block.text.length >= PROSE;
  const [heading, ...others] = blocks.filter(({ within }) => within.element.tag === 'h1');
  if (heading === undefined || others.length > 0) return home;
  // No article begins before its headline.
  if (!blocks.slice(0, blocks.indexOf(heading)).some(isProse)) return home;
  for (let node = heading.within; node !== home; node = node.parent!) {
    const texts = blocksIn(node).filter(isProse);
    if (texts.length >= COLUMN.blocks && lengthOf(texts) >= COLUMN.share * all) return node;
  }
  return home;
}

/** What holds a block of text without being a box of its own. */
const FLOW = /^(?:p|li|ul|ol|dl|dt|dd|blockquote|h[1-6]|table|tbody|thead|tr|td|pre)$/u;

/** Whether a block that was not chosen stands right among others that were: a subheading, a list, a short paragraph. */
function isInFlow(block: Block, chosen: ReadonlySet<Block>): boolean {
  if (block.linked > 0.5) return false;
  let node: BlockNode | undefined = block.within;
  while (node !== undefined && FLOW.test(node.element.tag)) node = node.parent;
  return (
    node?.children.some((child) =>
      isBlock(child)
        ? chosen.has(child)
        : FLOW.test(child.element.tag) && child.children.some((inner) => isBlock(inner) && chosen.has(inner)),
    ) ?? false
  );
}

const BODY = /^(?:body|content|contents|text|copy|main|richtext|prose)$/u;
const OF_ARTICLE = /^(?:article|articles|story|post|entry|news|blog|detail|details|single|page|amp)$/u;

/** The element that is called the article's body, by its markup or its name; of several, the first that is long. */
function namedBody(page: BlockNode): BlockNode | undefined {
  const found: { readonly node: BlockNode; readonly length: number }[] = [];
  const visit = (node: BlockNode): number => {
    const before = found.length;
    let length = 0;
    for (const child of node.children)
      length += isBlock(child) ? Math.round(child.text.length * (1 - child.linked)) : visit(child);
    if (!isBody(node.element)) return length;
    // An outer one gives way to one inside that holds nearly all of it.
    const inner = found.slice(before);
    if (inner.some((other) => other.length >= 0.95 * length)) return length;
    found.splice(before, inner.length, { node, length });
    return length;
  };
  visit(page);
  const longest = found.reduce((most, { length }) => Math.max(most, length), 0);
  return found.find(({ length }) => length > 0 && length >= AS_LONG * longest)?.node;
}

function isBody(element: HtmlElement): boolean {
  if (attribute(element, 'itemprop').toLowerCase() === 'articlebody') return true;
  if (/^(?:li|p|span|td|h[1-6]|body|html)$/u.test(element.tag)) return false;
  return classWords(element).some((words) =>
    words.some(
      (word, i) =>
        word === 'articlebody' ||
        word === 'articlecontent' ||
        word === 'storybody' ||
        word === 'articletext' ||
        (BODY.test(words[i + 1] ?? '') && OF_ARTICLE.test(word)),
    ),
  );
}
