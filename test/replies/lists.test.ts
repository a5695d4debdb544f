import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/newsroom.ts';
import { latestReply, searchReply } from '../../src/replies/lists.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, spanOf } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const words = wordingFor('en-GB');
const post = article({ id: 'post', body: 'Two ferries met. Nobody fell.' });
const daily = article({
  id: 'daily',
  outlet: 'Coast Daily',
  body: 'It rained.',
  published: at('2025-05-04T08:00:00Z'),
  sample: true,
});

describe('the latest articles', () => {
  it('are numbered, each with its source, and open', () => {
    const reply = latestReply([daily, post], {}, [], words);
    expect(readable(reply)).toEqual([
      '# Latest articles',
      '1. Headline of daily / Coast Daily · <2025-05-04T08:00:00Z> · sample [Read]',
      '2. Headline of post / Harbour Post · <2025-05-03> [Read]',
    ]);
  });

  it('say what they are about and from whom', () => {
    const reply = latestReply([post], { topic: 'ferries', outlet: 'Harbour Post' }, [], words);
    expect(readable(reply)[0]).toBe('# Latest articles on “ferries” from Harbour Post');
    expect(reply.question).toBe('ferries');
  });

  it('that are not there are answered with topics that are', () => {
    expect(readable(latestReply([], { topic: 'cricket' }, ['ferries', 'museum'], words))).toEqual([
      'There are no articles on “cricket”.',
      'Topics: ferries, museum',
    ]);
    expect(readable(latestReply([], {}, [], words))).toEqual(['There are no articles yet.']);
  });

  it('cut a long headline at a word', () => {
    const long = { ...post, headline: 'Two ferries '.repeat(60) };
    const shown = readable(latestReply([long], {}, [], words))[1];
    expect(shown).toMatch(/^1\. Two ferries Two ferries [^…]*(?:Two|ferries)… \/ Harbour Post/u);
    expect(shown?.length).toBeLessThan(170);
  });
});

describe('search results', () => {
  const hit = (of: typeof post, mark: string): Hit => ({
    article: of,
    start: 0,
    end: of.body.length,
    text: of.body,
    marks: [spanOf(of.body, mark)],
    score: 1,
  });

  it('show the words that were found', () => {
    const reply = searchReply(
      { query: 'ferries', hits: [hit(post, 'ferries')], total: 1, page: 1, args: {} },
      words,
    );
    expect(readable(reply)).toEqual([
      '# 1 result for “ferries”',
      '1. Headline of post / Two **ferries** met. Nobody fell. / Harbour Post · <2025-05-03> [Read]',
    ]);
    expect(reply.question).toBe('ferries');
  });

  it('show a query that has its own quotation marks as it was typed', () => {
    const results = { query: '"two ferries"', hits: [hit(post, 'ferries')], total: 1, page: 1, args: {} };
    expect(readable(searchReply(results, words))[0]).toBe('# 1 result for "two ferries"');
    expect(readable(searchReply({ ...results, hits: [], total: 0 }, words))[0]).toBe(
      'Nothing found for "two ferries".',
    );
  });

  it('open at the words that were found', () => {
    const [block] = searchReply(
      { query: 'ferries', hits: [hit(post, 'ferries')], total: 1, page: 1, args: {} },
      words,
    ).blocks.slice(1);
    expect(block?.kind === 'list' && block.items[0]?.action).toMatchObject({
      command: 'article',
      name: 'read',
      args: { id: 'post', start: '0', end: '29' },
    });
  });

  it('are turned page by page, narrowed as before', () => {
    const results = {
      query: 'ferries',
      hits: [hit(post, 'ferries'), hit(daily, 'rained')],
      total: 1207,
      page: 3,
      args: { sort: 'newest' },
    };
    const reply = searchReply(results, words);
    expect(readable(reply)[0]).toBe('# 1,207 results for “ferries”');
    expect(readable(reply).at(-2)).toBe('11–12 of 1,207');
    expect(reply.actions.map(({ label, args }) => [label, args])).toEqual([
      ['Previous page', { sort: 'newest', page: '2' }],
      ['Next page', { sort: 'newest', page: '4' }],
    ]);
  });

  it('that are not there come with a hint', () => {
    expect(readable(searchReply({ query: 'cricket', hits: [], total: 0, page: 1, args: {} }, words))).toEqual(
      [
        'Nothing found for “cricket”.',
        'Try fewer or other words; words in quotation marks must stand together.',
      ],
    );
  });
});
