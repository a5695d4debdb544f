import { UserError } from '../errors.ts';
import { Refusal, told } from '../refusals.ts';
import { type Wording, wordingFor } from './wording.ts';

const ENGLISH = wordingFor('en');

/** A person's mistake that can be told in every language of {@link Wording}. Its `message` is the English one. */
export class Mistake extends UserError {
  readonly tell: (words: Wording) => string;

  constructor(tell: (words: Wording) => string) {
    super(tell(ENGLISH));
    this.tell = tell;
  }
}

/** What a person is told of their mistake: in the language of `words`, where it is one that can be told in it. */
export function toldMistake(error: UserError, words: Wording): string {
  if (error instanceof Mistake) return error.tell(words);
  return error instanceof Refusal ? told(error.reason, words.refusals) : error.message;
}
