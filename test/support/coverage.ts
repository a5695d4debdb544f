import type { Answer } from '../../src/answers/answer.ts';
import { article, at, quote } from './articles.ts';

/** A few articles of invented coverage. */
export const post = article({
  id: 'post',
  headline: 'Two ferries meet off Sund',
  topics: ['ferries'],
  body: 'Two ferries met yesterday. Police said 12 people were hurt.\n\nNobody fell. The captain slept.',
});
export const daily = article({
  id: 'daily',
  headline: 'Hospital counts the hurt',
  outlet: 'Coast Daily',
  topics: ['ferries', 'hospital'],
  published: at('2025-05-04'),
  body: 'The hospital counts 17 people hurt after the ferries met.',
});
export const museum = article({
  id: 'museum',
  headline: 'Museum shuts its doors',
  outlet: 'Northline',
  topics: ['museum'],
  published: at('2025-05-02'),
  body: 'The museum shut on Friday. It has no roof.',
});
export const coverage = [post, daily, museum];

/** Answers any question with quotes of the first article. */
export function answerFound(question: string): Answer {
  const quotes = [
    'Police said 12 people were hurt.',
    'Nobody fell.',
    'The captain slept.',
    'Two ferries met yesterday.',
  ].map((words) => quote(post, words));
  return {
    question,
    asOf: '2025-05-06',
    confidence: 0.9,
    nearest: [],
    newest: at('2025-05-04'),
    kind: 'found',
    quotes,
  };
}
