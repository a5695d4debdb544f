/** The most words that `remembering` keeps at a time. */
const MOST = 50_000;

/** V8 keeps the whole text in memory for a slice of at least this many characters. */
const SLICE_HOLDS_ITS_TEXT = 13;

/** Longer words are too rare, and may be too long, to be remembered. */
const LONGEST = 40;

/**
 * What `make` gives for a word, made once for each distinct word: nearly every word was met before. Starts afresh when it
 * holds too many.
 */
export function remembering<T>(make: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return make(word);
    let found = memory.get(word);
    if (found === undefined) {
      if (memory.size >= MOST) memory.clear();
      const own = ownCopy(word);
      found = make(own);
      memory.set(own, found);
    }
    return found;
  };
}

/** Places in the memory for slices at first and at most, powers of two; and in how many of them a word may stand. */
const PLACES = 1 << 10;
const MOST_PLACES = 1 << 17;
const CHOICE = 4;

/**
 * The same for words that stand in a text, found without cutting them out: several times faster over many texts. A hash
 * table that grows up to a limit; then a new word takes the place of another where none is free, so no text can make it slow.
 */
export function rememberingSlices<T>(
  make: (word: string) => T,
): (text: string, start: number, end: number) => T {
  let hashes = new Int32Array(PLACES);
  let words: string[] = [];
  let made: T[] = [];
  let held = 0;

  /** The first free place for a hash, or else its own. */
  const placeFor = (hash: number): number => {
    for (let i = 0; i < CHOICE; i++) {
      const place = (hash + i) & (hashes.length - 1);
      if (hashes[place] === 0) return place;
    }
    return hash & (hashes.length - 1);
  };

  const put = (hash: number, word: string, value: T): void => {
    const place = placeFor(hash);
    if (hashes[place] === 0) held++;
    hashes[place] = hash;
    words[place] = word;
    made[place] = value;
  };

  const grow = (): void => {
    const before = { hashes, words, made };
    hashes = new Int32Array(before.hashes.length * 2);
    words = [];
    made = [];
    held = 0;
    before.hashes.forEach((hash, place) => {
      if (hash !== 0) put(hash, before.words[place]!, before.made[place]!);
    });
  };

  return (text, start, end) => {
    if (end - start > LONGEST) return make(text.slice(start, end));
    const hash = hashOf(text, start, end);
    for (let i = 0; i < CHOICE; i++) {
      const place = (hash + i) & (hashes.length - 1);
      if (hashes[place] === hash && isAt(words[place]!, text, start, end)) return made[place]!;
      if (hashes[place] === 0) break;
    }
    if (held > hashes.length / 2 && hashes.length < MOST_PLACES) grow();
    const word = ownCopy(text.slice(start, end));
    const value = make(word);
    put(hash, word, value);
    return value;
  };
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15) || 1;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The same characters, without holding the text that they were cut out of. */
export function ownCopy(word: string): string {
  return word.length < SLICE_HOLDS_ITS_TEXT ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}
