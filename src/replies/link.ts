import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { land, pageText, wordSegments, type PageText, type TextDirective } from './fragmentSearch.ts';

/** The longest link, in UTF-16 units: what a link button of Discord's holds. */
export const MAX_LINK_LENGTH = 512;

/** Up to this length a quote is looked for word by word; longer ones by their first and last words. */
const MAX_EXACT_LENGTH = 300;
const CONTEXT_WORDS = [3, 6, 10];
const RANGE_WORDS = [8, 5, 3, 2, 1];

/** A page, and where on it the words to link to stand. */
type Page = PageText & { readonly text: string; readonly bodyAt: number; readonly span: Span };

/**
 * A link that opens an article's page at the words of `span` (offsets in the body), as a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): the words themselves, or their first and last ones where they are long
 * or cross a paragraph, with the words around where the same ones stand elsewhere in the article. Where no such link
 * fits {@link MAX_LINK_LENGTH} or would land on the words, the page's plain address. Undefined where an article has no
 * address on the web, or a longer one.
 */
export function sentenceLink(article: Article, span: Span): string | undefined {
  const base = plainLink(article);
  if (base === undefined) return undefined;
  const page = readPage(article, span);
  if (page === undefined) return base;
  let second: string | undefined;
  for (const directive of candidates(page)) {
    const link = withDirective(base, directive);
    if (link === undefined || link.length > MAX_LINK_LENGTH) continue;
    const found = land(directive, page);
    if (found?.start !== page.span.start || found.end !== page.span.end) continue;
    if (land(directive, page, found.start + 1) === undefined) return link;
    second ??= link;
  }
  return second ?? base;
}

/** The address of an article's page without a text fragment; undefined where it has none, or one past {@link MAX_LINK_LENGTH}. */
export function plainLink(article: Pick<Article, 'url'>): string | undefined {
  if (article.url === undefined || !URL.canParse(article.url)) return undefined;
  const url = new URL(article.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const link = url.href.replace(/:~:.*$/su, '').replace(/#$/u, '');
  return link.length > MAX_LINK_LENGTH ? undefined : link;
}

/** Undefined where a term has broken characters, which no address can hold. */
function withDirective(base: string, { prefix, start, end, suffix }: TextDirective): string | undefined {
  if (![prefix, start, end, suffix].every((term) => term === undefined || term.isWellFormed()))
    return undefined;
  const terms = [
    prefix !== undefined && `${encodeTerm(prefix)}-`,
    encodeTerm(start),
    end !== undefined && encodeTerm(end),
    suffix !== undefined && `-${encodeTerm(suffix)}`,
  ].filter((term) => term !== false);
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** Percent-encodes all that has a meaning in a text directive (`-`, `,`, `&`) or in Markdown and HTML around a link. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*~_]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Directives that mean the page's span, the most exact ones first. */
function* candidates(page: Page): Generator<TextDirective> {
  const { text, span } = page;
  const words = text.slice(span.start, span.end);
  if (words.length <= MAX_EXACT_LENGTH && !words.includes('\n')) yield* inContext(page, { start: words });
  yield* ranges(page, words);
}

/** The first and the last words; where they stand in two blocks, each within its own. */
function* ranges(page: Page, words: string): Generator<TextDirective> {
  const crosses = words.includes('\n');
  const tailAt = words.lastIndexOf('\n') + 1;
  const heads = wordSpans(crosses ? words.slice(0, words.indexOf('\n')) : words);
  const tails = wordSpans(words.slice(tailAt));
  for (const count of RANGE_WORDS) {
    if (!crosses && heads.length < 2 * count) continue;
    const first = heads[Math.min(count, heads.length) - 1];
    const last = tails[Math.max(0, tails.length - count)];
    if (first === undefined || last === undefined) continue;
    yield* inContext(page, { start: words.slice(0, first.end), end: words.slice(tailAt + last.start) });
  }
}

function* inContext(page: Page, directive: TextDirective): Generator<TextDirective> {
  yield directive;
  for (const count of CONTEXT_WORDS) {
    const prefix = before(page, count);
    const suffix = after(page, count);
    if (prefix !== '') yield { ...directive, prefix };
    if (suffix !== '') yield { ...directive, suffix };
    if (prefix !== '' && suffix !== '') yield { ...directive, prefix, suffix };
  }
}

/** The last `count` words before the span, of the block it stands in or, at its beginning, of the one before. */
function before({ text, bodyAt, span }: Page, count: number): string {
  const end = span.start - (/\s*$/u.exec(text.slice(0, span.start))?.[0].length ?? 0);
  const block = text.slice(Math.max(bodyAt, text.lastIndexOf('\n', end - 1) + 1), Math.max(bodyAt, end));
  return block.slice(wordSpans(block).at(-count)?.start ?? 0);
}

/** The first `count` words after the span, of the block it stands in or, at its end, of the next. */
function after({ text, span }: Page, count: number): string {
  const start = span.end + (/^\s*/u.exec(text.slice(span.end))?.[0].length ?? 0);
  const stop = text.indexOf('\n', start);
  const block = text.slice(start, stop < 0 ? text.length : stop);
  return block.slice(0, wordSpans(block)[count - 1]?.end ?? block.length);
}

function wordSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const { isWordLike, index, segment } of wordSegments(text))
    if (isWordLike === true) found.push({ start: index, end: index + segment.length });
  return found;
}

/**
 * The headline and the body as a browser reads them, and where the span's words stand there. Undefined for a span
 * without words.
 */
function readPage(article: Article, span: Span): Page | undefined {
  const words = article.body.slice(span.start, span.end);
  if (words.trim() === '') return undefined;
  const first = span.start + words.length - words.trimStart().length;
  const head = article.headlineMissing ? '' : `${foldSpace(article.headline)}\n`;
  const text = head + foldSpace(article.body);
  const start = head.length + foldRuns(article.body.slice(0, first)).trimStart().length;
  return {
    ...pageText(text),
    text,
    bodyAt: head.length,
    span: { start, end: start + foldSpace(words).length },
  };
}

function foldSpace(text: string): string {
  return foldRuns(text).trim();
}

/** A blank line becomes one line break, all other white space one blank. */
function foldRuns(text: string): string {
  return text.replace(/\s+/gu, (run) => (/\n.*\n/su.test(run) ? '\n' : ' '));
}
