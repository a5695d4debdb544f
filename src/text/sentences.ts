import { abbreviates } from './abbreviations.ts';
import { isSpace } from './spaces.ts';
import type { Span } from './span.ts';

/** A sentence, and whether it opens a paragraph. */
export type Sentence = Span & { readonly opensParagraph: boolean };

/** The longest sentence, in UTF-16 units: the longest quote. Longer ones are cut at a clause or a word. */
export const MAX_SENTENCE_LENGTH = 500;

const END = /[.!?…]+["'”“’»)\]]*|[。！？｡؟۔।]+["'”’»」』）)\]]*|\n[^\S\n]*\n\s*/uy;
const WORD_AFTER = /["'“‘«„‚([—–-]*([\p{L}\p{M}\p{N}'’]*)/uy;

// What may end a sentence, and what opens or closes a quotation: few of a text's characters, found by their UTF-16 unit.
const STOP = 1;
const QUOTATION_MARK = 2;
const marks = new Uint8Array(0x10000);
for (const stop of '.!?…。！？｡؟۔।\n') marks[stop.charCodeAt(0)] = STOP;
for (const mark of '"“”„«»「」') marks[mark.charCodeAt(0)] = QUOTATION_MARK;

/**
 * Cuts a text into sentences. A blank line always ends one. A full stop does not where an abbreviation, an initial or a
 * lower-case word says that the sentence goes on, nor, up to a length, inside quotation marks. White space between sentences
 * belongs to none. Scripts with stops of their own (。 ۔ ।) need no blank after them.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let opens = true;
  const push = (from: number, to: number): void => {
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from === to) return;
    const last = found.at(-1);
    if (
      last !== undefined &&
      !opens &&
      to - last.start <= MAX_SENTENCE_LENGTH &&
      !/[\p{L}\p{N}]/u.test(text.slice(from, to))
    ) {
      found[found.length - 1] = { ...last, end: to };
      return;
    }
    let at = from;
    while (at < to) {
      const next = to - at <= MAX_SENTENCE_LENGTH ? to : cut(text, at);
      let end = next;
      while (isSpace(text.charCodeAt(end - 1))) end--;
      found.push({ start: at, end, opensParagraph: opens });
      opens = false;
      at = next;
      while (at < to && isSpace(text.charCodeAt(at))) at++;
    }
  };
  for (let at = 0; at < text.length; at++) {
    if (marks[text.charCodeAt(at)] !== STOP) continue;
    END.lastIndex = at;
    if (!END.test(text)) continue;
    const end = END.lastIndex;
    if (text.charCodeAt(at) === 10) {
      push(start, at);
      start = end;
      opens = true;
    } else if (endsSentence(text, start, at, end)) {
      push(start, end);
      start = end;
    }
    at = end - 1;
  }
  push(start, text.length);
  return found;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const stop = text.charCodeAt(at);
  if (stop > 0x500 && stop !== 0x2026) return !insideQuotation(text, start, end);
  if (end < text.length && !isSpace(text.charCodeAt(end))) return false;
  let next = end;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next >= text.length) return true;
  if (next - end > 1 && text.slice(end, next).includes('\n\n')) return true;
  WORD_AFTER.lastIndex = next;
  const word = WORD_AFTER.exec(text)?.[1] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (text[at] === '.' && end - at === 1 && abbreviates(text, start, at, word)) return false;
  return !insideQuotation(text, start, end);
}

/**
 * True where the stretch has an opened quotation that closes within a quote's length: it stays whole. A straight mark opens
 * after a blank and closes after anything else. A mark that opens anew before the last one closed is the printers' habit of
 * opening every paragraph of a long quotation: the sentence ends before it.
 */
function insideQuotation(text: string, start: number, end: number): boolean {
  let open: Open = 0;
  for (let i = start; i < end; i++)
    if (marks[text.charCodeAt(i)] === QUOTATION_MARK) open = opensAfter(text, i, open);
  if (open === 0) return false;
  const limit = Math.min(text.length, start + MAX_SENTENCE_LENGTH - 120);
  for (let i = end; i < limit; i++) {
    if (text.charCodeAt(i) === 10 && /^[^\S\n]*\n/u.test(text.slice(i + 1, i + 20))) return false;
    if (marks[text.charCodeAt(i)] === QUOTATION_MARK)
      return opensAfter(text, i, open) === 0 || text.slice(end, i).trim() !== '';
  }
  return false;
}

/** Whether a quotation is open: 2 where a low mark opened it, which “ then closes („so“). */
type Open = 0 | 1 | 2;

/** Whether a quotation is open after the character at `i`; between two blanks a straight mark does what is due. */
function opensAfter(text: string, i: number, open: Open): Open {
  const code = text.charCodeAt(i);
  if (code === 0x201e) return 2;
  if (code === 0x201c) return open === 2 ? 0 : 1;
  if (code === 0xab || code === 0x300c) return 1;
  if (code === 0x201d || code === 0xbb || code === 0x300d) return 0;
  if (code !== 34) return open;
  const free = i === 0 || isSpace(text.charCodeAt(i - 1)) || '([—–-'.includes(text.charAt(i - 1));
  const blankAfter = i + 1 >= text.length || isSpace(text.charCodeAt(i + 1));
  return free && (!blankAfter || open === 0) ? 1 : 0;
}

/** Where to cut what is too long for a sentence: after a clause, else at a blank, else where the limit is. */
function cut(text: string, from: number): number {
  const slice = text.slice(from, from + MAX_SENTENCE_LENGTH);
  const half = MAX_SENTENCE_LENGTH / 2;
  const clause = Math.max(...['; ', ', ', '\n', '，', '، '].map((mark) => slice.lastIndexOf(mark)));
  const blank = slice.lastIndexOf(' ');
  const length = clause >= half ? clause + 1 : blank >= half ? blank : MAX_SENTENCE_LENGTH;
  const last = text.charCodeAt(from + length - 1);
  return from + (last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
