import { namesIn } from '../../commands/locales/locales.ts';
import { type Wording, wordingFor } from '../replies/wording.ts';

/** The fixed words for a reader of `locale` in Discord, where commands and options have names in their language. */
export function wordsIn(locale: string): Wording {
  return wordingFor(locale, namesIn(locale));
}
