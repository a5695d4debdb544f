import { describe, expect, it } from 'vitest';
import { articleSummaryReply, topicSummaryReply } from '../../src/replies/summaryReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, quote } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const words = wordingFor('en-GB');
const post = article({
  id: 'post',
  body: 'Two ferries met. Nobody fell. It rained. The captain slept.',
  byline: 'Ruth Callender',
});
const { url: _, ...offline } = article({
  id: 'daily',
  outlet: 'Coast Daily',
  published: at('2025-05-04'),
  body: 'Twelve were hurt.',
  sample: true,
});

describe('the summary of an article', () => {
  it('gives each sentence with its link, and shows what was left out between them', () => {
    const chosen = ['Two ferries met.', 'Nobody fell.', 'The captain slept.'].map((sentence) =>
      quote(post, sentence),
    );
    expect(readable(articleSummaryReply(post, chosen, words))).toEqual([
      '# Summary: Headline of post',
      '| Two ferries met. ↗ -> https://news.example/post#:~:text=Two%20ferries%20met. Nobody fell. ↗ -> https://news.example/post#:~:text=Nobody%20fell.\n… The captain slept. ↗ -> https://news.example/post#:~:text=The%20captain%20slept.',
      'Harbour Post · Ruth Callender · <2025-05-03> · the article ↗ -> https://news.example/post',
      '[Read]',
    ]);
  });

  it('shows corrections', () => {
    const corrected = { ...post, corrections: [{ what: 'It did not rain.' }] };
    expect(readable(articleSummaryReply(corrected, [quote(corrected, 'It rained.')], words))).toContain(
      'Corrected: It did not rain.',
    );
  });
});

describe('the summary of a topic', () => {
  it('goes day by day, with the source below the sentences of each article', () => {
    const days = [
      { day: '2025-05-03', sentences: [quote(post, 'Two ferries met.')] },
      { day: '2025-05-04', sentences: [quote(offline, 'Twelve were hurt.'), quote(post, 'It rained.')] },
      { day: undefined, sentences: [] },
    ];
    expect(readable(topicSummaryReply('ferries', days, words))).toEqual([
      '# Summary: ferries',
      '# <2025-05-03>',
      '| Two ferries met. ↗ -> https://news.example/post#:~:text=Two%20ferries%20met.',
      'Harbour Post · Ruth Callender · <2025-05-03> · the article ↗ -> https://news.example/post',
      '# <2025-05-04>',
      '| Twelve were hurt.',
      'Coast Daily · <2025-05-04> · sample · “Headline of daily”',
      '| It rained. ↗ -> https://news.example/post#:~:text=It%20rained.',
      'Harbour Post · Ruth Callender · <2025-05-03> · the article ↗ -> https://news.example/post',
    ]);
  });

  it('says where there is nothing', () => {
    expect(readable(articleSummaryReply(post, [], words))).toEqual([
      'There is nothing to summarise in “Headline of post”.',
    ]);
    expect(readable(topicSummaryReply('cricket', [], words))).toEqual([
      'There is nothing to summarise in “cricket”.',
    ]);
  });

  it('stands apart where the date is unknown', () => {
    expect(
      readable(
        topicSummaryReply('x', [{ day: undefined, sentences: [quote(post, 'It rained.')] }], words),
      )[1],
    ).toBe('# No date');
  });
});
