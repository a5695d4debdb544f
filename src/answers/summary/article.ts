import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { candidates, MOST_COMPARED, preselect } from './candidates.ts';
import { LEANING_ALONE, select } from './select.ts';
import { chance, TRAINED, weigh, type Weighed, type Weights } from './worth.ts';

/**
 * The sentences of an article's body that say most of it, in reading order, together at most `words` words (counted as
 * wordCount does). Each is a sentence of the body, whole; none says again what another says. Empty where no sentence fits.
 */
export function summarizeArticle(
  article: Pick<Article, 'body' | 'language'>,
  { words }: { readonly words: number },
  weights: Weights = TRAINED,
): Span[] {
  if (!(words >= 1)) return [];
  const compared = preselect(candidates(article), MOST_COMPARED);
  const choices = weigh(compared, article.language).filter(({ repeated }) => !repeated);
  const chosen = select(
    choices.map((choice, i) => {
      const { leans, at, words } = choice.candidate;
      const follows = choices[i - 1]?.candidate.at === at - 1;
      const worth = expectedWords(choice, weights) * (leans && !follows ? LEANING_ALONE : 1);
      return { words, worth, leans: leans && follows };
    }),
    words,
  );
  return chosen.map((i) => ({ start: choices[i]!.candidate.start, end: choices[i]!.candidate.end }));
}

/** How many of its words are expected to belong in a summary: what it gives for the words it takes. */
const expectedWords = ({ candidate, signals }: Weighed, weights: Weights): number =>
  candidate.parts.reduce((sum, part, i) => sum + part.words * chance(signals[i]!, weights), 0);
