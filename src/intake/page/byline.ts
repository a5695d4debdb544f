import { fold } from '../../text/words.ts';
import { type Block, type BlockNode, isBlock, readBlocks } from './blocks.ts';
import { attribute, elementsIn, hasWord, squeeze, textOf } from './elements.ts';
import type { Litter } from './litter.ts';
import { classWords } from './classWords.ts';
import { decodeEntities } from './entities.ts';
import { readAboutLine } from '../lines/aboutLine.ts';
import { readDate } from '../dates/readDate.ts';
import type { HtmlElement } from './tree.ts';

const LONGEST = 200;
const MAX_NAMES = 10;
/** What stands before names, in several languages. */
const BEFORE =
  /^(?:(?:written|reported|posted|published|submitted|words|story|text|edited|compiled)\s+)?(?:by|von|por|par|di|door|av|af|autor|autora|auteur|author|authors|reporter|yazan|تحریر|رپورٹ|از|بقلم|كتب|کتبه|автор|текст)\s*[:：]?\s+(?=\S)|^(?:autor|author|text|reporter|تحریر|رپورٹ|بقلم|автор)\s*[:：]\s*/iu;
/** Words in the names of elements that hold who wrote the article. */
const NAMED =
  /^(?:by|byline|author|authors|authorline|writer|reporter|autor|autora|auteur|firma|verfasser|yazar|signature|credits?)$/u;
const NO_NAME =
  /^(?:admin|administrator|root|user|guest|unknown|anonymous|null|undefined|n\/a|author|by|webmaster)$/iu;

/** Names as a byline: without 'By', addresses, handles and what is no name; each once. Undefined where nothing is left. */
export function cleanByline(names: readonly string[], outlet: string | undefined): string | undefined {
  const seen = new Set<string>(outlet === undefined ? [] : [fold(outlet)]);
  const kept: string[] = [];
  for (const text of names.slice(0, MAX_NAMES).flatMap(cleanNames)) {
    if (seen.has(fold(text))) continue;
    seen.add(fold(text));
    kept.push(text);
  }
  // Who signs may name the outlet too: 'Jon Vale, Coast Daily'.
  const joined = withoutEnd(kept.join(', '), outlet);
  return joined === '' || joined.length > LONGEST ? undefined : joined;
}

function withoutEnd(names: string, outlet: string | undefined): string {
  const before = outlet === undefined ? '' : names.slice(0, -outlet.length);
  return /,\s*$/u.test(before) && names.endsWith(outlet!) ? before.replace(/[,\s]+$/u, '') : names;
}

const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const ROLE = /correspondent|editor|reporter|writer|desk|staff|journalist|columnist|contributor|news/iu;

/** The names in one text. What follows a name behind a bar is another one only if it looks like a person's: others tell when and where. */
function cleanNames(given: string): string[] {
  const text = squeeze(decodeEntities(given));
  const signed = readAboutLine(text)?.about.byline;
  const [first, ...others] = (signed ?? text)
    .replace(/<[^<>]*>/gu, ' ')
    .replace(BEFORE, '')
    .replace(/\S+@\S+|(?:^|\s)@\S+/gu, '')
    .split(/\s*[|•·–—]\s*|\s+-\s+|\s{2,}/u)
    .filter((part) => part !== '' && readDate(part) === undefined)
    .map((part) => part.replace(/^[\s,;:()[\]-]+|[\s,;:()[\]-]+$/gu, ''));
  return [first ?? '', ...others.filter((part) => PERSON.test(part) && !ROLE.test(part))].filter(isName);
}

function isName(text: string): boolean {
  if (text === '' || text.length > LONGEST || NO_NAME.test(text) || /https?:|www\.|[<>{}]|^\d+$/iu.test(text))
    return false;
  return /\p{L}/u.test(text) && text.split(' ').length <= 15;
}

/** Names that the page's own text gives as its authors', from the most telling markup that it has; `litter`: other articles have theirs. */
export function authorsInMarkup(root: HtmlElement, litter: Litter): readonly string[] {
  const found = { item: [] as string[], link: [] as string[], signed: [] as string[], named: [] as string[] };
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (litter.isBox(element)) continue;
    for (const child of element.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
    if (element.tag === 'meta' || element.tag === 'link') continue;
    if (hasWord(element, 'itemprop', 'author') || hasWord(element, 'itemprop', 'creator'))
      found.item.push(nameIn(element));
    else if (element.tag === 'a' && hasWord(element, 'rel', 'author')) found.link.push(textOf(element, 500));
    else if (element.tag === 'a' && isSigned(element)) found.signed.push(textOf(element, 500));
    else if (isByline(element)) found.named.push(namedIn(element) ?? firstLine(element));
  }
  return (
    [found.item, found.link, found.named.slice(0, 1), found.signed]
      .map((names) => names.filter((name) => name !== '' && name.length <= LONGEST))
      .find((names) => names.length > 0) ?? []
  );
}

/** Whether a link is a person's name in a line that begins with 'By'. */
function isSigned(link: HtmlElement): boolean {
  if (link.parent === undefined || !PERSON.test(textOf(link, 100))) return false;
  const line = textOf(link.parent, LONGEST + 1);
  return line.length <= LONGEST && /^by\s/iu.test(line);
}

function isSignature(line: string): boolean {
  return BEFORE.test(line) || PERSON.test(line);
}

/** The name inside an author's element, which may hold a picture and a biography too. */
function nameIn(author: HtmlElement): string {
  for (const element of elementsIn(author)) {
    if (element !== author && hasWord(element, 'itemprop', 'name'))
      return attribute(element, 'content') || textOf(element, 500);
  }
  return firstLine(author);
}

/** The name in an element of its own inside one that also holds what its owner does. */
function namedIn(byline: HtmlElement): string | undefined {
  const names = [...elementsIn(byline)]
    .filter(
      (element) =>
        element !== byline &&
        classWords(element).some((words) => /^(?:name|author)$/u.test(words.at(-1) ?? '')),
    )
    .map((element) => textOf(element, 200));
  return names.length === 1 && PERSON.test(names[0]!) ? names[0] : undefined;
}

/** The first line of an element: below a name stands what its owner does. */
function firstLine(element: HtmlElement): string {
  let node: BlockNode | Block | undefined = readBlocks(element, () => false);
  while (node !== undefined && !isBlock(node)) node = node.children[0];
  return node?.lines[0] ?? '';
}

function isByline(element: HtmlElement): boolean {
  if (!/^(?:a|span|div|p|address|li|strong|em|b|i|h[3-6]|cite)$/u.test(element.tag)) return false;
  return classWords(element).some((words) => {
    const name = words.join(' ');
    if (words.some((word) => NAMED.test(word)) && isSignature(firstLine(element))) return true;
    return /^(?:(?:post|entry|article|story|news|c|meta|amp wp) )?(?:byline|by line|author|author name|byline name|byline author|authors|reporter|writer)(?: (?:block|box|container|wrapper|info|line|area|text))?$/u.test(
      name,
    );
  });
}
