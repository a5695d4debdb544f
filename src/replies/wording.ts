import { isUrdu } from '../text/urdu.ts';
import { english, type Words } from './wording/english.ts';
import { french } from './wording/french.ts';
import { german } from './wording/german.ts';
import { type Language, languageOf } from './wording/languageOf.ts';
import { type Names, OWN_NAMES } from './wording/names.ts';
import { spanish } from './wording/spanish.ts';
import { turkish } from './wording/turkish.ts';
import { urdu } from './wording/urdu.ts';
import { type Writing, writingOf } from './wording/writing.ts';

/**
 * All fixed words of replies, in one language, and how numbers, days and names are written in them. Whatever is an article's
 * own is passed in and never reworded.
 */
export type Wording = Writing & Words;

const WORDS: Readonly<Record<Language, (writing: Writing) => Words>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
  tr: turkish,
  ur: urdu,
};

/**
 * The wording for a reader's locale (BCP 47): in its language where Byline has that, else in English with numbers and days as
 * the locale writes them. `names` are those that the reader types.
 */
export function wordingFor(locale: string, names: Names = OWN_NAMES): Wording {
  const known = made.get(names) ?? new Map<string, Wording>();
  made.set(names, known);
  let found = known.get(locale);
  if (found === undefined) {
    const language = languageOf(locale);
    const writing = writingOf(language, locale, names);
    found = { ...writing, ...WORDS[language](writing) };
    known.set(locale, found);
  }
  return found;
}

// Every reply asks for its wording, and making one, with all its formats, takes as long as a short answer.
const made = new WeakMap<Names, Map<string, Wording>>();

/** The same for the reply to a question: Urdu where the question is in Urdu, which is no locale of Discord's. */
export function wordingForQuestion(locale: string, question: string | undefined, names?: Names): Wording {
  return wordingFor(question !== undefined && isUrdu(question) ? 'ur' : locale, names);
}
