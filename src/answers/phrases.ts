import type { IndexedArticle } from '../search/indexedArticle.ts';
import { fold, words } from '../text/words.ts';

/** A phrase that must stand in an article as it is, apart from case, marks and accents. */
export type Phrase = { readonly text: string; readonly words: readonly string[] };

const QUOTED = /"([^"]{2,200})"|“([^”]{2,200})”|«([^»]{2,200})»|„([^“”]{2,200})[“”]/gu;

/** The phrases that a question puts in double quotation marks. */
export function phrasesOf(question: string): Phrase[] {
  return [...question.matchAll(QUOTED)].flatMap((match) => {
    const text = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim();
    const list = words(text).map((word) => word.text);
    return list.length === 0 ? [] : [{ text, words: list }];
  });
}

/** True where headline or body of an article hold every phrase. */
export function holdsPhrases({ article }: IndexedArticle, phrases: readonly Phrase[]): boolean {
  return phrases.every(
    (phrase) => holdsPhrase(article.body, phrase) || holdsPhrase(article.headline, phrase),
  );
}

/** True where a text holds the phrase, word for word. */
export function holdsPhrase(text: string, phrase: Phrase): boolean {
  const pattern = patternOf(phrase);
  return pattern.test(text) || (NOT_PLAIN.test(text) && pattern.test(fold(text)));
}

// oxlint-disable-next-line no-control-regex
const NOT_PLAIN = /[^\x00-\x7f]/;

/** The words in a row, with anything but letters and digits between; a word may carry points or apostrophes (U.S., O'Brien). */
function patternOf({ words }: Phrase): RegExp {
  const inner = words
    .map((word) => Array.from(word, escaped).join("[.,'’]?"))
    .join("(?:['’]s?)?[^\\p{L}\\p{N}]+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${inner}(?![\\p{L}\\p{N}])`, 'iu');
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
