import { GRAMMAR_WORDS } from '../grammarWords.ts';
import { hash } from './hash.ts';
import { roughSentences } from './passages.ts';

const LEAST_WORDS = 5;
const MOST_WORDS = 7;

/** A question, and the article out of which it was made. */
export type SpeedQuestion = { readonly question: string; readonly article: string };

/**
 * A question in the shape that people type, made of one sentence of the passage: a question word, and content words of the
 * sentence in their order. Undefined where no sentence has enough of them. The same passage always gives the same question.
 */
export function questionFrom(passage: string): string | undefined {
  const sentences = roughSentences(passage);
  const sentence = sentences[hash(passage, 1) % Math.max(1, sentences.length)] ?? '';
  const words = (
    sentence.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{M}\p{N}]|\p{N}+/gu) ?? []
  ).filter((word) => word.length > 2 && !GRAMMAR_WORDS.has(word.toLowerCase()));
  if (words.length < LEAST_WORDS) return undefined;
  const count = LEAST_WORDS + (hash(passage, 2) % (MOST_WORDS - LEAST_WORDS + 1));
  const from = hash(passage, 3) % Math.max(1, words.length - count + 1);
  const [first = '', second = '', ...rest] = words.slice(from, from + count);
  const tail = rest.join(' ');
  const shapes = [
    `Who said the ${first} ${second} was ${tail}?`,
    `When did the ${first} ${second} and ${tail}?`,
    `Where was the ${first} ${second} of ${tail}?`,
    `How many ${first} ${second} were in ${tail}?`,
    `Why did ${first} ${second} ${tail}?`,
    `What did ${first} ${second} say about ${tail}?`,
  ];
  return shapes[hash(passage, 4) % shapes.length];
}

/** Collects passages one by one and draws `count` questions from all of them alike, in an order that is no order of the passages. */
export function createQuestionDraw(): {
  offer(passage: string, article: string): void;
  draw(count: number): SpeedQuestion[];
} {
  const offered: (SpeedQuestion & { readonly lot: number })[] = [];
  return {
    offer(passage, article) {
      const question = questionFrom(passage);
      if (question !== undefined) offered.push({ question, article, lot: hash(passage, 5) });
    },
    draw: (count) =>
      offered
        .toSorted((a, b) => a.lot - b.lot)
        .slice(0, count)
        .map(({ question, article }) => ({ question, article })),
  };
}
