import { conflictingQuestions } from './conflicting.ts';
import { foundQuestions } from './found.ts';
import { notCoveredQuestions } from './notCovered.ts';
import type { SampleQuestion } from './question.ts';

/** What a newcomer may ask the sample articles, with what the answer must hold. */
export const questions: readonly SampleQuestion[] = [
  ...foundQuestions,
  ...conflictingQuestions,
  ...notCoveredQuestions,
];
