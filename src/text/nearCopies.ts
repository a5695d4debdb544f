import { words } from './words.ts';

/** Words in a shingle: a run of neighbouring words that is compared as one. */
const SHINGLE = 3;

/** From this similarity on, two texts count as copies. Edited agency reports lie far above it, reports of one event by two hands far below. */
export const NEAR_COPY = 0.5;

/** The distinct shingles of a text, hashed to 32 bits, ascending. */
export type Shingles = Uint32Array;

/** The shingles of a text. One shorter than a shingle is one shingle as a whole; one without words has none. */
export function shingles(text: string): Shingles {
  const hashes = words(text).map((word) => hash(word.text));
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

/** Jaccard's share of common shingles, 0 to 1. Texts without words resemble nothing, not even each other. */
export function similarity(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return jaccard(shared, a.length, b.length);
}

/** Whether one text is the other one with small edits. */
export const nearCopy = (a: Shingles, b: Shingles): boolean => similarity(a, b) >= NEAR_COPY;

/**
 * Sorts texts into groups of near copies, copies of copies included: the places in the list, each in exactly one group, ascending
 * in each group, groups by their first place. Only texts that share a shingle are compared.
 */
export function groupNearCopies(texts: readonly Shingles[]): number[][] {
  const holders = new Map<number, number[]>();
  const leader = texts.map((_, i) => i);
  const lead = (i: number): number => {
    while (leader[i] !== i) i = leader[i]!;
    return i;
  };
  for (const [i, text] of texts.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of text) {
      const earlier = holders.get(shingle);
      if (earlier === undefined) holders.set(shingle, [i]);
      else {
        for (const j of earlier) shared.set(j, (shared.get(j) ?? 0) + 1);
        earlier.push(i);
      }
    }
    for (const [j, count] of shared) {
      if (jaccard(count, text.length, texts[j]!.length) < NEAR_COPY) continue;
      const [a, b] = [lead(i), lead(j)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, number[]>();
  for (const i of texts.keys()) {
    const first = lead(i);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

const jaccard = (shared: number, a: number, b: number): number => (shared === 0 ? 0 : shared / (a + b - shared));

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
