import { attribute, elementsIn } from './elements.ts';
import type { HtmlElement } from './tree.ts';

/** What stands in a page's `<meta>` and `<link>` elements. */
export type Meta = {
  /** The values of the first of these names that the page has (`name`, `property` or `itemprop`, whatever their case), in its order. */
  readonly all: (...names: readonly string[]) => readonly string[];
  /** The first value of the first of these names. */
  readonly one: (...names: readonly string[]) => string | undefined;
  /** Where the first link of a relation leads to, as written. */
  readonly link: (relation: string) => string | undefined;
};

/** Reads them all. Names and values that are empty count as absent. */
export function readMeta(root: HtmlElement): Meta {
  const values = new Map<string, string[]>();
  const links = new Map<string, string>();
  for (const element of elementsIn(root)) {
    if (element.tag === 'meta') {
      const content = attribute(element, 'content');
      for (const kind of ['property', 'name', 'itemprop'] as const)
        for (const name of attribute(element, kind).toLowerCase().split(/\s+/u)) {
          if (name !== '' && content !== '')
            values.set(name, [...(values.get(name) ?? []), content].slice(0, 50));
        }
    } else if (element.tag === 'link') {
      const href = attribute(element, 'href');
      for (const relation of attribute(element, 'rel').toLowerCase().split(/\s+/u))
        if (relation !== '' && href !== '' && !links.has(relation)) links.set(relation, href);
    }
  }
  const all = (...names: readonly string[]): readonly string[] =>
    names.map((name) => values.get(name.toLowerCase())).find((found) => found !== undefined) ?? [];
  return { all, one: (...names) => all(...names)[0], link: (relation) => links.get(relation) };
}
