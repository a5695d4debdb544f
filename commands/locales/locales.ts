import { type Language, languageOf } from '../../src/replies/wording/languageOf.ts';
import type { Names } from '../../src/replies/wording/names.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { CommandTexts, OptionTexts, Texts } from './texts.ts';
import { turkish } from './tr.ts';

/** Locales of Discord's that there is a table for. */
export type TableLocale = 'es-ES' | 'es-419' | 'de' | 'fr' | 'tr';

/** What the commands are called and how they are described in each locale, by the names that their files give. */
export const commandLocales: Readonly<Record<TableLocale, Readonly<Record<string, CommandTexts>>>> = {
  'es-ES': spanish.commands,
  'es-419': spanish.commands,
  de: german.commands,
  fr: french.commands,
  tr: turkish.commands,
};

/** The option of every command in Discord with which only the asker sees the answer. */
export const privateOption: Readonly<Record<TableLocale | 'en', OptionTexts>> = {
  en: { name: 'private', description: 'Only you see the answer' },
  'es-ES': spanish.private,
  'es-419': spanish.private,
  de: german.private,
  fr: french.private,
  tr: turkish.private,
};

/** What the values of choices are called in English. */
export const choiceLabels: Readonly<Record<string, string>> = {
  best: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  short: 'Short',
  medium: 'Medium',
  long: 'Long',
  server: 'For this server only',
  shared: 'Shared with every server',
  articles: 'This server’s own articles',
  removed: 'Removed articles',
  drafts: 'Your drafts',
  problems: 'Files that could not be read',
  gaps: 'Questions without an answer',
};

const TEXTS: Readonly<Partial<Record<Language, Texts>>> = {
  es: spanish,
  de: german,
  fr: french,
  tr: turkish,
};

/** How a command is described to a reader of `locale` (BCP 47); undefined where that is in English. */
export function textsOf(command: string, locale: string): CommandTexts | undefined {
  return at(TEXTS[languageOf(locale)]?.commands ?? {}, command);
}

/** What a reader of `locale` (BCP 47) calls commands, options and choices in Discord; one object a language. */
export function namesIn(locale: string): Names {
  return NAMES.get(languageOf(locale)) ?? ENGLISH_NAMES;
}

const ENGLISH_NAMES = namesOf({});
const NAMES = new Map(
  Object.entries(TEXTS).map(([language, { commands }]) => [language, namesOf(commands)] as const),
);

function namesOf(commands: Texts['commands']): Names {
  const options: Readonly<Record<string, OptionTexts>> = Object.assign(
    {},
    ...Object.values(commands).map((command) => command.options),
  );
  const called = (name: string) => at(commands, name)?.name;
  return {
    command(name) {
      const [group = '', member] = name.split(' ');
      if (member === undefined) return called(name) ?? name;
      return `${called(group) ?? group} ${called(name) ?? member}`;
    },
    option: (name) => at(options, name)?.name ?? name,
    choice: (option, value) =>
      at(at(options, option)?.choices ?? {}, value) ?? at(choiceLabels, value) ?? value,
  };
}

/** A key may be anything that a person typed. */
function at<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
