import { namesIn } from '../../commands/locales/locales.ts';
import { type Wording, wordingForQuestion } from '../replies/wording.ts';

/**
 * The fixed words for a reader of `locale` in Discord, where commands and options have names in their language; in Urdu where
 * `question` is.
 */
export function wordsIn(locale: string, question?: string): Wording {
  return wordingForQuestion(locale, question, namesIn(locale));
}
