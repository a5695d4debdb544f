import { expect, test } from 'vitest';
import { scoreSummaries } from '../../../bench/quality/scoreSummaries.ts';

const set = {
  name: 'small',
  articles: new Map([
    ['a', { id: 'a', title: '', text: 'Rain fell all day. The river rose fast.\n\nNobody was hurt.' }],
    ['b', { id: 'b', title: '', text: 'Snow fell.' }],
  ]),
  questions: [],
  summaries: [
    { article: 'a', budget: 7, sentences: ['Rain fell all day.', 'Nobody was hurt.'] },
    { article: 'b', budget: 2, sentences: ['Snow fell.'] },
  ],
};

test('a summary equal to the reference is worth 1, a missing one 0', () => {
  const measures = scoreSummaries(set, [{ id: 'a', sentences: ['Rain fell all day.', 'Nobody was hurt.'] }]);
  expect([measures.rouge1, measures.rouge2, measures.rougeL, measures.budgetUsed]).toEqual([
    0.5, 0.5, 0.5, 0.5,
  ]);
  expect([measures.missing, measures.void]).toEqual([1, 0]);
});

test('a sentence that is no slice is void, and words past the budget are cut', () => {
  const measures = scoreSummaries(set, [
    { id: 'a', sentences: ['Everyone was hurt.', 'Rain fell all day.', 'The river rose fast.'] },
    { id: 'b', sentences: ['Snow fell.'] },
  ]);
  expect([measures.void, measures.overBudget]).toEqual([1, 1]);
  expect(measures.budgetUsed).toBeCloseTo((8 / 7 + 1) / 2);
  // 'rain fell all day the river rose' against 'rain fell all day nobody was hurt': four of seven words.
  expect(measures.rouge1).toBeCloseTo((4 / 7 + 1) / 2);
});
