import { expect, test } from 'vitest';
import { createQuestionDraw, questionFrom } from '../../../bench/speed/questions.ts';

const passage = (n: number): string =>
  `Captain Venk${n} told harbour reporters about the heavy waves. Rescue boats searched Brask bay until ${n + 10} March.`;

test('a question has a question word and words of one sentence of the passage', () => {
  for (let n = 0; n < 40; n += 1) {
    const question = questionFrom(passage(n)) ?? '';
    expect(question).toMatch(/^(?:Who|When|Where|How many|Why|What) .+\?$/u);
    const inOne = passage(n)
      .split('. ')
      .some(
        (sentence) =>
          sentence.split(' ').filter((word) => question.includes(word.replace('.', ''))).length >= 5,
      );
    expect(inOne).toBe(true);
  }
});

test('a passage of too few content words gives none', () => {
  expect(questionFrom('It was. They are.')).toBeUndefined();
});

test('the draw is the same on every run, names the article, and takes no more than asked', () => {
  const draw = (): unknown => {
    const drawn = createQuestionDraw();
    for (let n = 0; n < 30; n += 1) drawn.offer(passage(n), `article-${n}`);
    return drawn.draw(10);
  };
  expect(draw()).toHaveLength(10);
  expect(draw()).toEqual(draw());
  expect(draw()).toContainEqual({
    question: expect.stringMatching(/\?$/u),
    article: expect.stringMatching(/^article-\d+$/u),
  });
});
