import type { Span } from './span.ts';

/** A sentence, and whether it opens a paragraph. */
export type Sentence = Span & { readonly opensParagraph: boolean };

/** The longest sentence, in UTF-16 units: the longest quote. Longer ones are cut at a clause or a word. */
export const MAX_SENTENCE_LENGTH = 500;

// Words before a full stop that does not end the sentence, whatever follows.
const TITLES = new Set(
  'mr mrs ms messrs dr prof gen lt col maj capt cmdr sgt cpl adm sen rep gov pres hon rev fr st mt ft supt insp det vs no nos vol fig al cf ca approx sr sra dna ste hr fr herr mme mlle bzw usw z.b d.h u.a e.g i.e viz'.split(
    ' ',
  ),
);
// Words before a full stop that may end the sentence: it ends where a usual first word follows.
const MAYBE = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd plc llc bros jr etc dept univ assn ave blvd rd est ph.d a.m p.m ala ariz calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo'.split(
    ' ',
  ),
);
const FIRST_WORDS = new Set(
  'the a an this that these those he she it they we i you his her its their our my in on at by for from with as after before when while but and or so yet if there here what who why how where no not one some many most all both each since until under over during although though however meanwhile also then now last next'.split(
    ' ',
  ),
);

const END = /[.!?…]+["'”’»)\]]*|[。！？｡؟۔।]+["'”’»」』）)\]]*|\n[^\S\n]*\n\s*/uy;
const WORD_AFTER = /["'“‘«„‚([—–-]*([\p{L}\p{M}\p{N}'’]*)/uy;
const WORD_BEFORE_LENGTH = 24;

// What may end a sentence, and what opens or closes a quotation: few of a text's characters, found by their UTF-16 unit.
const STOP = 1;
const QUOTATION_MARK = 2;
const marks = new Uint8Array(0x10000);
for (const stop of '.!?…。！？｡؟۔।\n') marks[stop.charCodeAt(0)] = STOP;
for (const mark of '"“”«»「」') marks[mark.charCodeAt(0)] = QUOTATION_MARK;

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

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 160 ||
  (code >= 8192 && code <= 8203) ||
  code === 12288 ||
  code === 65279;

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

/** Whether a full stop belongs to the abbreviation or initial before it, and the sentence goes on with `word`. */
function abbreviates(text: string, start: number, at: number, word: string): boolean {
  const furthest = Math.max(start, at - WORD_BEFORE_LENGTH);
  let to = at;
  while (to > furthest && isSpace(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > furthest && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const before = text.slice(from, to).toLowerCase();
  if (before === '') return start === at;
  if (TITLES.has(before)) return !/^nos?$/.test(before) || /^\p{N}/u.test(word);
  const dotted = /^\p{L}(?:\.\p{L})*$/u.test(before) && before !== 'i';
  if (!dotted && !MAYBE.has(before)) return false;
  return before.length === 1 || !FIRST_WORDS.has(word.toLowerCase());
}

/**
 * True where the stretch has an opened quotation that closes within a quote's length: it stays whole. A straight mark opens
 * after a blank and closes after anything else. A mark that opens anew before the last one closed is the printers' habit of
 * opening every paragraph of a long quotation: the sentence ends before it.
 */
function insideQuotation(text: string, start: number, end: number): boolean {
  let open = false;
  for (let i = start; i < end; i++)
    if (marks[text.charCodeAt(i)] === QUOTATION_MARK) open = opensAfter(text, i, open);
  if (!open) return false;
  const limit = Math.min(text.length, start + MAX_SENTENCE_LENGTH - 120);
  for (let i = end; i < limit; i++) {
    if (text.charCodeAt(i) === 10 && /^[^\S\n]*\n/u.test(text.slice(i + 1, i + 20))) return false;
    if (marks[text.charCodeAt(i)] === QUOTATION_MARK)
      return !opensAfter(text, i, true) || text.slice(end, i).trim() !== '';
  }
  return false;
}

/** Whether a quotation is open after the character at `i`; between two blanks a straight mark does what is due. */
function opensAfter(text: string, i: number, open: boolean): boolean {
  const code = text.charCodeAt(i);
  if (code === 0x201c || code === 0xab || code === 0x300c) return true;
  if (code === 0x201d || code === 0xbb || code === 0x300d) return false;
  if (code !== 34) return open;
  const free = i === 0 || isSpace(text.charCodeAt(i - 1)) || '([—–-'.includes(text.charAt(i - 1));
  const blankAfter = i + 1 >= text.length || isSpace(text.charCodeAt(i + 1));
  return free && (blankAfter ? !open : true);
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
