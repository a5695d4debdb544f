/** A sign of a script that is written without blanks between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The first such sign is Thai; quotation marks, dashes and currency signs stand between those scripts. */
const FIRST = 0xe00;
const MARKS = { from: 0x2000, to: 0x20cf };

/** True where a text has a sign of such a script. Quick for all others: the precise test takes long over a whole article. */
export function hasUnspaced(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST && (code < MARKS.from || code > MARKS.to)) return UNSPACED.test(text);
  }
  return false;
}
