import { Refusal } from '../../refusals.ts';
import { decodeEntities } from './entities.ts';
import { BLOCKS, DROPPED, isInline, PARTS, rulesOf, VOID } from './htmlRules.ts';
import { type Attributes, tokenize } from './tokens.ts';

/** An element of a page; texts between tags are plain strings. */
export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: HtmlElement | undefined;
  readonly children: HtmlNode[];
};
export type HtmlNode = HtmlElement | string;

/** A script that may hold data: its `type` and `id`, in lower case, and its text. */
export type Script = { readonly type: string; readonly id: string; readonly text: string };

/** A page as a tree, with what of it is no markup. */
export type HtmlTree = {
  /** Holds everything, what stands in `head` and in `body` alike. */
  readonly root: HtmlElement;
  readonly title: string;
  readonly scripts: readonly Script[];
};

/** The most of a page that is read: many times what an article's page has. `length`, `text` and `scripts` in UTF-16 units. */
export const PAGE_LIMITS = {
  length: 25_000_000,
  elements: 40_000,
  tokens: 400_000,
  text: 2_500_000,
  scripts: 10_000_000,
};
/** The deepest nesting that is kept; what lies deeper counts as lying there. */
const MAX_DEPTH = 100;
const MAX_TITLE = 2_000;

/**
 * Reads a page as a tree, forgiving as browsers are, in time and memory proportional to its length. Scripts come apart; styles, forms'
 * controls, pictures and the like are left out.
 * @throws UserError where a page is larger than any article's.
 */
export function readTree(html: string): HtmlTree {
  if (html.length > PAGE_LIMITS.length) throw tooMuch();
  const left = { ...PAGE_LIMITS };
  const spend = (what: keyof typeof left, amount = 1): void => {
    left[what] -= amount;
    if (left[what] < 0) throw tooMuch();
  };
  const pageAttributes = new Map<string, string>();
  const root: HtmlElement = { tag: 'html', attributes: pageAttributes, parent: undefined, children: [] };
  const scripts: Script[] = [];
  let title = '';
  let here = root;
  let depth = 0;
  /** Elements open below the deepest level, and below one whose content is left out. */
  let tooDeep = 0;
  let dropped: { readonly tag: string; depth: number } | undefined;

  const leave = (element: HtmlElement): void => {
    while (here !== element.parent) {
      here = here.parent!;
      depth--;
    }
  };
  const endFor = (tag: string): void => {
    for (const { ends, within } of rulesOf(tag)) {
      let last: HtmlElement | undefined;
      for (let open = here; open.parent !== undefined && !within.has(open.tag); open = open.parent)
        if (ends.has(open.tag)) last = open;
      if (last !== undefined) leave(last);
    }
  };
  const close = (tag: string): void => {
    for (let open = here; open.parent !== undefined; open = open.parent) {
      if (open.tag === tag) return leave(open);
      // A stray end tag ends nothing around it: no table by what is in a cell, no block by a mark of emphasis.
      if (open.tag === 'table' || (isInline(tag) && (BLOCKS.has(open.tag) || PARTS.has(open.tag)))) return;
    }
  };

  tokenize(html, {
    open(tag, attributes, selfClosing) {
      spend('tokens');
      if (dropped !== undefined) {
        if (tag === dropped.tag && !selfClosing) dropped.depth++;
      } else if (tag === 'html' || tag === 'head' || tag === 'body') {
        for (const [name, value] of attributes)
          if (!pageAttributes.has(name)) pageAttributes.set(name, value);
      } else if (DROPPED.has(tag)) {
        if (!selfClosing) dropped = { tag, depth: 1 };
      } else {
        spend('elements');
        endFor(tag);
        const element: HtmlElement = { tag, attributes, parent: here, children: [] };
        here.children.push(element);
        if (VOID.has(tag)) return;
        if (depth >= MAX_DEPTH) tooDeep++;
        else {
          depth++;
          here = element;
        }
      }
    },
    close(tag) {
      spend('tokens');
      if (dropped !== undefined) {
        if (tag === dropped.tag && --dropped.depth === 0) dropped = undefined;
      } else if (tag === 'br') here.children.push({ tag, attributes: new Map(), parent: here, children: [] });
      else if (tooDeep > 0) tooDeep--;
      else close(tag);
    },
    text(text) {
      spend('tokens');
      if (dropped !== undefined) return;
      spend('text', text.length);
      here.children.push(text);
    },
    raw(tag, attributes, content) {
      spend('tokens');
      if (dropped !== undefined) return;
      if (tag === 'title') title ||= decodeEntities(content.slice(0, MAX_TITLE));
      if (tag !== 'script' || attributes.has('src') || content.length > left.scripts) return;
      left.scripts -= content.length;
      const type = attributes.get('type')?.toLowerCase() ?? '';
      scripts.push({ type, id: attributes.get('id')?.toLowerCase() ?? '', text: content });
    },
  });
  return { root, title, scripts };
}

function tooMuch(): Refusal {
  return new Refusal(['tangledPage']);
}
