import { stemmer } from '../text/stems.ts';
import { fold } from '../text/words.ts';
import { namesCountry } from './countries.ts';
import type { Reading } from './question.ts';
import type { Spot } from './spot.ts';

const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=\s\p{Lu}))?(?:\s+(?:(?:of|the|de|del|da|di|bin|ibn|al|el|van|von|der|la|le|and|&)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|outside|inside|across|around|into|off|between|through|en|à|aus)\s+(?:the\s+|southern\s+|northern\s+|eastern\s+|western\s+|central\s+)*$/iu;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|President|Prime|Minister|King|Queen|Prince|Princess|Pope|Captain|Capt|Gen|General|Col|Sgt|Sen|Senator|Rep|Gov|Governor|Mayor|Judge|Justice|Sir|Dame|Lord|Lady|Superintendent|Inspector|Chief|Chancellor|Secretary|Ambassador|Archbishop|Bishop|Coach)\b/u;
const NOT_A_PERSON =
  /\b(?:Inc|Corp|Company|Co|Ltd|Group|Party|Police|Ministry|University|Council|Committee|Court|Union|Association|Authority|Agency|Department|Office|Bank|Board|Museum|Hospital|Airport|Street|River|Bay|Sea|Lake|Island|Valley|Cup|League|Act|Bill|Treaty)\b/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;
const OPENS = /[.!?"“”\n]\s*$/u;
const FILLERS = new Set(
  'the of and a an de la le in on at but he she it they we i his her this that these those when after for as if while although though however there what who how why where with by from to before since some many most all both each one another other such no not so then now also during under over according because its their our my you your mr mrs ms'.split(
    ' ',
  ),
);

/** Stems of the nouns that ask for a country. */
const COUNTRY = new Set(['countri', 'nation', 'state']);

const stem = stemmer('en');

/** The names of a text that could answer who, where or which, without those that the question gives. */
export function nameSpots(text: string, reading: Reading, asked: ReadonlyMap<string, number>): Spot[] {
  const spots: Spot[] = [];
  for (const match of text.matchAll(NAME)) {
    const { index: start } = match;
    const name = match[0];
    const parts = fold(name).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '' && !FILLERS.has(part)); // prettier-ignore
    const fresh = parts.filter((part) => !asked.has(part) && !asked.has(stem(part)));
    if (fresh.length === 0 || CALENDAR.test(name)) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    // A single capitalised word that opens a sentence is as often no name.
    const doubtful = parts.length === 1 && (start === 0 || OPENS.test(before));
    const fit =
      fitOf(name, parts, before, reading) * (doubtful ? 0.4 : 1) * (fresh.length < parts.length ? 0.8 : 1);
    if (fit > 0) spots.push({ start, end: start + name.length, fit });
  }
  return spots;
}

function fitOf(name: string, parts: readonly string[], before: string, { wants, focus }: Reading): number {
  // 'Which bay': Kestrel Bay, the bay of Kestrel, the ship Lady Maren.
  if (
    focus !== undefined &&
    (parts.some((part) => stem(part) === focus) ||
      stem(fold(/(\p{L}+)\s+(?:of\s+)?$/u.exec(before)?.[1] ?? '')) === focus)
  )
    return 1;
  if (focus !== undefined && COUNTRY.has(focus)) return namesCountry(name) ? 1 : 0.2;
  if (wants === 'person') {
    if (TITLE.test(name)) return 1;
    if (NOT_A_PERSON.test(name)) return 0.3;
    return parts.length > 1 ? 1 : 0.6;
  }
  if (wants === 'place') return PLACE_BEFORE.test(before) ? 1 : TITLE.test(name) ? 0.1 : 0.4;
  return focus === undefined ? 0.4 : 0.6;
}
