import type { Span } from './span.ts';

/** A word of a text: its folded form, and where it stands. */
export type Word = Span & { readonly text: string };

const ASCII_FOLD = new Map([
  ['ı', 'i'], ['ł', 'l'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'],
  ['ك', 'ک'], ['ي', 'ی'], ['ى', 'ی'], ['ۀ', 'ہ'], ['ة', 'ه'],
]); // prettier-ignore
const FOLDED = new RegExp(`[${[...ASCII_FOLD.keys()].join('')}]`, 'gu');

// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x7f]*$/;

/**
 * The form in which words are compared: lower case, compatibility forms and diacritics folded (NFKD), letters that NFKD
 * leaves alone folded by a small map, Arabic kaf and yeh as Urdu and Persian write them. `Türkiye` and `Turkiye` meet.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200c\u200d\u0640]+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(FOLDED, (c) => ASCII_FOLD.get(c) ?? c);
}

// A number keeps its points, commas and what hangs on it (2.9, 1,000, 3rd, 5m); U.S. and U.N. are one word; letters may be joined by an
// apostrophe (O'Brien, l'État); letters and digits may mix (G20, COVID19).
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\u200c\u200d]+(?:['’‘ʼ][\p{L}\p{M}]+)*[\p{N}]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in order, folded. Scripts written without blanks are split by Unicode's dictionary rules
 * (Intl.Segmenter). Possessive 's falls off; `U.S.` becomes `us`; `1,000` becomes `1000`.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (UNSPACED.test(match[0])) {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      for (const part of segmenter.segment(match[0]))
        if (part.isWordLike)
          found.push({
            text: fold(part.segment),
            start: start + part.index,
            end: start + part.index + part.segment.length,
          });
      continue;
    }
    let raw = match[0];
    const possessive = /['’‘ʼ]s?$/iu.exec(raw);
    if (possessive !== null && possessive.index > 0) raw = raw.slice(0, possessive.index);
    const end = start + raw.length;
    const folded = fold(raw);
    const plain = /[.,'’‘ʼ:]/u.test(folded) ? bare(folded) : folded;
    if (plain !== '') found.push({ text: plain, start, end });
  }
  return found;
}

/** `u.s.` -> `us`, `1,000` -> `1000`, `o'brien` -> `obrien`; the point in 2.9 and the colon in 10:30 stay. */
function bare(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '').replace(/,/gu, '.');
  return folded.replace(/[.,'’‘ʼ]/gu, '');
}
