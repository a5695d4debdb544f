import type { HtmlElement } from './tree.ts';

const NAMING = ['class', 'id', 'data-component', 'data-module', 'data-block-type'] as const;
/** Names that say how a thing is, or what an article is about, and not what the thing is. */
const MODIFIER =
  /^(?:has|is|no|not|with|without|tag|category|cat|postid|post-\d+|type|status|format|hentry|topic)[-_]/iu;
const MAX_NAMES = 40;

/** The names by which an element says what it is: those of its classes and the like, as written. */
export function namesOf(element: HtmlElement): string[] {
  return NAMING.flatMap((name) => element.attributes.get(name)?.split(/\s+/u, MAX_NAMES) ?? []).filter(
    (name) => name !== '',
  );
}

/** The words in those names, in lower case, each name's own: `articleBody--wide` is `article`, `body`, `wide`. */
export function classWords(element: HtmlElement): string[][] {
  return namesOf(element)
    .filter((name) => name.length <= 80 && !MODIFIER.test(name))
    .map((name) =>
      name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== ''),
    );
}
