import { elementsIn, hasWord, textOf } from './elements.ts';
import { attribute } from './elements.ts';
import type { LinkedArticle } from './linkedArticle.ts';
import { type LinkedData, namesIn } from './jsonLd.ts';
import type { Meta } from './meta.ts';
import type { HtmlElement, HtmlNode } from './tree.ts';

/** Names that a page gives as its site's or its publisher's, the best first. */
export function siteNames(
  root: HtmlElement,
  meta: Meta,
  linked: LinkedData,
  article: LinkedArticle | undefined,
): readonly string[] {
  const named = (type: string): string[] =>
    linked
      .ofType(type)
      .slice(0, 5)
      .flatMap((object) => namesIn(object, linked.resolve));
  return [
    ...meta.all('og:site_name'),
    ...(article?.outlets ?? []),
    ...meta.all('application-name', 'apple-mobile-web-app-title'),
    ...meta.all('publisher', 'dc.publisher', 'dcterms.publisher'),
    ...publishersInMarkup(root),
    ...named('NewsMediaOrganization'),
    ...named('WebSite'),
    ...named('Organization'),
  ];
}

function publishersInMarkup(root: HtmlElement): string[] {
  for (const element of elementsIn(root)) {
    if (!hasWord(element, 'itemprop', 'publisher')) continue;
    const name = [...elementsIn(element)].find((inner) => hasWord(inner, 'itemprop', 'name')) ?? element;
    const text = attribute(name, 'content') || textOf(name, 200);
    return text === '' ? [] : [text];
  }
  return [];
}

/** The last of a page's text, at most about `length` UTF-16 units. */
export function lastText(root: HtmlElement, length: number): string {
  const parts: string[] = [];
  let left = length;
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined && left > 0; node = waiting.pop()) {
    if (typeof node !== 'string') for (const child of node.children) waiting.push(child);
    else if (node.trim() !== '') {
      parts.push(node.trim());
      left -= node.length;
    }
  }
  return parts.reverse().join('\n').slice(-length);
}
