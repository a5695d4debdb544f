import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { attribute } from './elements.ts';
import { type Block, type BlockNode, isBlock } from './blocks.ts';

/** More than this, in blocks and in levels above them altogether, takes Readability too long; no article comes near. */
const MAX_BLOCKS = 3_000;
const MAX_LEVELS = 40_000;
/** How much of a block it is given, in UTF-16 units: it counts length only up to a few hundred. */
const MAX_TEXT = 1_000;
/** Texts shorter than this make Readability look again, less strictly; in UTF-16 units. */
const ENOUGH = 200;

/** What of linkedom's elements is used: the project is checked without the types of browsers. */
type DomElement = {
  readonly append: (...children: readonly (DomElement | string)[]) => void;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
};
type DomDocument = {
  title: string;
  readonly body: DomElement;
  readonly createElement: (tag: string) => DomElement;
};

/**
 * The blocks that Readability takes for the article's. It is given the blocks alone, in their elements, each as one paragraph, so that no
 * page's markup costs it more than its text is worth. None where there are far more blocks than in any article.
 */
export function chooseBlocks(root: BlockNode, title: string): ReadonlySet<Block> {
  const { count, levels } = sizeOf(root, 0);
  if (count > MAX_BLOCKS || levels > MAX_LEVELS) return new Set();
  const { document } = parseHTML('<html><head><title></title></head><body></body></html>') as unknown as {
    document: DomDocument;
  };
  const blocks: Block[] = [];
  const elementOf = (block: Block, tag: string): DomElement => {
    const element = document.createElement(tag);
    element.setAttribute('data-block', String(blocks.length));
    blocks.push(block);
    const text = plain(block.text.slice(0, MAX_TEXT));
    const linked = Math.round(text.length * block.linked);
    if (linked < text.length) element.append(text.slice(linked));
    if (linked > 0) {
      const link = document.createElement('a');
      link.setAttribute('href', '/');
      link.append(text.slice(0, linked));
      element.append(link);
    }
    return element;
  };
  const fill = (target: DomElement, node: BlockNode): void => {
    for (const child of node.children) {
      if (isBlock(child)) target.append(elementOf(child, 'p'));
      else if (
        child.children.length === 1 &&
        isBlock(child.children[0]!) &&
        /^(?:p|li|h[1-6]|td|dd|pre)$/u.test(child.element.tag)
      )
        target.append(named(elementOf(child.children[0], child.element.tag), [child]));
      else {
        const { inner, chain } = unwrap(child);
        const element = named(document.createElement(inner.element.tag), chain);
        fill(element, inner);
        target.append(element);
      }
    }
  };
  fill(document.body, root);
  document.title = plain(title);
  const reader = new Readability<DomElement>(document, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  const kept = content === null || content === undefined ? [] : [...content.querySelectorAll('[data-block]')];
  return new Set(kept.map((element) => blocks[Number(element.getAttribute('data-block'))]!));
}

/** How many blocks there are, and how many levels they lie under, added up. */
function sizeOf(node: BlockNode, depth: number): { readonly count: number; readonly levels: number } {
  let count = 0;
  let levels = 0;
  for (const child of node.children) {
    const size = isBlock(child) ? { count: 1, levels: depth } : sizeOf(child, depth + 1);
    count += size.count;
    levels += size.levels;
  }
  return { count, levels };
}

/** The element inside others that hold nothing else, and all of them. */
function unwrap(node: BlockNode): { readonly inner: BlockNode; readonly chain: readonly BlockNode[] } {
  const chain = [node];
  let inner = node;
  for (;;) {
    const [only] = inner.children;
    if (
      inner.children.length !== 1 ||
      only === undefined ||
      isBlock(only) ||
      /^(?:ul|ol|table|tr)$/u.test(inner.element.tag)
    )
      break;
    inner = only;
    chain.push(inner);
  }
  return { inner, chain };
}

function named(element: DomElement, chain: readonly BlockNode[]): DomElement {
  for (const name of ['class', 'id'] as const) {
    const values = chain
      .map((node) => plain(attribute(node.element, name)).slice(0, 200))
      .filter((value) => value !== '');
    if (values.length > 0) element.setAttribute(name, values.join(' '));
  }
  return element;
}

/** A text without what would be written as a reference: linkedom takes each for a text of its own when it reads a page again. */
function plain(text: string): string {
  return text.replace(/[<>&"\u00a0]/gu, '.');
}
