import { contentWords } from './tokens.ts';

const QUOTES_READ = 5;
const LEAST_SHARE = 0.75;

/**
 * A simple fixed reader of multiple-choice questions that sees the first five quotes; it measures the quotes and not itself.
 * A choice is supported by the quotes that hold three quarters or more of its own words, the more so the more words of the question
 * stand beside them and the earlier the quote. Its own words are those that neither the question nor every choice has.
 * @returns the credit of each choice: 1 for the pick, 1/n each where n are equally supported, 0 for the rest.
 */
export function readChoices(
  question: string,
  choices: readonly string[],
  quotes: readonly string[],
): number[] {
  const asked = new Set(contentWords(question));
  const wordsOf = choices.map((choice) => new Set(contentWords(choice)));
  const own = wordsOf.map((words) => {
    const rest = [...words].filter((word) => !asked.has(word) && !wordsOf.every((other) => other.has(word)));
    return rest.length > 0 ? rest : [...words];
  });
  const support = choices.map(() => 0);
  for (const [rank, quote] of quotes.slice(0, QUOTES_READ).entries()) {
    const words = new Set(contentWords(quote));
    const near = shareIn(words, [...asked]);
    for (const [i, mine] of own.entries()) {
      const share = shareIn(words, mine);
      if (share >= LEAST_SHARE) support[i] = (support[i] ?? 0) + (share * (0.1 + near)) / (1 + 0.2 * rank);
    }
  }
  const negated = /\b(?:not|except|false)\b/iu.test(question);
  const best = negated ? Math.min(...support) : Math.max(...support);
  const picks = support.map((value) => Math.abs(value - best) < 1e-9);
  const credit = 1 / picks.filter(Boolean).length;
  return picks.map((pick) => (pick ? credit : 0));
}

const shareIn = (words: ReadonlySet<string>, looked: readonly string[]): number =>
  looked.length === 0 ? 0 : looked.filter((word) => words.has(word)).length / looked.length;
