import { fold } from '../../text/words.ts';
import { shingles, similarity } from '../../text/nearCopies.ts';
import { breaksOff, saysCut } from '../lines/cutLine.ts';
import { isLitterLine } from '../lines/litterLine.ts';
import { type BlockNode, isBlock, readBlocks } from './blocks.ts';
import { readContent } from './content.ts';
import { paragraphsIn } from './dataParagraphs.ts';
import { type HydratedArticle, readHydration } from './hydration.ts';
import type { LinkedArticle } from './linkedArticle.ts';
import { countEntries, liveBlocks, liveParagraphs } from './liveBlog.ts';
import type { Litter } from './litter.ts';
import { type Above, type Paragraphs, sortBlocks } from './paragraphs.ts';
import type { HtmlElement, HtmlTree } from './tree.ts';

/** Less text than that is not what a page is about, in UTF-16 units. */
const LITTLE = 250;
/** A page's data that is this much longer than what the page shows holds what the page does not show. */
const LONGER = 1.5;
/** How many blocks below a text may say that it goes on for those who pay. */
const BELOW = 3;

/** The text of an article, and where the page's own data took part in it. */
export type Body = Paragraphs & { readonly hydrated?: HydratedArticle };

export type BodySources = {
  readonly tree: HtmlTree;
  readonly litter: Litter;
  readonly article: LinkedArticle | undefined;
  readonly isLive: boolean;
  readonly above: Above;
};

/**
 * The text of a page's article: as the page shows it, entry by entry where it is a live blog; from the page's data where it shows none or
 * less, unless it says that the rest is not free. What the page's program would show counts last.
 */
export function chooseBody({ tree, litter, article, isLive, above }: BodySources): Body {
  const live = isLive ? readLive(tree.root, litter, article, above) : undefined;
  if (live !== undefined) return live;
  const shown = sortBlocks(readContent(tree.root, litter, tree.title), above);
  const data = article?.body === undefined ? undefined : sortTexts(paragraphsIn(article.body));
  const isClosed = article?.free !== true && saysCutBelow(tree.root, shown.kept.at(-1));
  const best = data === undefined || !tellsMore(data, shown, article?.free === false) ? shown : data;
  const isCut = (paragraphs: Paragraphs): boolean =>
    shown.cut ||
    isClosed ||
    paragraphs.cut ||
    article?.free === false ||
    breaksOff(paragraphs.kept.join('\n'));
  if (lengthOf(best) >= LITTLE || article?.free === false) return { ...best, cut: isCut(best) };
  const hydrated = readHydration(tree.scripts);
  if (hydrated === undefined) return { ...best, cut: isCut(best) };
  const sorted = sortTexts(hydrated.paragraphs);
  return { ...sorted, cut: isCut(sorted), hydrated };
}

function readLive(
  root: HtmlElement,
  litter: Litter,
  article: LinkedArticle | undefined,
  above: Above,
): Paragraphs | undefined {
  const entries = article?.live ?? [];
  const blocks = liveBlocks(root, litter);
  if (blocks !== undefined && countEntries(root) >= entries.length * 0.8) {
    return sortBlocks(blocks, { ...above, isInText: true });
  }
  return entries.length === 0 ? undefined : sortTexts(liveParagraphs(entries));
}

/** Whether what the page shows right below the text asks to pay for the rest of it. */
function saysCutBelow(root: HtmlElement, last: string | undefined): boolean {
  if (last === undefined) return false;
  const texts = textsIn(readBlocks(root, () => false));
  const end = texts.lastIndexOf(last);
  return end >= 0 && texts.slice(end + 1, end + 1 + BELOW).some(saysCut);
}

function textsIn(node: BlockNode): string[] {
  return node.children.flatMap((child) => (isBlock(child) ? child.text : textsIn(child)));
}

function sortTexts(paragraphs: readonly string[]): Paragraphs {
  const isLitter = (text: string): boolean => isLitterLine(text) || saysCut(text);
  return {
    kept: paragraphs.filter((text) => !isLitter(text)),
    leftOut: paragraphs.filter(isLitter),
    cut: paragraphs.some(saysCut),
  };
}

/** Whether the data holds the article better than the page shows it. */
function tellsMore(data: Paragraphs, shown: Paragraphs, isPaid: boolean): boolean {
  const [told, seen] = [data.kept.join('\n'), shown.kept.join('\n')];
  if (seen.length === 0) return true;
  if (similarity(shingles(told), shingles(seen)) >= 0.5) return false;
  const begins = plain(seen).includes(plain(told).slice(0, 60));
  if (isPaid && begins) return false;
  return told.length > seen.length * LONGER || (!begins && told.length >= LITTLE * 2);
}

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const lengthOf = ({ kept }: Paragraphs): number => kept.reduce((sum, text) => sum + text.length, 0);
