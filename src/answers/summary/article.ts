import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { candidates, MOST_COMPARED, preselect } from './candidates.ts';
import { type Choice, LEANING_ALONE, select } from './select.ts';
import { chance, TRAINED, weigh, type Weighed, type Weights } from './worth.ts';

/** What the opening sentence gains: it is the news itself, and what follows counts on it. */
const OPENING = 2;
/** A sentence that belongs in a summary by less than this chance only fills it up (to raise F1, a chance must pass half of the F1 reached). */
const LEAST_CHANCE = 0.38;

/**
 * The sentences of an article's body that say most of it, in reading order, together at most `words` words (counted as
 * wordCount does); all of them where they fit. Each is a sentence of the body, whole; none says again what another says. Empty
 * where no sentence fits.
 */
export function summarizeArticle(
  article: Pick<Article, 'body' | 'language'>,
  { words }: { readonly words: number },
  weights: Weights = TRAINED,
): Span[] {
  if (!(words >= 1)) return [];
  const compared = preselect(candidates(article), MOST_COMPARED);
  const choices = weigh(compared, article.language).filter(({ repeated }) => !repeated);
  const choose = (least: number): Span[] => {
    const offered = choices.map((choice, i): Choice => {
      const { leans, at, words } = choice.candidate;
      const expected = expectedWords(choice, weights);
      const follows = choices[i - 1]?.candidate.at === at - 1;
      const worth = expected * (at === 0 ? OPENING : 1) * (leans && !follows ? LEANING_ALONE : 1);
      return { words, worth: expected < least * words && at > 0 ? 0 : worth, leans: leans && follows };
    });
    return select(offered, words).map((i) => {
      const { start, end } = choices[i]!.candidate;
      return { start, end };
    });
  };
  const fits = choices.reduce((sum, { candidate }) => sum + candidate.words, 0) <= words;
  const chosen = fits ? [] : choose(LEAST_CHANCE);
  return chosen.length > 0 ? chosen : choose(0);
}

/** How many of its words are expected to belong in a summary: what it gives for the words it takes. */
const expectedWords = ({ candidate, signals }: Weighed, weights: Weights): number =>
  candidate.parts.reduce((sum, part, i) => sum + part.words * chance(signals[i]!, weights), 0);
