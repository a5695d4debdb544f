import type { HtmlElement } from './tree.ts';
import type { Holdings } from './holdings.ts';

/** The most text outside links that such a box has, in UTF-16 units: a sentence or two, a name and a date. */
const MOST = 350;
/** Fields that a person writes in. */
const FIELD = /^(?:email|text|tel)?$/u;

/** Whether an element shows another article as a card: a heading that is a link, or stands in one, with hardly anything else. */
export function isCard({ tag }: HtmlElement, { prose, hasH1, headings, linkedHeadings }: Holdings): boolean {
  if (!/^(?:article|section|div|li|aside|figure|a)$/u.test(tag)) return false;
  return prose <= MOST && !hasH1 && headings > 0 && headings === linkedHeadings;
}

/** The box that asks for an address: the elements around a field to write in, as far as they hold hardly anything else. */
export function askingBox(
  element: HtmlElement,
  holdingsOf: (element: HtmlElement) => Holdings,
): HtmlElement | undefined {
  if (element.tag !== 'input' || !FIELD.test(element.attributes.get('type')?.toLowerCase() ?? ''))
    return undefined;
  let box: HtmlElement | undefined;
  for (let next = element.parent; next?.parent !== undefined; next = next.parent) {
    const { prose, hasH1 } = holdingsOf(next);
    if (/^(?:main|article)$/u.test(next.tag) || prose > MOST || hasH1) break;
    box = next;
  }
  return box;
}
