import { describe, expect, it } from 'vitest';
import { SAMPLES, SHARED, type Article, type Change } from '../../src/articles/article.ts';
import { createNewsrooms } from '../../src/createNewsrooms.ts';
import type { ArticleStore } from '../../src/articles/store.ts';
import type { Newsroom } from '../../src/newsroom.ts';
import { article as articleOf } from '../support/articles.ts';

const asOf = '2026-05-20';

function storeOf(given: readonly Article[]) {
  const articles = new Map(given.map((article) => [article.id, article]));
  const listeners: ((change: Change) => void)[] = [];
  const store: ArticleStore = {
    articles,
    samplesShown: (collections) =>
      ![...articles.values()].some(({ collection }) => collections.includes(collection)),
    problems: () => [
      { file: 'servers/1/broken.md', collection: '1', reason: ['expectedHeadline'] as const },
      { file: 'broken.md', collection: SHARED, reason: ['expectedHeadline'] as const },
    ],
    onChange: (listener) => {
      listeners.push(listener);
      return () => {};
    },
    close: async () => {},
  };
  const change = (added: readonly Article[], removed: readonly Article[]) => {
    for (const article of removed) articles.delete(article.id);
    for (const article of added) articles.set(article.id, article);
    for (const listener of listeners) listener({ added, removed });
  };
  return { store, change };
}

const article = (id: string, collection: string, body: string, outlet: string) =>
  articleOf({ id, collection, headline: `${outlet} reports ${id}`, outlet, body, topics: [`topic ${id}`] });

const shared = article('ferry', SHARED, 'The ferry to Ternsay sank on Sunday near the mole.', 'Harbour Post');
const one = article('quillon', '1', 'Mayor Quillon opened the glass bridge on Monday.', 'First Server News');
const other = article('zarvex', '2', 'The Zarvex mine closed on Tuesday after a fire.', 'Second Server News');

describe('the newsrooms of two servers', () => {
  it('share what is shared and keep their own to themselves', async () => {
    const { store } = storeOf([shared, one, other]);
    const newsrooms = await createNewsrooms({ store });
    const first = newsrooms.of('1');
    const all = JSON.stringify([
      first.holdings(),
      first.outlets(),
      first.topics(),
      first.completeHeadline('', 25),
      first.completeHeadline('zarvex', 25),
      first.completeOutlet('Second', 25),
      first.completeTopic('topic', 25),
      first.latest({ count: 25, asOf }),
      first.article('zarvex'),
      first.resolveArticle('zarvex'),
      first.resolveOutlet('Second Server News'),
      first.search('Zarvex mine', { asOf, sort: 'best', limit: 25, offset: 0 }),
      first.summarizeTopic('Zarvex mine', { words: 100, asOf }),
      { ...first.ask('Why did the Zarvex mine close?', { asOf }), question: '' },
      { ...first.ask('Did the Zarwex close?', { asOf }), question: '' },
    ]);
    // The reader's own words may come back as what is missing; nothing else of them stands anywhere.
    expect(all.replaceAll(/"missing":\[[^\]]*\]/gu, '')).not.toMatch(/zarvex|second server|mine closed/iu);
    expect(first.holdings().articles).toBe(2);
    expect(first.holdings().problems.map(({ collection }) => collection)).toEqual(['1', SHARED]);
    expect(first.ask('What did Mayor Quillon open?', { asOf }).kind).toBe('found');
    expect(newsrooms.of(undefined).ask('What did Mayor Quillon open?', { asOf }).kind).toBe('notCovered');
    expect(newsrooms.of('2').ask('Where did the ferry sink?', { asOf }).kind).toBe('found');
  });

  it('follow changes, also those of a collection that was empty', async () => {
    const { store, change } = storeOf([shared]);
    const newsrooms = await createNewsrooms({ store });
    const first = newsrooms.of('1');
    expect(first.holdings().articles).toBe(1);
    change([one], []);
    expect(first.outlets().map(({ name }) => name)).toContain('First Server News');
    expect(first.ask('What did Mayor Quillon open?', { asOf }).kind).toBe('found');
    change([], [one]);
    expect(first.outlets().map(({ name }) => name)).toEqual(['Harbour Post']);
    expect(first.ask('What did Mayor Quillon open?', { asOf }).kind).toBe('notCovered');
  });

  it('see the samples as long as they have nothing else, whatever the others have', async () => {
    const sample = {
      ...article('heron', SAMPLES, 'The Amber Heron was found in a hedge.', 'Sample News'),
      sample: true,
    };
    const { store, change } = storeOf([sample, other]);
    const newsrooms = await createNewsrooms({ store });
    const [outside, first, second] = [newsrooms.of(undefined), newsrooms.of('1'), newsrooms.of('2')];
    const samplesOf = (newsroom: Newsroom) => [
      newsroom.holdings().samples,
      newsroom.article('heron') !== undefined,
    ];
    expect([outside, first, second].map(samplesOf)).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(first.ask('Where was the Amber Heron found?', { asOf }).kind).toBe('found');
    change([one], []);
    expect([outside, first, second].map(samplesOf)).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(first.ask('Where was the Amber Heron found?', { asOf }).kind).toBe('notCovered');
    expect(first.completeHeadline('Sample', 25)).toEqual([]);
    change([], [one]);
    expect(samplesOf(first)).toEqual([true, true]);
    change([shared], []);
    expect([outside, first, second].map(samplesOf)).toEqual([
      [false, false],
      [false, false],
      [false, false],
    ]);
  });
});
