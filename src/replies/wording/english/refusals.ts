import { englishRefusals as words, type RefusalWords } from '../../../refusals.ts';

/** The words in which command lines and logs tell of them. */
export function englishRefusals(): RefusalWords {
  return words;
}
