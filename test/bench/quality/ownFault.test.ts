import { describe, expect, test } from 'vitest';
import { fault } from '../../../bench/quality/ownFault.ts';
import type { Answer, Quote } from '../../../src/answers/answer.ts';
import type { Article } from '../../../src/articles/article.ts';
import type { SampleQuestion } from '../../samples/question.ts';

const quote = (id: string, text: string, saidBy?: string): Quote => ({
  article: { id } as Article,
  text,
  start: 0,
  end: text.length,
  marks: [],
  dayNotes: [],
  score: 1,
  ...(saidBy !== undefined && { saidBy }),
});
const base = { question: 'q', asOf: '2026-05-01', confidence: 0.5, nearest: [] };
const found = (...quotes: Quote[]): Answer => ({ ...base, kind: 'found', quotes });
const conflicting = (...quotes: Quote[]): Answer => ({
  ...base,
  kind: 'conflicting',
  quotes,
  sides: quotes.map((each) => ({ value: each.text, quote: each, alsoIn: [] })),
});
const silent: Answer = { ...base, kind: 'notCovered', missing: [] };

describe('an answer to one of our own questions', () => {
  const wanted: SampleQuestion = {
    question: 'Who sank it?',
    asOf: '2026-05-01',
    kind: 'found',
    answer: 'the barge',
    article: ['one', 'two'],
    saidBy: /harbour master/u,
  };

  test('is right where the first quote holds it, from an article named, with who says so', () => {
    expect(fault(wanted, found(quote('two', 'It was the barge, the harbour master said.')))).toBeUndefined();
    expect(fault(wanted, found(quote('one', 'It was the barge.', 'the harbour master')))).toBeUndefined();
  });

  test.each([
    ['no answer', silent],
    [
      'the answer in the second quote',
      found(quote('one', 'It sank.'), quote('one', 'It was the barge.', 'the harbour master')),
    ],
    ['another article', found(quote('three', 'It was the barge.', 'the harbour master'))],
    ['nobody who says so', found(quote('one', 'It was the barge.'))],
  ])('is wrong with %s', (_, answer) => {
    expect(fault(wanted, answer)).toBeTypeOf('string');
  });

  test('to a question with two answers needs a side for each, from its own article', () => {
    const both: SampleQuestion = {
      question: 'How many?',
      asOf: '2026-05-01',
      kind: 'conflicting',
      values: ['12', '17'],
      article: ['one', 'two'],
    };
    expect(fault(both, conflicting(quote('two', '17 hurt'), quote('one', '12 hurt')))).toBeUndefined();
    expect(fault(both, conflicting(quote('one', '17 hurt'), quote('two', '12 hurt')))).toContain('12, 17');
    expect(fault(both, found(quote('one', '12 hurt')))).toBe('saw no conflict');
  });

  test('to a question that nothing answers is silence', () => {
    const none: SampleQuestion = { question: 'Who?', asOf: '2026-05-01', kind: 'notCovered', why: 'nobody' };
    expect(fault(none, silent)).toBeUndefined();
    expect(fault(none, found(quote('one', 'It sank.')))).toBeTypeOf('string');
  });
});
