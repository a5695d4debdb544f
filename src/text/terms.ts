import type { Span } from './span.ts';
import { stemmer } from './stems.ts';
import { stopWords } from './stopWords.ts';
import { type Word, words } from './words.ts';

/** A content word of a text: `term` is what is compared (a stem), `word` its folded form. */
export type Term = Span & { readonly term: string; readonly word: string; readonly name: boolean };

/** Marks a stop word that stands as a name (The Who, WHO, May): kept apart from its everyday use. */
const AS_NAME = '^';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\p{Lu}+|(?:\p{Lu}\.)+\p{Lu}?)$/u;
const SENTENCE_START = /(?:^|[.!?…:;।۔؟。！？\n])["'”’“‘«»)\]([—–\s-]*$/u;

/** `titleCase`: capitals say nothing there (headlines); all-capital text is found out by itself. */
export type TermOptions = { readonly titleCase?: boolean };

/**
 * The content words of a text in order: stop words fall away, unless they stand as a name (in capitals, or capitalised
 * inside a sentence); the rest is stemmed by the language (BCP 47 primary subtag).
 */
export function terms(text: string, language: string, options: TermOptions = {}): Term[] {
  const stem = stemmer(language);
  const stops = stopWords(language);
  const capitalsSay = !mostlyCapitals(text);
  const found: Term[] = [];
  for (const word of words(text)) {
    const name = capitalsSay && isName(text, word, options.titleCase === true);
    if (stops.has(word.text)) {
      if (name) found.push({ term: acronymOf(text, word) ? word.text : AS_NAME + word.text, word: word.text, start: word.start, end: word.end, name });
    } else found.push({ term: stem(word.text), word: word.text, start: word.start, end: word.end, name });
  }
  return found;
}

/** All words of a text as terms, stop words in their form as names: for a question that has nothing else. */
export function nameTerms(text: string): Term[] {
  return words(text).map((word) => ({ term: AS_NAME + word.text, word: word.text, start: word.start, end: word.end, name: true }));
}

const acronymOf = (text: string, word: Word): boolean => ACRONYM.test(text.slice(word.start, word.end));

function isName(text: string, word: Word, titleCase: boolean): boolean {
  const first = text.charCodeAt(word.start);
  if ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) return false;
  const raw = text.slice(word.start, word.end);
  if (!CAPITAL.test(raw)) return false;
  if (ACRONYM.test(raw)) return true;
  if (titleCase || raw === 'I') return false;
  return !SENTENCE_START.test(text.slice(Math.max(0, word.start - 12), word.start));
}

function mostlyCapitals(text: string): boolean {
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < Math.min(text.length, 400); i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
    else if (code >= 97 && code <= 122) letters++;
  }
  return capitals > 3 * letters && capitals > 12;
}
