import { tokenize } from '../page/tokens.ts';

/** Pages that only lead on are short; in a longer one, a refresh renews what the reader has read. In UTF-16 units. */
const MAX_LENGTH = 20_000;
/** The longest wait before a page leads on, in seconds. */
const MAX_WAIT = 10;

/** Where a page that does nothing else leads to (`<meta http-equiv="refresh">`); undefined for every other page. */
export function metaRefresh(html: string): string | undefined {
  if (html.length > MAX_LENGTH || !/http-equiv/iu.test(html)) return undefined;
  let target: string | undefined;
  let inNoscript = false;
  let words = 0;
  tokenize(html, {
    open(tag, attributes) {
      if (tag === 'noscript') inNoscript = true;
      if (tag !== 'meta' || inNoscript || attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return;
      const [, wait, to] =
        /^\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?([^"'\s]+)/iu.exec(
          attributes.get('content') ?? '',
        ) ?? [];
      if (to !== undefined && Number(wait) <= MAX_WAIT) target ??= to;
    },
    close(tag) {
      if (tag === 'noscript') inNoscript = false;
    },
    text(text) {
      words += text.split(/\s+/u).length - 1;
    },
    raw: () => undefined,
  });
  return words < 200 ? target : undefined;
}
