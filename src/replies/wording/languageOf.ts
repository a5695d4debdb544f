/** The languages that Byline's own words are in, as BCP 47 primary subtags. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'tr', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language to speak to a reader whose locale (BCP 47) is given: English where Byline does not have theirs. */
export function languageOf(locale: string): Language {
  const subtag = /^[a-z]+/iu.exec(locale)?.[0].toLowerCase();
  return LANGUAGES.find((language) => language === subtag) ?? 'en';
}
