import { decodeEntities } from './entities.ts';

/** The attributes of a tag, names in lower case, references undone; of several of one name, the first. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told while a page is read, in its order. */
export type TokenHandler = {
  /** A start tag, its name in lower case. */
  readonly open: (tag: string, attributes: Attributes, selfClosing: boolean) => void;
  readonly close: (tag: string) => void;
  /** Text between tags, references undone; neighbouring texts may come in pieces. */
  readonly text: (text: string) => void;
  /** An element whose content is no markup, such as a script, and that content as it stands. */
  readonly raw: (tag: string, attributes: Attributes, content: string) => void;
};

/** Elements whose content is no markup; `title` and `textarea` have references, which their reader undoes. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);
const NO_ATTRIBUTES: Attributes = new Map();

/** How much of a value is kept, in UTF-16 units: pictures stand in attributes at megabytes each. */
const MAX_VALUE = 20_000;
const MAX_ATTRIBUTES = 100;

const NAME = /[a-z][^\s/>]*/iuy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/uy;

/**
 * Reads HTML of any quality as a stream of tags and texts, in time proportional to its length. What does not end (a comment, a script)
 * goes on to the page's end, as in browsers.
 */
export function tokenize(html: string, handler: TokenHandler): void {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    if (end > at) handler.text(decodeEntities(html.slice(at, end)));
    if (next < 0) return;
    at = readMarkup(html, next, handler);
  }
}

/** Reads what begins with the `<` at `start`; returns where it ends. */
function readMarkup(html: string, start: number, handler: TokenHandler): number {
  const mark = html.charCodeAt(start + 1);
  if (mark === 0x21 /* ! */) return afterDeclaration(html, start);
  if (mark === 0x3f /* ? */) return after(html, '>', start);
  const closing = mark === 0x2f; /* / */
  NAME.lastIndex = start + (closing ? 2 : 1);
  const tag = NAME.exec(html)?.[0].toLowerCase();
  if (tag === undefined) {
    if (closing) return after(html, '>', start);
    handler.text('<');
    return start + 1;
  }
  if (closing) {
    handler.close(tag);
    return after(html, '>', NAME.lastIndex);
  }
  const { attributes, end, selfClosing } = readAttributes(html, NAME.lastIndex);
  if (!RAW.has(tag)) {
    handler.open(tag, attributes, selfClosing);
    return end;
  }
  const { from, to } = rawEnd(html, tag, end);
  handler.raw(tag, attributes, html.slice(end, from));
  return to;
}

function readAttributes(
  html: string,
  start: number,
): { attributes: Attributes; end: number; selfClosing: boolean } {
  let attributes: Map<string, string> | undefined;
  let at = start;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null) break;
    at = ATTRIBUTE.lastIndex;
    const name = match[1]!.toLowerCase();
    attributes ??= new Map();
    if (attributes.size >= MAX_ATTRIBUTES || attributes.has(name) || name.length > 100) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    attributes.set(name, value.length > MAX_VALUE ? '' : decodeEntities(value));
  }
  const end = after(html, '>', at);
  return { attributes: attributes ?? NO_ATTRIBUTES, end, selfClosing: html.charCodeAt(end - 2) === 0x2f };
}

/** Where the content of a raw element that begins at `start` ends, and where its end tag does. */
function rawEnd(html: string, tag: string, start: number): { from: number; to: number } {
  const pattern = new RegExp(`</${tag}(?=[\\s/>])`, 'giu');
  pattern.lastIndex = start;
  const match = pattern.exec(html);
  if (match === null) return { from: html.length, to: html.length };
  return { from: match.index, to: after(html, '>', match.index) };
}

function afterDeclaration(html: string, start: number): number {
  if (html.startsWith('<!--', start))
    return html.startsWith('>', start + 4) ? start + 5 : after(html, '-->', start + 4);
  if (html.startsWith('<![CDATA[', start)) return after(html, ']]>', start);
  return after(html, '>', start);
}

/** The place after the next `mark`; the end of the page where there is none. */
function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
