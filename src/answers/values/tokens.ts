import { rememberingSlices } from '../../text/remembering.ts';
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
  /\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[ap]\.\s?m\b\.?|(?:\p{L}\.){2,}|[\p{L}\p{M}\u200c]+(?:['’][\p{L}\p{M}]+)?|[$€£¥₹₨₺₽₩₪%٪]/iuy;
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

// What a UTF-16 unit says about the token it stands in. A run of LETTERs before a BREAK is a word; all else is left to TOKEN.
const BREAK = 1;
const LETTER = 2;
const OTHER = 3;
const kinds = new Uint8Array(0x10000);

/** The kind of a unit that was not met before; `kinds` keeps it. */
function kindOf(code: number): number {
  const unit = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}\u200c]/u.test(unit)
    ? LETTER
    : /[\p{Nd}$€£¥₹₨₺₽₩₪%٪\p{Cs}.'’]/u.test(unit)
      ? OTHER
      : BREAK;
  kinds[code] = kind;
  return kind;
}

/** Calls `see` with start and end of each token of a text, in order. */
function eachToken(text: string, see: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const start = at;
    let kind = BREAK;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      kind = kinds[code]! || kindOf(code);
      if (kind !== LETTER) break;
      at++;
    }
    if (at > start && (kind === BREAK || at === text.length)) {
      see(start, at);
      continue;
    }
    if (kind === BREAK) {
      at++;
      continue;
    }
    TOKEN.lastIndex = start;
    if (TOKEN.test(text)) {
      at = TOKEN.lastIndex;
      see(start, at);
    } else at = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  }
}

/** What a token says by itself. */
type Reading = Omit<Token, 'start' | 'end' | 'gap'>;

function read(raw: string, meanings: ReadonlyMap<string, Meaning>): Reading {
  if (SIGNS.has(raw) || raw === '%' || raw === '٪')
    return { text: raw === '٪' ? '%' : raw, kind: 'sign', meaning: undefined, capital: false };
  if (/^\p{Nd}/u.test(raw))
    return { text: asciiDigits(raw), kind: 'figure', meaning: undefined, capital: false };
  const folded = fold(raw).replace(/['’]s$/, '');
  return { text: folded, kind: 'word', meaning: meanings.get(folded), capital: CAPITAL.test(raw) };
}

const readers = new Map<string, (text: string, start: number, end: number) => Reading>();

function readerOf(language: string): (text: string, start: number, end: number) => Reading {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const meanings = valueWords(language);
  const made = rememberingSlices((raw) => read(raw, meanings));
  readers.set(language, made);
  return made;
}

/** The tokens of a text; none where no token has to do with a value. */
export function tokens(text: string, language: string): readonly Token[] {
  const readAt = readerOf(language);
  const found: Token[] = [];
  let worth = false;
  let last = 0;
  eachToken(text, (start, end) => {
    const { text: word, kind, meaning, capital } = readAt(text, start, end);
    if (kind !== 'word' || meaning !== undefined) worth = true;
    found.push({ start, end, text: word, kind, meaning, capital, gap: text.slice(last, start) });
    last = end;
  });
  return worth ? found : [];
}
