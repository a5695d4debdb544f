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
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co ltd plc llc bros jr etc dept univ assn ave blvd rd est ph.d a.m p.m'.split(
    ' ',
  ),
);
const FIRST_WORDS = new Set(
  'the a an this that these those he she it they we i you his her its their our my in on at by for from with as after before when while but and or so yet if there here what who why how where no not one some many most all both each since until under over during although though however meanwhile also then now last next'.split(
    ' ',
  ),
);

const END = /[.!?…]+["'”’»)\]]*|[。！？｡؟۔।]+["'”’»」』）)\]]*|\n[^\S\n]*\n\s*/gu;
const WORD_BEFORE = /[\p{L}\p{N}.]*$/u;
const OPENING = /^["'“‘«„‚([—–-]*/u;

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
    for (const piece of pieces(text, from, to)) {
      found.push({ ...piece, opensParagraph: opens });
      opens = false;
    }
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].charCodeAt(0) === 10) {
      push(start, match.index);
      start = end;
      opens = true;
      continue;
    }
    if (match.index < start || !endsSentence(text, start, match.index, end)) continue;
    push(start, end);
    start = end;
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
  if (text.slice(end, next).includes('\n\n')) return true;
  const rest = text.slice(next, next + 40);
  const word = /^[\p{L}\p{M}\p{N}'’]+/u.exec(rest.replace(OPENING, ''))?.[0] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (text[at] === '.' && end - at === 1) {
    const before =
      WORD_BEFORE.exec(text.slice(Math.max(start, at - 24), at).trimEnd())?.[0].toLowerCase() ?? '';
    if (before === '' && start === at) return false;
    if (TITLES.has(before) && (!/^no[s]?$/.test(before) || /^\p{N}/u.test(word))) return false;
    const dotted = /^\p{L}(?:\.\p{L})*$/u.test(before) && before !== 'i';
    if (dotted || MAYBE.has(before))
      return FIRST_WORDS.has(word.toLowerCase()) && !(dotted && before.length === 1);
  }
  return !insideQuotation(text, start, end);
}

/**
 * True where the stretch has an opened quotation that closes within a quote's length: it stays whole. A straight mark opens
 * after a blank and closes after anything else. A mark that opens anew before the last one closed is the printers' habit of
 * opening every paragraph of a long quotation: the sentence ends before it.
 */
function insideQuotation(text: string, start: number, end: number): boolean {
  let open = false;
  for (let i = start; i < end; i++) open = opensAfter(text, i, open);
  if (!open) return false;
  const limit = Math.min(text.length, start + MAX_SENTENCE_LENGTH - 120);
  for (let i = end; i < limit; i++) {
    if (text.charCodeAt(i) === 10 && /^[^\S\n]*\n/u.test(text.slice(i + 1, i + 20))) return false;
    if (QUOTATION_MARKS.has(text.charCodeAt(i)))
      return !opensAfter(text, i, true) || text.slice(end, i).trim() !== '';
  }
  return false;
}

const QUOTATION_MARKS = new Set(Array.from('"“”«»「」', (mark) => mark.charCodeAt(0)));

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

function* pieces(text: string, from: number, to: number): Generator<Span> {
  while (to - from > MAX_SENTENCE_LENGTH) {
    const slice = text.slice(from, from + MAX_SENTENCE_LENGTH);
    const half = MAX_SENTENCE_LENGTH / 2;
    const clause = Math.max(
      slice.lastIndexOf('; '),
      slice.lastIndexOf(', '),
      slice.lastIndexOf('\n'),
      slice.lastIndexOf('，'),
      slice.lastIndexOf('، '),
    );
    const blank = slice.lastIndexOf(' ');
    let cut = clause >= half ? clause + 1 : blank >= half ? blank : MAX_SENTENCE_LENGTH;
    const last = text.charCodeAt(from + cut - 1);
    if (last >= 0xd800 && last < 0xdc00) cut--;
    yield { start: from, end: from + cut };
    from += cut;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
  }
  yield { start: from, end: to };
}
