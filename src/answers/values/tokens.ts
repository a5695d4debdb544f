import { fold } from '../../text/words.ts';
import { SIGNS, valueWords, type Meaning } from './valueWords.ts';

/** A word, a figure or a sign of a text, with what it may mean for a value. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** Folded; a figure keeps its separators, its digits are ASCII. */
  readonly text: string;
  readonly kind: 'figure' | 'word' | 'sign';
  readonly meaning: Meaning | undefined;
  /** The text between the token before and this one. */
  readonly gap: string;
  readonly capital: boolean;
};

const TOKEN =
  /\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[ap]\.\s?m\b\.?|(?:\p{L}\.){2,}|[\p{L}\p{M}\u200c]+(?:['’][\p{L}\p{M}]+)?|[$€£¥₹₨₺₽₩₪%٪]/giu;
const WORTH = /[\p{Nd}$€£¥₹₨₺₽₩₪%٪]/u;
const CAPITAL = /^\p{Lu}/u;

/** A digit of any script as its ASCII one. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (c) => {
    if (c === '٫') return '.';
    if (c === '٬') return ',';
    if (!/\p{Nd}/u.test(c)) return c;
    // Each script's ten digits stand in a row that starts at a multiple of 16, or 6 above one.
    const code = c.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** The tokens of a text; none where no token has to do with a value. */
export function tokens(text: string, language: string): readonly Token[] {
  const meanings = valueWords(language);
  const found: Token[] = [];
  let worth = WORTH.test(text);
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const gap = start === last ? '' : text.slice(last, start);
    last = end;
    const first = raw.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      found.push({ start, end, text: raw, kind: 'figure', meaning: undefined, gap, capital: false });
      continue;
    }
    if (SIGNS.has(raw) || raw === '%' || raw === '٪') {
      found.push({
        start,
        end,
        text: raw === '٪' ? '%' : raw,
        kind: 'sign',
        meaning: undefined,
        gap,
        capital: false,
      });
      continue;
    }
    if (first > 127 && /^\p{Nd}/u.test(raw)) {
      found.push({
        start,
        end,
        text: asciiDigits(raw),
        kind: 'figure',
        meaning: undefined,
        gap,
        capital: false,
      });
      continue;
    }
    const folded = fold(raw).replace(/['’]s$/, '');
    const meaning = meanings.get(folded);
    if (meaning !== undefined) worth = true;
    const capital = first > 127 ? CAPITAL.test(raw) : first >= 65 && first <= 90;
    found.push({ start, end, text: folded, kind: 'word', meaning, gap, capital });
  }
  return worth ? found : [];
}
