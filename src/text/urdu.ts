import { words } from './words.ts';

const ARABIC = /\p{Script=Arabic}/u;
/** Letters that Urdu has and Arabic and Persian have not. */
const URDU_LETTERS = /[ٹڈڑںےہھ]/u;
/** Frequent words without such a letter, which neither Arabic nor Persian has. */
const URDU_WORDS: ReadonlySet<string> = new Set(['کیا', 'کون', 'کب', 'کا', 'اور']);
/** Letters of Pashto, Sindhi, Uyghur and Kurdish, which share some of those with Urdu. */
const OTHER_LETTERS = /[ټډړښګېۍځڅڀٿڄڇڏڳڱڻ۾ۆۇۈڭە]/u;

/** True where the Arabic script in a short text is Urdu, by its letters or its most frequent words. */
export function hasUrdu(text: string): boolean {
  if (!ARABIC.test(text) || OTHER_LETTERS.test(text)) return false;
  return URDU_LETTERS.test(text) || words(text).some((word) => URDU_WORDS.has(word.text));
}

/** True where a question is in Urdu: at least half of its words, since names may be in Latin script. */
export function isUrdu(question: string): boolean {
  if (!hasUrdu(question)) return false;
  const all = words(question);
  return all.filter((word) => ARABIC.test(word.text)).length * 2 >= all.length;
}
