import { attribute, elementsIn, textOf } from './elements.ts';
import { type Block, type BlockNode, isBlock, readBlocks } from './blocks.ts';
import { classWords } from './classWords.ts';
import { paragraphsIn } from './dataParagraphs.ts';
import type { LiveEntry } from './linkedArticle.ts';
import type { Litter } from './litter.ts';
import type { HtmlElement } from './tree.ts';

/** Fewer entries than that are no live blog. */
const FEWEST = 2;
const MOST = 2_000;
/** From this length on, a block is a paragraph, in UTF-16 units. */
const PROSE = 80;

/** The blocks of a live blog as its page shows it: of each entry its time as shown, then its text. Undefined where it shows none. */
export function liveBlocks(root: HtmlElement, litter: Litter): Block[] | undefined {
  const entries = entriesIn(root).slice(0, MOST);
  if (entries.length < FEWEST) return undefined;
  const blocks = entries.flatMap((entry) => {
    const time = [...elementsIn(entry)].find(({ tag }) => tag === 'time');
    const node = readBlocks(
      entry,
      (element) => element === time || (element !== entry && element.tag !== 'header' && litter.has(element)),
    );
    const blocks = blocksIn(node);
    if (time === undefined || blocks.length === 0) return blocks;
    const shown = textOf(time, 100);
    const text = /\p{N}/u.test(shown) ? shown : plainTime(attribute(time, 'datetime'));
    return text === ''
      ? blocks
      : [{ text, lines: [text], kind: 'text', linked: 0, within: node } satisfies Block, ...blocks];
  });
  return [...introduction(root, entries[0]!, litter), ...blocks];
}

/** The paragraphs between a page's main heading and its first entry, which say what it is about. */
function introduction(root: HtmlElement, first: HtmlElement, litter: Litter): Block[] {
  let isOver = false;
  const blocks = blocksIn(
    readBlocks(root, (element) => {
      isOver ||= element === first;
      return isOver || litter.has(element);
    }),
  );
  const heading = blocks.findIndex(({ within }) => within.element.tag === 'h1');
  return blocks
    .slice(heading + 1)
    .filter(({ kind, text, linked }) => kind === 'text' && linked < 0.5 && text.length >= PROSE);
}

/** How many entries a page shows, to compare with what its data holds. */
export function countEntries(root: HtmlElement): number {
  return entriesIn(root).length;
}

/** The paragraphs of a live blog as the page's data tells it: of each entry its time as given, its headline, its text. */
export function liveParagraphs(entries: readonly LiveEntry[]): string[] {
  return entries.flatMap(({ time, headline, body }) => {
    const paragraphs = paragraphsIn(body);
    const heading =
      headline === undefined || paragraphs[0]?.startsWith(headline) === true ? [] : paragraphsIn(headline);
    return [...(time === undefined ? [] : [plainTime(time)]), ...heading, ...paragraphs];
  });
}

/** `2025-10-28T14:05:00+03:00` as `2025-10-28 14:05 +03:00`; what is no such time, as it is. */
function plainTime(iso: string): string {
  return iso.replace(
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/u,
    (_, day: string, clock: string, zone?: string) =>
      `${day} ${clock}${zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`}`,
  );
}

function entriesIn(root: HtmlElement): HtmlElement[] {
  const marked: HtmlElement[] = [];
  const named: HtmlElement[] = [];
  for (const element of elementsIn(root)) {
    if (/^liveBlogUpdate$/iu.test(attribute(element, 'itemprop'))) marked.push(element);
    else if (isNamedEntry(element)) named.push(element);
  }
  if (marked.length >= FEWEST) return marked;
  // An entry's parts are named after it: what lies in another entry is none of its own.
  const outer = new Set(named);
  return named.filter(
    (element) => !hasAncestorIn(element, outer) && [...elementsIn(element)].some(({ tag }) => tag === 'time'),
  );
}

function hasAncestorIn(element: HtmlElement, set: ReadonlySet<HtmlElement>): boolean {
  for (let next = element.parent; next !== undefined; next = next.parent) if (set.has(next)) return true;
  return false;
}

function isNamedEntry(element: HtmlElement): boolean {
  if (!/^(?:article|section|div|li)$/u.test(element.tag)) return false;
  return classWords(element).some((words) => {
    const name = words.join(' ');
    return /^(?:(?:c|o|m|js) )?(?:live ?blog|live|lb|liveblog|timeline|lx stream|key event|live feed|live stream)s? (?:blog )?(?:post|entry|update|item|card|event|block)(?: (?:wrapper|container))?$/u.test(
      name,
    );
  });
}

function blocksIn(node: BlockNode): Block[] {
  return node.children.flatMap((child) => (isBlock(child) ? child : blocksIn(child)));
}
