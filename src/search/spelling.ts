import type { Lexicon } from './lexicon.ts';

/** Shorter words have too many neighbours to guess among; numbers are never guessed. */
const SHORTEST = 5;
const TWO_ERRORS_FROM = 8;
/** The most spellings that are tried. */
const MOST = 3;

/** For each term, which letters it has: terms that differ in more letters than the errors allow are passed over at once. */
const masks = new WeakMap<Lexicon, { filled: number; bits: Int32Array; lengths: Uint8Array }>();

/** The terms nearest to a misspelt one by letters left out, added, changed or swapped: one, or two from eight letters up. */
export function nearTerms(word: string, lexicon: Lexicon, held: (id: number) => boolean): number[] {
  if (word.length < SHORTEST || /[\p{N}^]/u.test(word)) return [];
  const errors = word.length >= TWO_ERRORS_FROM ? 2 : 1;
  const { bits, lengths } = letters(lexicon);
  const own = letterMask(word);
  const near: { id: number; distance: number }[] = [];
  for (let id = 0; id < lexicon.size(); id++) {
    if (Math.abs(lengths[id]! - word.length) > errors || ones(bits[id]! ^ own) > 2 * errors) continue;
    const term = lexicon.term(id);
    if (term.length < SHORTEST - 1 || (term[0] !== word[0] && term[1] !== word[1]) || !held(id)) continue;
    const distance = editDistance(word, term, errors);
    if (distance <= errors) near.push({ id, distance });
  }
  const least = Math.min(...near.map((n) => n.distance));
  return near.filter((n) => n.distance === least).slice(0, MOST).map((n) => n.id); // prettier-ignore
}

function letters(lexicon: Lexicon): { bits: Int32Array; lengths: Uint8Array } {
  let known = masks.get(lexicon);
  const size = lexicon.size();
  if (known === undefined || known.bits.length < size) {
    const grown = {
      filled: known?.filled ?? 0,
      bits: new Int32Array(size * 2),
      lengths: new Uint8Array(size * 2),
    };
    if (known !== undefined) {
      grown.bits.set(known.bits);
      grown.lengths.set(known.lengths);
    }
    masks.set(lexicon, (known = grown));
  }
  for (; known.filled < size; known.filled++) {
    const term = lexicon.term(known.filled);
    known.bits[known.filled] = letterMask(term);
    known.lengths[known.filled] = Math.min(255, term.length);
  }
  return known;
}

/** Which letters a word has, as bits; letters that share a bit are not told apart. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/** How many bits are set. */
export function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Damerau-Levenshtein distance (optimal string alignment); anything above `most` is given as `most + 1`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, () => 0);
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
