import { rememberingSlices } from './remembering.ts';
import { isSpace } from './spaces.ts';
import { UNSPACED } from './unspaced.ts';
import { fold } from './words.ts';

/** Words in a shingle: a run of neighbouring words that is compared as one. */
const SHINGLE = 3;

/** From this similarity on, two texts count as copies. Edited agency reports lie far above it, reports of one event by two hands far below. */
export const NEAR_COPY = 0.5;

/** The distinct shingles of a text, hashed to 32 bits, ascending. */
export type Shingles = Uint32Array;

const RUN_OR_SIGN = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');

/**
 * The shingles of a text, whatever its case, diacritics and punctuation; in scripts without blanks each sign counts as a word. A text
 * shorter than a shingle is one as a whole; one without words has none.
 */
export function shingles(text: string): Shingles {
  const hashes = hashesOf(text);
  if (hashes.length === 0) return new Uint32Array();
  const size = Math.min(SHINGLE, hashes.length);
  const found = new Set<number>();
  for (let i = 0; i + size <= hashes.length; i++) {
    let mixed = size;
    for (let j = 0; j < size; j++) mixed = mix(mixed, hashes[i + j]!);
    found.add(mixed);
  }
  return Uint32Array.from(found).sort();
}

/** The hashes of the words in a piece without blanks. */
const hashesAt = rememberingSlices((piece): readonly number[] =>
  (fold(piece).match(RUN_OR_SIGN) ?? []).map(hash),
);

/** The hashes of a text's words, in order. Cut at blanks and ASCII marks first: such pieces come again and again, texts do not. */
function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !parts(text.charCodeAt(at))) continue;
    if (at > start) for (const one of hashesAt(text, start, at)) hashes.push(one);
    start = at + 1;
  }
  return hashes;
}

/** True for a blank, and an ASCII mark that is neither letter nor digit. */
const parts = (code: number): boolean =>
  code < 128
    ? code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122
    : isSpace(code);

/** Jaccard's share of common shingles, 0 to 1. Texts without words resemble nothing, not even each other. */
export function similarity(a: Shingles, b: Shingles): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

function common(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}

/** Whether one text is the other one with small edits. */
export const nearCopy = (a: Shingles, b: Shingles): boolean =>
  // Of texts of which one is more than twice as long no more than half can be shared.
  Math.min(a.length, b.length) >= NEAR_COPY * Math.max(a.length, b.length) && similarity(a, b) >= NEAR_COPY;

/**
 * How many of their lowest hashes two texts are first compared by (a sketch: Broder 1997). Near copies share at least half of
 * them on average, so that none is missed but once in 2 ** 32.
 */
const SKETCH = 32;

/**
 * Sorts texts into groups of near copies, copies of copies included: the places in the list, each in exactly one group, ascending
 * in each group, groups by their first place. Takes all pairs, but most only by a few numbers: thousands of texts are fine.
 */
export function groupNearCopies(texts: readonly Shingles[]): number[][] {
  const sketches = texts.map((text) => text.subarray(0, SKETCH));
  const first = texts.map((_, i) => i);
  const firstOf = (i: number): number => {
    while (first[i] !== i) i = first[i]!;
    return i;
  };
  for (const [i, text] of texts.entries())
    for (let j = 0; j < i; j++) {
      if (common(sketches[i]!, sketches[j]!) === 0 || !nearCopy(text, texts[j]!)) continue;
      const [a, b] = [firstOf(i), firstOf(j)];
      first[Math.max(a, b)] = Math.min(a, b);
    }
  const groups = new Map<number, number[]>();
  for (const i of texts.keys()) {
    const group = groups.get(firstOf(i));
    if (group === undefined) groups.set(i, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo). */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Joins two hashes so that their order counts (the last step of MurmurHash3). */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 31) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
