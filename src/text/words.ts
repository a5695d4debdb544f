import { rememberingSlices } from './remembering.ts';
import type { Span } from './span.ts';
import { hasUnspaced, UNSPACED } from './unspaced.ts';

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
    .replace(/(?:\p{M}|\u200c|\u200d|\u0640)+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(FOLDED, (c) => ASCII_FOLD.get(c) ?? c);
}

// A number keeps its points, commas and what hangs on it (2.9, 1,000, 3rd, 5m); U.S. and U.N. are one word; letters may be joined by an
// apostrophe (O'Brien, l'État); letters and digits may mix (G20, COVID19).
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|[\p{L}\p{M}\u200c\u200d]+(?:['’‘ʼ][\p{L}\p{M}]+)*[\p{N}]*/uy;
const POSSESSIVE = /(?<!['’‘ʼ])['’‘ʼ]+s?$/iu;

// What a UTF-16 unit says about the word it stands in. A run of LETTERs before a BREAK is a word; all else is left to WORD.
const BREAK = 1;
const LETTER = 2;
const APOSTROPHE = 3;
const FULL_STOP = 4;
const OTHER = 5;
const kinds = new Uint8Array(0x10000);

/** The kind of a unit that was not met before; `kinds` keeps it. */
function kindOf(code: number): number {
  const kind = kindOfUnit(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOfUnit(unit: string): number {
  if (unit === '.') return FULL_STOP;
  if (/['’‘ʼ]/u.test(unit)) return APOSTROPHE;
  if (/[\p{N}\p{Cs}]/u.test(unit) || UNSPACED.test(unit)) return OTHER;
  return /[\p{L}\p{M}\u200c\u200d]/u.test(unit) ? LETTER : BREAK;
}

/**
 * Calls `see` with start and end of each word of a text, in order. Scripts written without blanks are split by Unicode's
 * dictionary rules (Intl.Segmenter). Possessive 's is left out.
 */
export function eachWord(text: string, see: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const start = at;
    let kind = BREAK;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      kind = kinds[code]! || kindOf(code);
      if (kind !== LETTER) break;
      at++;
    }
    if (kind === BREAK || at === text.length || (kind === FULL_STOP && at !== start + 1)) {
      if (at > start) see(start, at);
      at++;
      continue;
    }
    WORD.lastIndex = start;
    if (!WORD.test(text)) {
      at = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
      continue;
    }
    at = WORD.lastIndex;
    const raw = text.slice(start, at);
    if (hasUnspaced(raw)) eachUnspaced(text, start, at, see);
    else see(start, start + bareLength(raw));
  }
}

let segmenter: Intl.Segmenter | undefined;

/** The longest piece that Intl.Segmenter is given: it takes time with the square of the length. */
const PIECE = 256;

function eachUnspaced(
  text: string,
  start: number,
  end: number,
  see: (start: number, end: number) => void,
): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let at = start; at < end;) {
    let next = Math.min(end, at + PIECE);
    if (next < end && text.codePointAt(next - 1)! > 0xffff) next--;
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(at, next)))
      if (isWordLike === true) see(at + index, at + index + bareLength(segment));
    at = next;
  }
}

/** The length of a word without a possessive 's or a trailing apostrophe. */
function bareLength(raw: string): number {
  const possessive = POSSESSIVE.exec(raw)?.index ?? 0;
  return possessive > 0 ? possessive : raw.length;
}

/** The form in which a word found by {@link eachWord} is compared: `U.S.` becomes `us`, `1,000` becomes `1000`. May be empty. */
export function wordForm(raw: string): string {
  // Some letters fold to several words, such as the Arabic blessing ﷺ.
  const folded = fold(raw).replace(/\s+/gu, '');
  return /[.,'’‘ʼ:]/u.test(folded) ? bare(folded) : folded;
}

const formAt = rememberingSlices(wordForm);

/** The words of a text in order, folded: {@link eachWord} finds them, {@link wordForm} folds them. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (start, end) => {
    const form = formAt(text, start, end);
    if (form !== '') found.push({ text: form, start, end });
  });
  return found;
}

/** `u.s.` -> `us`, `1,000` -> `1000`, `o'brien` -> `obrien`; the point in 2.9 and the colon in 10:30 stay. */
function bare(folded: string): string {
  if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '').replace(/,/gu, '.');
  return folded.replace(/[.,'’‘ʼ]/gu, '');
}
