import { hasWord, squeeze, textOf } from './elements.ts';
import { classWords } from './classWords.ts';
import { decodeEntities } from './entities.ts';
import type { Litter } from './litter.ts';
import { agree, plainWords, squash, withoutOutlet } from './titles.ts';
import type { HtmlElement } from './tree.ts';

const LENGTH = { least: 3, most: 400, telling: 20 };
/** How many headings are compared; a page's own stand early. */
const MAX_HEADINGS = 80;

/** What parts of a page give as its headline. */
export type HeadlineSources = {
  readonly linked?: string;
  /** `og:title` and the like, the best first. */
  readonly meta: readonly string[];
  /** The page's `<title>`. */
  readonly title: string;
  /** Names of the outlet, which titles begin or end with, and the telling parts of the host's name. */
  readonly outlets: readonly string[];
  readonly labels: readonly string[];
};

/**
 * The headline as readers see it: the heading that agrees with what the page calls itself, else what it calls itself, else its first
 * heading. Undefined where it has none of that.
 */
export function chooseHeadline(
  root: HtmlElement,
  sources: HeadlineSources,
  litter: Litter,
): string | undefined {
  const { linked, meta, title, outlets, labels } = sources;
  const isOutlet = (text: string): boolean =>
    [...outlets, ...labels].some((name) => squash(name) === squash(text));
  const calls = [linked, ...meta, title]
    .map((text) => withoutOutlet(squeeze(decodeEntities(text ?? '')), outlets, labels))
    .filter((text) => fits(text) && !isOutlet(text));
  const ranked = headingsOf(root, litter).filter(({ text }) => !isOutlet(text));
  const headings = ranked.map(({ text }) => text);
  for (const call of calls) {
    const agreeing = headings.find((heading) => agree(heading, call));
    if (agreeing === undefined) continue;
    // A heading may hold more than the headline, such as a kicker; what a page calls itself may be cut.
    const isWhole = call.length >= agreeing.length * 0.6 && !/(?:…|\.{3})$/u.test(call);
    return plainWords(agreeing).includes(plainWords(call)) && isWhole ? call : agreeing;
  }
  // What is made for search engines may differ from what readers see.
  const [main, ...others] = new Set(ranked.filter(({ rank }) => rank <= 1).map(({ text }) => text));
  const isSaid = main !== undefined && others.length === 0 && main.length >= LENGTH.telling;
  return isSaid && (linked ?? '') === '' ? main : (calls[0] ?? headings[0]);
}

/** Texts that look like the page's headline, the likeliest first. */
function headingsOf(root: HtmlElement, litter: Litter): { readonly text: string; readonly rank: number }[] {
  const found: { readonly text: string; readonly rank: number }[] = [];
  const waiting: HtmlElement[] = [root];
  for (
    let element = waiting.pop();
    element !== undefined && found.length < MAX_HEADINGS;
    element = waiting.pop()
  ) {
    if (litter.isBox(element)) continue;
    for (const child of element.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
    const rank = rankOf(element);
    if (rank === undefined) continue;
    const children = element.children.filter((child) => typeof child === 'string' || !litter.has(child));
    const text = textOf({ ...element, children }, 2_000) || textOf(element, 2_000);
    if (fits(text)) found.push({ text, rank });
  }
  return found.toSorted((a, b) => a.rank - b.rank);
}

function rankOf(element: HtmlElement): number | undefined {
  if (hasWord(element, 'itemprop', 'headline') && element.tag !== 'meta') return 0;
  if (element.tag === 'h1') return 1;
  if (!/^(?:h[2-4]|div|span|p|td|font)$/u.test(element.tag)) return undefined;
  const names = classWords(element).map((words) => words.join(' '));
  if (
    names.some((name) =>
      /^(?:(?:entry|post|article|story|news|page|main) )?(?:headline|title|heading)$/u.test(name),
    )
  )
    return 2;
  return /^h[23]$/u.test(element.tag) ? 3 : undefined;
}

const fits = (text: string): boolean => text.length >= LENGTH.least && text.length <= LENGTH.most;
