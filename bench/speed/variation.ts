import { GRAMMAR_WORDS } from '../grammarWords.ts';
import { hash } from './hash.ts';

const WORD = /\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu;
const CONSONANTS = 'b br c d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = ['', '', 'n', 'r', 's', 'l', 'm', 'th'];

/** Every so many words of common vocabulary one is exchanged; of names, all but every so many. */
const EXCHANGED = 5;
const KEPT_NAMES = 3;

/** Rewrites texts as copy number `copy`: another text of the same length and shape. Copy 0 is the text as it is. */
export type Variation = (text: string, copy: number) => string;

/**
 * Makes more articles out of few for measuring speed, so that an index of copies has about as many different words as one of real
 * articles: names and figures are replaced, and some common words are exchanged for others that occur as often as chance has it.
 * The same text and number always give the same copy; within a copy, a word always becomes the same word.
 */
export function createVariation(texts: readonly string[]): Variation {
  const common: string[] = [];
  const lower = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD)) {
      if (!isExchangeable(word)) continue;
      lower.add(word);
      common.push(word);
    }
  const replace = (word: string, copy: number): string => {
    const chance = hash(word, copy);
    if (/^\p{N}/u.test(word)) return figure(word, chance);
    if (/^\p{Lu}/u.test(word)) {
      const small = word.toLowerCase();
      return GRAMMAR_WORDS.has(small) || lower.has(small) || chance % KEPT_NAMES === 0 ? word : name(chance);
    }
    if (!isExchangeable(word) || chance % EXCHANGED > 0) return word;
    return common[hash(word, ~copy) % common.length] ?? word;
  };
  return (text, copy) => (copy === 0 ? text : text.replaceAll(WORD, (word) => replace(word, copy)));
}

const isExchangeable = (word: string): boolean =>
  word.length > 3 && /^[^\p{Lu}\p{N}]/u.test(word) && !GRAMMAR_WORDS.has(word);

/** Another figure with as many digits; a year stays in its century. */
function figure(digits: string, chance: number): string {
  const kept = /^(?:19|20)\d\d$/u.test(digits) ? digits.slice(0, 2) : '';
  const rest = Array.from(
    { length: digits.length - kept.length },
    (_, i) => hash(String(chance), i) % 10,
  ).join('');
  return kept + (kept === '' && rest.startsWith('0') ? `1${rest.slice(1)}` : rest);
}

function name(chance: number): string {
  const pick = (list: readonly string[], turn: number): string =>
    list[hash(String(turn), chance) % list.length] ?? '';
  const made = pick(CONSONANTS, 1) + pick(VOWELS, 2) + pick(CONSONANTS, 3) + pick(VOWELS, 4) + pick(ENDS, 5);
  return made.charAt(0).toUpperCase() + made.slice(1);
}
