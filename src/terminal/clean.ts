// Tabs and line breaks become blanks; other C0 and C1 controls (ESC among them) and the bidi embeddings, overrides and
// isolates go. Joiners (U+200C, U+200D) and the plain direction marks stay: Urdu and emoji need them.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * A text of unknown origin made safe to show on one line of a terminal: no escape sequence, no hidden reordering.
 * Nothing else of it changes.
 */
export function clean(text: string): string {
  return text.toWellFormed().replace(BREAKS, ' ').replace(UNSAFE, '');
}

/** An address fit for a hyperlink: printable ASCII, all else percent-encoded; undefined where it is no web address. */
export function cleanUrl(url: string): string | undefined {
  if (!/^https?:\/\//iu.test(url)) return undefined;
  return clean(url).replace(/[^\u0021-\u007e]+/gu, (part) => encodeURIComponent(part));
}
