import { isSpace } from './spaces.ts';

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

/** How far before a full stop its word is looked for. */
const WORD_BEFORE_LENGTH = 24;

/** Whether a full stop belongs to the abbreviation or initial before it, and the sentence goes on with `word`. */
export function abbreviates(text: string, start: number, at: number, word: string): boolean {
  const furthest = Math.max(start, at - WORD_BEFORE_LENGTH);
  let to = at;
  while (to > furthest && isSpace(text.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > furthest && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from--;
  const before = text.slice(from, to).toLowerCase();
  if (before === '') return start === at;
  if (/^\d{1,2}$/u.test(before)) return isOrdinal(text, from, word);
  if (TITLES.has(before)) return !/^nos?$/.test(before) || /^\p{N}/u.test(word);
  const dotted = /^\p{L}(?:\.\p{L})*$/u.test(before) && before !== 'i';
  if (!dotted && !MAYBE.has(before)) return false;
  return before.length === 1 || !FIRST_WORDS.has(word.toLowerCase());
}

// German and its neighbours write ordinals with a full stop: 'am 1. April', 'im 14. Jahrhundert'.
const MONTHS = new Set(
  'januar jänner februar feber märz marts mars april mai maj juni juli august september oktober november dezember december desember'.split(
    ' ',
  ),
);
const BEFORE_ORDINAL = /(?<!\p{L})(?:im|vom|zum|beim|seit dem|bis zum|aus dem|der|des|dem|den)\s$/iu;

const isOrdinal = (text: string, from: number, word: string): boolean =>
  MONTHS.has(word.toLowerCase()) || BEFORE_ORDINAL.test(text.slice(Math.max(0, from - 10), from));
