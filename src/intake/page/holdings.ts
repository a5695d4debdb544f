import { elementsIn } from './elements.ts';
import { HEADING } from './htmlRules.ts';
import type { HtmlElement } from './tree.ts';

/** What an element holds, with all that is in it. */
export type Holdings = {
  /** How much text outside links, in UTF-16 units. */
  readonly prose: number;
  readonly hasH1: boolean;
  /** How many headings, and how many of them are nothing but links or stand in one. */
  readonly headings: number;
  readonly linkedHeadings: number;
};

const NOTHING: Holdings = { prose: 0, hasH1: false, headings: 0, linkedHeadings: 0 };

/** What each element of a page holds, counted once from the inside out. */
export function holdingsIn(root: HtmlElement): (element: HtmlElement) => Holdings {
  const known = new Map<HtmlElement, Holdings & { readonly hasLink: boolean }>();
  for (const element of [...elementsIn(root)].reverse()) {
    let [prose, headings, linkedHeadings] = [0, 0, 0];
    let [hasH1, hasLink] = [element.tag === 'h1', element.tag === 'a'];
    for (const child of element.children) {
      const inner = typeof child === 'string' ? undefined : known.get(child);
      prose += typeof child === 'string' ? child.trim().length : (inner?.prose ?? 0);
      headings += inner?.headings ?? 0;
      linkedHeadings += inner?.linkedHeadings ?? 0;
      hasH1 ||= inner?.hasH1 === true;
      hasLink ||= inner?.hasLink === true;
    }
    if (HEADING.test(element.tag)) {
      headings++;
      if (hasLink && prose === 0) linkedHeadings++;
    }
    if (element.tag === 'a') [prose, linkedHeadings] = [0, headings];
    known.set(element, { prose, hasH1, headings, linkedHeadings, hasLink });
  }
  return (element) => known.get(element) ?? NOTHING;
}
