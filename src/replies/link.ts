import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { land, type TextDirective, wordSegments } from './fragmentSearch.ts';
import { type Page, readPage } from './readPage.ts';

/** The longest link, in UTF-16 units: what a link button of Discord's holds. */
export const MAX_LINK_LENGTH = 512;

/** Up to this length a quote is looked for word by word; longer ones by their first and last words. */
const MAX_EXACT_LENGTH = 300;
const CONTEXT_WORDS = [3, 6, 10];
/** How far around a quote its context is looked for, in UTF-16 units. */
const CONTEXT_LENGTH = 200;
const RANGE_WORDS = [8, 5, 3, 2, 1];

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

/** Directives that mean the page's span, the most exact ones first, each without and then with the words around. */
function* candidates(page: Page): Generator<TextDirective> {
  let contexts: Context[] | undefined;
  for (const directive of directives(page)) {
    yield directive;
    contexts ??= contextsOf(page);
    for (const context of contexts) yield { ...directive, ...context };
  }
}

/** All words; then the first and the last ones; where these stand in two blocks, each within its own. */
function* directives({ text, span }: Page): Generator<TextDirective> {
  const words = text.slice(span.start, span.end);
  const crosses = words.includes('\n');
  if (words.length <= MAX_EXACT_LENGTH && !crosses) yield { start: words };
  const tailAt = words.lastIndexOf('\n') + 1;
  const heads = wordSpans(crosses ? words.slice(0, words.indexOf('\n')) : words);
  const tails = wordSpans(words.slice(tailAt));
  for (const count of RANGE_WORDS) {
    if (!crosses && heads.length < 2 * count) continue;
    const first = heads[Math.min(count, heads.length) - 1];
    const last = tails[Math.max(0, tails.length - count)];
    if (first === undefined || last === undefined) continue;
    yield { start: words.slice(0, first.end), end: words.slice(tailAt + last.start) };
  }
}

type Context = Pick<TextDirective, 'prefix' | 'suffix'>;

function contextsOf(page: Page): Context[] {
  return CONTEXT_WORDS.flatMap((count) => {
    const prefix = before(page, count);
    const suffix = after(page, count);
    return [
      ...(prefix === '' ? [] : [{ prefix }]),
      ...(suffix === '' ? [] : [{ suffix }]),
      ...(prefix === '' || suffix === '' ? [] : [{ prefix, suffix }]),
    ];
  });
}

/** The last `count` words before the span, of the block it stands in or, at its beginning, of the one before. */
function before({ text, bodyAt, span }: Page, count: number): string {
  let end = span.start;
  while (end > bodyAt && /\s/u.test(text.charAt(end - 1))) end--;
  const block =
    text
      .slice(Math.max(bodyAt, end - CONTEXT_LENGTH), end)
      .split('\n')
      .at(-1) ?? '';
  return block.slice(wordSpans(block).at(-count)?.start ?? 0);
}

/** The first `count` words after the span, of the block it stands in or, at its end, of the next. */
function after({ text, span }: Page, count: number): string {
  const block =
    text
      .slice(span.end, span.end + CONTEXT_LENGTH)
      .trimStart()
      .split('\n')[0] ?? '';
  return block.slice(0, wordSpans(block)[count - 1]?.end ?? block.length);
}

function wordSpans(text: string): Span[] {
  const found: Span[] = [];
  for (const { isWordLike, index, segment } of wordSegments(text))
    if (isWordLike === true) found.push({ start: index, end: index + segment.length });
  return found;
}
