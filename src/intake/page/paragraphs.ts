import { isDateLine } from '../dates/dateLine.ts';
import { readAboutLine } from '../lines/aboutLine.ts';
import { saysCut } from '../lines/cutLine.ts';
import { isLitterLine } from '../lines/litterLine.ts';
import { isLabelled } from './aboveText.ts';
import { type Block, type BlockNode, isBlock } from './blocks.ts';
import { findRepeats } from './repeats.ts';
import { tailStart } from './tail.ts';
import { plainWords } from './titles.ts';

/** A paragraph that is hardly more than a link, and shorter than this, points elsewhere; in UTF-16 units. */
const LONGEST_POINTER = 250;
/** How many of the first blocks may repeat what stands above the text. */
const FIRST = 6;
/** From this length on, a block is text and no line about it, in UTF-16 units. */
const PROSE = 80;
/** How many of the last blocks may say when the article was published, and by whom. */
const LAST = 3;
/** From so many pointers on, the heading above them is theirs. */
const POINTERS = 2;

/** The paragraphs of an article, what was left out among them, and whether a line says that the text is cut. */
export type Paragraphs = {
  readonly kept: readonly string[];
  readonly leftOut: readonly string[];
  readonly cut: boolean;
};

/** What stands above the text, and may stand in it again. */
export type Above = {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  readonly outlet: string | undefined;
  /** Within a text, and in a live blog, times stand above what happened then. */
  readonly isInText?: boolean;
};

const REFERENCES =
  /^(?:sources|references|notes and references|external links|further reading|see also|quellen|weblinks|einzelnachweise|fuentes|referencias|references et notes|fontes|kaynaklar|kaynakca|источники|ссылки|المصادر|منابع|حوالہ جات)$/u;

type Kept = { readonly block: Block; readonly gap: boolean; readonly pointers: number };

/**
 * Sorts the blocks of an article's body: what is the page's own words to its readers (buttons, pointers, credits, calls to subscribe), and
 * what repeats the headline, byline or date at the start, is left out; so are headings with nothing left below them.
 */
export function sortBlocks(blocks: readonly Block[], above: Above): Paragraphs {
  const leftOut: string[] = [];
  const kept: Kept[] = [];
  const end = tailStart(blocks);
  const isShownAgain = findRepeats(blocks);
  let cut = false;
  let gap = false;
  let pointers = 0;
  let isReference = false;
  let wall: BlockNode | undefined;
  let hasProse = above.isInText === true;
  for (const [i, block] of blocks.slice(0, end).entries()) {
    isReference = isReference ? block.kind === 'item' || block.linked > 0.3 : isReferenceHeading(block);
    const asksToPay = saysCut(block.text);
    cut ||= asksToPay;
    if (asksToPay && kept.length > 0) wall = boxBegunBy(block);
    const points = isPointer(block);
    if (
      asksToPay ||
      (wall !== undefined && isIn(block, wall)) ||
      points ||
      isLitterLine(block.text) ||
      isBiography(block.text, above) ||
      isReference ||
      isShownAgain(block) ||
      (kept.length < FIRST && isRepeated(block, hasProse ? { ...above, isInText: true } : above)) ||
      (kept.length > 0 && i >= end - LAST && isLabelled(block.text))
    ) {
      leftOut.push(block.text);
      gap = true;
      if (points) pointers++;
    } else {
      kept.push({ block, gap, pointers });
      hasProse ||= block.kind === 'text' && block.text.length >= PROSE;
      gap = false;
      pointers = 0;
    }
  }
  const texts: string[] = [];
  for (const [i, { block }] of [...kept.entries()].reverse()) {
    if (block.kind === 'heading' && (texts.length === 0 || leadsNowhere(kept[i + 1])))
      leftOut.push(block.text);
    else texts.push(block.text);
  }
  return { kept: texts.reverse(), leftOut: [...leftOut, ...blocks.slice(end).map(({ text }) => text)], cut };
}

/** The outermost element that begins with a block. */
function boxBegunBy(block: Block): BlockNode {
  let box = block.within;
  while (box.parent !== undefined && firstBlock(box.parent) === block) box = box.parent;
  return box;
}

function firstBlock(node: BlockNode): Block | undefined {
  let first: BlockNode | Block | undefined = node.children[0];
  while (first !== undefined && !isBlock(first)) first = first.children[0];
  return first;
}

function isIn(block: Block, box: BlockNode): boolean {
  for (let node: BlockNode | undefined = block.within; node !== undefined; node = node.parent)
    if (node === box) return true;
  return false;
}

/** Whether a heading stands above a list of sources, as below encyclopedias' articles. */
function isReferenceHeading({ kind, text }: Block): boolean {
  return kind === 'heading' && REFERENCES.test(plainWords(text));
}

/** Whether a heading is followed by nothing of its own: by the next heading, or by links, with what was between left out. */
function leadsNowhere(next: Kept | undefined): boolean {
  return next === undefined || next.pointers >= POINTERS || (next.gap && next.block.kind === 'heading');
}

/** A link to another article that stands as a paragraph: hardly anything but a link, and no sentence. */
function isPointer({ text, linked, kind }: Block): boolean {
  if (linked < 0.8 || text.length > LONGEST_POINTER || kind === 'heading') return false;
  return linked >= 0.95 || text.length <= 100 || !/[.!?۔。।]["'”’»)]*$/u.test(text);
}

/** A sentence that says who wrote the article: 'Ann Lee is a reporter who covers the coast'. */
function isBiography(text: string, { byline = '' }: Above): boolean {
  if (text.length > 300) return false;
  const name = byline.split(/, | and /u).find((author) => author.includes(' ') && text.startsWith(author));
  const job =
    /^,? (?:(?:is|was|has been|covers|reports|writes)\b.{0,80}\b(?:reporter|correspondent|editor|writer|columnist|journalist|covers|reports|writes)\b|(?:can|may) be (?:reached|contacted|found)\b)/u;
  return name !== undefined && job.test(text.slice(name.length));
}

/** Whether a block holds only what stands above the text: headline (with what leads it), byline, dates, the outlet's name. */
function isRepeated({ text, lines, within }: Block, above: Above): boolean {
  const headline = plainWords(above.headline ?? '');
  if (within.element.tag === 'h1' && headline !== '' && plainWords(text).endsWith(headline)) return true;
  return lines.every((line) => isAbove(line, above));
}

function isAbove(
  line: string,
  { headline = '', byline = '', outlet = '', isInText = false }: Above,
): boolean {
  const bare = plainWords(line);
  const names = new Set(plainWords(`by and with ${byline}`).split(' '));
  if (byline !== '' && bare.split(' ').every((word) => names.has(word))) return true;
  if ([headline, byline, outlet].some((text) => bare === plainWords(text)) || bare === '') return true;
  return isLitterLine(line) || (!isInText && (isDateLine(line) || readAboutLine(line) !== undefined));
}
