import type { HtmlElement, HtmlNode } from './tree.ts';

/** The value of an attribute, trimmed; empty where there is none. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name)?.trim() ?? '';
}

/** Whether one of the words of an attribute, such as `itemprop`, is `word`. */
export function hasWord(element: HtmlElement, name: string, word: string): boolean {
  const value = element.attributes.get(name);
  return value !== undefined && value.toLowerCase().split(/\s+/u).includes(word.toLowerCase());
}

/** All elements inside one, itself first, in the page's order. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The elements around one, the nearest first. */
export function* ancestors(element: HtmlElement): Generator<HtmlElement> {
  for (let next = element.parent; next !== undefined; next = next.parent) yield next;
}

/** The text inside a node, white space collapsed; at most `limit` UTF-16 units of it are gathered. */
export function textOf(node: HtmlNode, limit = 100_000): string {
  const parts: string[] = [];
  let length = 0;
  const gather = (inner: HtmlNode): void => {
    if (length > limit) return;
    if (typeof inner === 'string') {
      parts.push(inner.slice(0, limit));
      length += inner.length;
      return;
    }
    if (inner.tag === 'br') parts.push(' ');
    for (const child of inner.children) {
      if (length > limit) break;
      gather(child);
    }
  };
  gather(node);
  return squeeze(parts.join(''));
}

// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\0-\x08\x0e-\x1f\x7f-\x9f]+/gu;

/** Text as a browser shows it: white space, unbreakable blanks too, collapsed; signs without a shape gone. */
export function squeeze(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}
