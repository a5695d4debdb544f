import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';

/** Where a quote stands, as short arguments of an action: its offsets, and a check of its words. */
export type PlaceArgs = { readonly start: string; readonly end: string; readonly words: string };

/** Found: `span`, and whether the article was revised so that it moved. Otherwise its words are gone. */
export type Place =
  { readonly kind: 'found'; readonly span: Span; readonly moved: boolean } | { readonly kind: 'gone' };

/** The place of a slice of the body. */
export function placeArgs(article: Article, { start, end }: Span): PlaceArgs {
  return { start: String(start), end: String(end), words: check(article.body, start, end) };
}

/**
 * Finds a place again. Where the offsets no longer hold the same words, because the article was revised since, the same
 * words are looked for everywhere, the nearest first. Undefined where `args` name no place.
 */
export function findPlace(article: Article, args: Readonly<Record<string, string>>): Place | undefined {
  const { start, end, words } = args;
  if (start === undefined || end === undefined || words === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(start) || !/^\d{1,9}$/u.test(end)) return undefined;
  const [from, length] = [Number(start), Number(end) - Number(start)];
  if (length <= 0) return undefined;
  const { body } = article;
  const holds = (at: number) =>
    at >= 0 && at + length <= body.length && check(body, at, at + length) === words;
  if (holds(from)) return { kind: 'found', span: { start: from, end: from + length }, moved: false };
  for (let away = 1; away <= body.length; away++)
    for (const at of [from - away, from + away])
      if (!/[\p{L}\p{N}]/u.test(body.charAt(at - 1)) && holds(at))
        return { kind: 'found', span: { start: at, end: at + length }, moved: true };
  return { kind: 'gone' };
}

/** FNV-1a over UTF-16 units, 32 bits, base 36: tells revised words from the same ones; guards nothing. */
function check(body: string, start: number, end: number): string {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
