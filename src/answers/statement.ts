import { terms } from '../text/terms.ts';
import { negations } from './negation.ts';
import { type Value, values } from './values.ts';

/** What a stretch of text states, as far as words tell: enough to know when another says it again. */
export type Statement = {
  /** Its content words, stemmed. */
  readonly stems: ReadonlySet<string>;
  /** Those that stand as names. */
  readonly names: ReadonlySet<string>;
  /** Its figures, whether in digits or words, and its numerals as they stand. */
  readonly figures: ReadonlySet<string>;
  /** True where it says that something is not so. */
  readonly denies: boolean;
};

/** From this share of its content words in another on, a statement without a figure of its own says nothing new. */
const SAID_ALREADY = 0.6;

/** Words that only hand on what is stated. */
const HANDS_ON = new Set('said say says saying told tell tells according added adds'.split(' '));

/** Reads a stretch of text of a language (BCP 47 primary subtag). `told` are its values, where they are known already. */
export function readStatement(
  text: string,
  language: string,
  told: readonly Value[] = values(text, language),
): Statement {
  const found = terms(text, language).filter(({ word }) => !HANDS_ON.has(word));
  const stems = new Set(found.map(({ term }) => term));
  const names = new Set(found.filter(({ name }) => name).map(({ term }) => term));
  const figures = [...stems].filter((stem) => /\p{N}/u.test(stem));
  for (const { amount } of told) if (amount !== undefined) figures.push(String(amount));
  return { stems, names, figures: new Set(figures), denies: negations(text) % 2 === 1 };
}

/** The share of a statement's content words that another has as well; 1 where it has none. */
export function said({ stems }: Statement, other: Statement): number {
  let shared = 0;
  for (const stem of stems) if (other.stems.has(stem)) shared++;
  return stems.size === 0 ? 1 : shared / stems.size;
}

/** True where another states all that a statement does: most of its words (the `share` of them), all its figures, and no opposite. */
export const saysAgain = (statement: Statement, other: Statement, share = said(statement, other)): boolean =>
  share >= SAID_ALREADY &&
  statement.denies === other.denies &&
  [...statement.figures].every((figure) => other.figures.has(figure));

/** True where two statements give the same figures, and neither says the opposite of the other. */
export const agree = (a: Statement, b: Statement): boolean =>
  a.denies === b.denies &&
  a.figures.size === b.figures.size &&
  [...a.figures].every((figure) => b.figures.has(figure));
