import { describe, expect, it } from 'vitest';
import { shortQuote } from '../../src/replies/shortQuote.ts';
import { article, quote, spanOf } from '../support/articles.ts';

const post = article({
  id: 'post',
  body: 'The bridge is shut. Two ferries met off Sund on Friday. It rained in the evening.\n\nThe hospital counted 17 people hurt. This could not be independently verified. The museum is open.',
});

describe('a short quote', () => {
  it('is the sentence with the words that answer', () => {
    const words = 'The bridge is shut. Two ferries met off Sund on Friday. It rained in the evening.';
    const dayNotes = [{ ...spanOf(words, 'Friday'), day: '2025-05-02' }];
    const short = shortQuote(quote(post, words, 'ferries', { dayNotes }));
    expect(short).toMatchObject({
      text: 'Two ferries met off Sund on Friday.',
      ...spanOf(post.body, 'Two ferries met off Sund on Friday.'),
      marks: [spanOf('Two ferries met off Sund on Friday.', 'ferries')],
      dayNotes: [{ ...spanOf('Two ferries met off Sund on Friday.', 'Friday'), day: '2025-05-02' }],
    });
  });

  it('keeps the doubt that follows', () => {
    const words =
      'The hospital counted 17 people hurt. This could not be independently verified. The museum is open.';
    expect(shortQuote(quote(post, words, '17')).text).toBe(
      'The hospital counted 17 people hurt. This could not be independently verified.',
    );
  });

  it('stays whole where nothing is marked', () => {
    const whole = quote(post, 'The bridge is shut. Two ferries met off Sund on Friday.');
    expect(shortQuote(whole)).toBe(whole);
  });
});
