import { type Wording, wordingForQuestion } from '../replies/wording.ts';
import type { Asker } from './command.ts';

/** The words for whoever asks, in their language; in Urdu where `question`, which they ask or asked before, is in Urdu. */
export function wordsFor({ locale, names }: Pick<Asker, 'locale' | 'names'>, question?: string): Wording {
  return wordingForQuestion(locale, question, names);
}
