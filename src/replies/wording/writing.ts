import { writtenDay, writtenMonth } from '../dates.ts';
import type { Language } from './languageOf.ts';
import { type Names } from './names.ts';

/** A noun's forms after a number, by CLDR's plural categories; a language with one form has `other` alone. */
export type Forms = { readonly one?: string; readonly other: string };

/** How numbers, days, lists and names are written inside fixed words. */
export type Writing = {
  /** BCP 47 tag; its dates and numbers stand in these words. */
  readonly locale: string;
  readonly number: (n: number) => string;
  /** The form of a noun that stands with `n`, without the number. */
  readonly form: (n: number, forms: Forms) => string;
  /** '1,042 articles' */
  readonly count: (n: number, forms: Forms) => string;
  /** A day, `YYYY-MM-DD`, written out. */
  readonly day: (iso: string) => string;
  /** A month, `YYYY-MM`, written out. */
  readonly month: (iso: string) => string;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
  /** A command as the reader types it, with its slash. */
  readonly command: (name: string) => string;
  readonly option: (name: string) => string;
  readonly choice: (option: string, value: string) => string;
  /** A line to type, such as `/search query:ferry`, with the names of its command and options as the reader knows them. */
  readonly line: (typed: string) => string;
};

type Formats = {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly and: Intl.ListFormat;
  readonly or: Intl.ListFormat;
};

/**
 * The writing of words in `language` for a reader of `locale`, whose dates and numbers are written that locale's way, with
 * Latin digits. A locale that there is not counts as the language's own.
 */
export function writingOf(language: Language, locale: string, names: Names): Writing {
  const formats = formatsOf(language, isLocale(locale) ? locale : language);
  const number = (n: number) => formats.number.format(n);
  const form = (n: number, { one, other }: Forms) =>
    formats.plural.select(n) === 'one' ? (one ?? other) : other;
  const command = (name: string) => `/${names.command(name)}`;
  return {
    locale,
    number,
    form,
    count: (n, forms) => `${number(n)} ${form(n, forms)}`,
    day: (iso) => writtenDay(iso, locale),
    month: (iso) => writtenMonth(iso, locale),
    and: (words) => formats.and.format(words),
    or: (words) => formats.or.format(words),
    command,
    option: names.option,
    choice: names.choice,
    line: (typed) =>
      typed
        .replace(/^\/([a-z-]+(?: [a-z-]+(?!\S))?)/u, (_, name: string) => command(name))
        .replace(
          /(^|\s)([a-z-]+):(?=\S)/gu,
          (_, blank: string, name: string) => `${blank}${names.option(name)}:`,
        ),
  };
}

function formatsOf(language: Language, locale: string): Formats {
  // Byline's English is British: no comma before the last 'and'.
  const words = language === 'en' ? 'en-GB' : language;
  return {
    number: new Intl.NumberFormat(locale, { numberingSystem: 'latn' }),
    plural: new Intl.PluralRules(words),
    and: new Intl.ListFormat(words, { type: 'conjunction' }),
    or: new Intl.ListFormat(words, { type: 'disjunction' }),
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
