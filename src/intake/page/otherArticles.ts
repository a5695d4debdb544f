import { elementsIn, textOf } from './elements.ts';
import { agree } from './titles.ts';
import type { HtmlElement } from './tree.ts';

/** Less text outside links is no article of its own, in UTF-16 units. */
const LEAST = 200;
const MAX_HEADINGS = 50;

/**
 * The elements that hold other articles, where a page goes on with them below its own: each around one first heading, alike in name, one of
 * which is what the page calls itself (`titles`). None where it is not plain which is the page's own.
 */
export function otherArticles(
  root: HtmlElement,
  titles: readonly string[],
  proseOf: (element: HtmlElement) => number,
): HtmlElement[] {
  const headings = [...elementsIn(root)].filter(({ tag }) => tag === 'h1').slice(0, MAX_HEADINGS);
  if (headings.length < 2) return [];
  const holders = new Map<HtmlElement, number>();
  for (const heading of headings)
    for (let next: HtmlElement | undefined = heading; next !== undefined; next = next.parent)
      holders.set(next, (holders.get(next) ?? 0) + 1);
  const regions = headings
    .map((heading) => ({ title: textOf(heading, 500), region: regionOf(heading, holders) }))
    .filter(({ region }) => proseOf(region) >= LEAST);
  const own = regions.find(({ title }) => titles.some((other) => agree(title, other)));
  if (own === undefined) return [];
  return regions
    .filter(
      ({ title, region }) => region !== own.region && isLike(region, own.region) && !agree(title, own.title),
    )
    .map(({ region }) => region);
}

/** The outermost element around a heading with no other such heading in it. */
function regionOf(heading: HtmlElement, holders: ReadonlyMap<HtmlElement, number>): HtmlElement {
  let region = heading;
  while (region.parent !== undefined && holders.get(region.parent) === 1) region = region.parent;
  return region;
}

function isLike(one: HtmlElement, other: HtmlElement): boolean {
  return (
    one.tag === other.tag &&
    (one.parent === other.parent || one.attributes.get('class') === other.attributes.get('class'))
  );
}
