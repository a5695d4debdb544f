import { sentences } from '../text/sentences.ts';
import { terms } from '../text/terms.ts';
import { words } from '../text/words.ts';
import { questionLanguage } from './questionLanguage.ts';

/** The most sentences of a text that are taken for claims. */
export const MAX_CLAIMS = 5;
/** A sentence with fewer words that say something, or fewer words in all, claims nothing that could be looked up. */
const FEWEST_WORDS = 2;
const SHORTEST = 4;
/** The longest claim, in UTF-16 units. */
const MAX_LENGTH = 1000;

/**
 * The sentences of a text that state something, the first {@link MAX_CLAIMS}: questions, greetings and bare addresses state
 * nothing. `languages` are those of the reader's articles.
 */
export function claimsIn(text: string, languages: Iterable<string>): string[] {
  const plain = text.replace(/https?:\/\/\S+/giu, ' ');
  const known = [...languages];
  const found = new Set<string>();
  for (const { start, end } of sentences(plain)) {
    const sentence = plain.slice(start, end).replace(/\s+/gu, ' ').trim();
    if (sentence.length > MAX_LENGTH || /[?؟？]["'”’»)]{0,3}$/u.test(sentence)) continue;
    const telling = terms(sentence, questionLanguage(sentence, known)).length;
    if (telling < FEWEST_WORDS || Math.max(telling, words(sentence).length) < SHORTEST) continue;
    found.add(sentence);
    if (found.size === MAX_CLAIMS) break;
  }
  return [...found];
}
