import { rememberingSlices } from './remembering.ts';
import type { Span } from './span.ts';
import { stemmer } from './stems.ts';
import { stopWords } from './stopWords.ts';
import { eachWord, wordForm, words } from './words.ts';

/** A content word of a text: `term` is what is compared (a stem), `word` its folded form. */
export type Term = Span & { readonly term: string; readonly word: string; readonly name: boolean };

/** Marks a stop word that stands as a name (The Who, WHO, May): kept apart from its everyday use. */
const AS_NAME = '^';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(?:\p{Lu}\p{Lu}+|(?:\p{Lu}\.)+\p{Lu}?)$/u;

/** `titleCase`: capitals say nothing there (headlines); all-capital text is found out by itself. */
export type TermOptions = { readonly titleCase?: boolean };

/** What a word says by itself, as it is written. `value` is what a reader makes of its term; stop words have none. */
type Reading<V> = {
  readonly word: string;
  readonly value: V | undefined;
  readonly capital: boolean;
  readonly acronym: boolean;
};

const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|un|all|dall|dell|nell|sull|coll|quest|quell)['’](?=\p{L}{2})/iu;
const ELIDING = new Set(['fr', 'it', 'ca']);
const NAME_ENDING = /(?<=\p{L}{2})['’]\p{L}*$/u;
const ENDING_NAMES = new Set(['tr', 'az']);

/** A word without the article that leans on it (l’essai), or the ending that an apostrophe sets off from a name (Lusan’da). */
function bareOf(raw: string, language: string): string {
  if (!/['’]/u.test(raw)) return raw;
  if (ELIDING.has(language)) return raw.replace(ELIDED, '');
  return ENDING_NAMES.has(language) ? raw.replace(NAME_ENDING, '') : raw;
}

/** Calls `see` with each content word of a text, in order. */
export type TermReader<V> = (
  text: string,
  language: string,
  options: TermOptions,
  see: (value: V, start: number, end: number, word: string, name: boolean) => void,
) => void;

/**
 * Reads the content words of texts: stop words fall away, unless they stand as a name (in capitals, or capitalised inside a
 * sentence); the rest is stemmed by the language (BCP 47 primary subtag). `valueOf` says what stands for a term, such as its
 * number; it is asked once for most words, as the reader remembers them.
 */
export function createTermReader<V>(valueOf: (term: string) => V): TermReader<V> {
  const languages = new Map<string, (text: string, start: number, end: number) => Reading<V>>();
  const readerOf = (language: string) => {
    const stem = stemmer(language);
    const stops = stopWords(language);
    return rememberingSlices((raw): Reading<V> => {
      const word = wordForm(bareOf(raw, language));
      const value = word === '' || stops.has(word) ? undefined : valueOf(stem(word));
      return { word, value, capital: CAPITAL.test(raw), acronym: ACRONYM.test(raw) };
    });
  };
  return (text, language, options, see) => {
    let read = languages.get(language);
    if (read === undefined) languages.set(language, (read = readerOf(language)));
    const capitalsSay = !mostlyCapitals(text);
    const isName = (start: number, { word, capital, acronym }: Reading<V>): boolean =>
      capitalsSay &&
      capital &&
      (acronym || (options.titleCase !== true && word !== 'i' && !opensSentence(text, start)));
    eachWord(text, (start, end) => {
      const reading = read(text, start, end);
      const { word, value } = reading;
      const name = isName(start, reading);
      if (value !== undefined) see(value, start, end, word, name);
      else if (name && word !== '')
        see(valueOf(reading.acronym ? word : AS_NAME + word), start, end, word, name);
    });
  };
}

const readTerms = createTermReader((term) => term);

/** The content words of a text in order, as {@link createTermReader} reads them. */
export function terms(text: string, language: string, options: TermOptions = {}): Term[] {
  const found: Term[] = [];
  readTerms(text, language, options, (term, start, end, word, name) =>
    found.push({ term, word, start, end, name }),
  );
  return found;
}

/** All words of a text as terms, stop words in their form as names: for a question that has nothing else. */
export function nameTerms(text: string): Term[] {
  return words(text).map((word) => ({
    term: AS_NAME + word.text,
    word: word.text,
    start: word.start,
    end: word.end,
    name: true,
  }));
}

/** All words of a text as terms, stop words too. */
export function plainTerms(text: string, language: string): Term[] {
  const stem = stemmer(language);
  return words(text).map(({ text: word, start, end }) => ({
    term: stem(word),
    word,
    start,
    end,
    name: false,
  }));
}

/** How far before a word the end of the sentence before is looked for. */
const LOOK_BACK = 12;
const SENTENCE_END = /[.!?…:;।۔؟。！？\n]/u;
const BETWEEN_SENTENCES = /["'”’“‘«»„¿¡)\]([—–\s-]/u;

/** Whether a word stands first in its sentence: only marks and blanks between it and a stop, or the start of the text. */
function opensSentence(text: string, start: number): boolean {
  const furthest = Math.max(0, start - LOOK_BACK);
  for (let i = start - 1; i >= furthest; i--) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    if ((code >= 97 && code <= 122) || code === 44) return false;
    const unit = text.charAt(i);
    if (SENTENCE_END.test(unit)) return true;
    if (!BETWEEN_SENTENCES.test(unit)) return false;
  }
  return true;
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
