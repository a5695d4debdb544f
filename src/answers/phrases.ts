import type { IndexedArticle } from '../search/indexedArticle.ts';
import { words } from '../text/words.ts';

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

/** True where a text holds the phrase, word for word. */
export function holdsPhrase(text: string, phrase: Phrase): boolean {
  const list = words(text);
  const first = phrase.words[0];
  for (let i = 0; i + phrase.words.length <= list.length; i++)
    if (list[i]!.text === first && phrase.words.every((word, k) => list[i + k]!.text === word)) return true;
  return false;
}

/** True where headline or body of an article hold every phrase. */
export function holdsPhrases(entry: IndexedArticle, phrases: readonly Phrase[]): boolean {
  const { headline, body } = entry.article;
  return phrases.every((phrase) => holdsPhrase(body, phrase) || holdsPhrase(headline, phrase));
}
