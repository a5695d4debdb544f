import { expect, it } from 'vitest';
import { createNewsrooms } from '../../src/createNewsrooms.ts';
import type { Article, Change } from '../../src/articles/article.ts';
import type { ArticleStore } from '../../src/articles/store.ts';
import { article } from '../support/articles.ts';

const asOf = '2026-12-31';
const ARTICLES = 400;

/** Long enough that not all are indexed before others have a turn. */
const story = (i: number): Article =>
  article({
    id: `n${i}`,
    headline: `Report ${i}`,
    published: { iso: dayOf(i), day: dayOf(i) },
    body: `The mayor of Quill${i} opened a bridge. ${'Other things were said at length there. '.repeat(60)}`,
  });
const dayOf = (i: number): string => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);

function storeOf(given: readonly Article[]) {
  const articles = new Map(given.map((one) => [one.id, one]));
  let tell: (change: Change) => void = () => undefined;
  const store: ArticleStore = {
    articles,
    samplesShown: () => false,
    problems: () => [],
    onChange: (listener) => {
      tell = listener;
      return () => undefined;
    },
    close: () => Promise.resolve(),
  };
  return { store, articles, tell: (change: Change) => tell(change) };
}

it('answers from the newest articles while the others are indexed, and says how many those are', async () => {
  const { store } = storeOf(Array.from({ length: ARTICLES }, (_, i) => story(i)));
  const newsrooms = await createNewsrooms({ store, first: 5 });
  const newsroom = newsrooms.of(undefined);
  const { articles, awaited } = newsroom.holdings();
  expect(articles).toBeGreaterThanOrEqual(5);
  expect(awaited).toBeGreaterThan(0);
  expect(articles + awaited).toBe(ARTICLES);
  expect(newsrooms.save()).toBeUndefined();
  const who = (i: number) => newsroom.ask(`Who opened a bridge in Quill${i}?`, { asOf });
  expect(who(ARTICLES - 1)).toMatchObject({
    kind: 'found',
    quotes: [{ article: { id: `n${ARTICLES - 1}` } }],
  });
  expect(who(0).kind).toBe('notCovered');
  await newsrooms.settled();
  expect(newsroom.holdings()).toMatchObject({ articles: ARTICLES, awaited: 0 });
  expect(who(0)).toMatchObject({ kind: 'found', quotes: [{ article: { id: 'n0' } }] });
});

it('takes in a few changes at once, and many in slices, each article as it is last', async () => {
  const { store, articles, tell } = storeOf([story(0)]);
  const newsrooms = await createNewsrooms({ store });
  const newsroom = newsrooms.of(undefined);
  const put = (added: readonly Article[], removed: readonly Article[]): void => {
    for (const { id } of removed) articles.delete(id);
    for (const one of added) articles.set(one.id, one);
    tell({ added, removed });
  };
  put([story(1)], []);
  expect(newsroom.holdings().articles).toBe(2);
  const many = Array.from({ length: ARTICLES }, (_, i) => story(i + 10));
  put(many, []);
  expect(newsroom.holdings()).toMatchObject({ articles: 2, awaited: ARTICLES });
  put([], [many[0]!]);
  const changed = { ...many[1]!, version: 'other', body: 'The council of Zorb met.' };
  put([changed], [many[1]!]);
  await newsrooms.settled();
  expect(newsroom.holdings()).toMatchObject({ articles: ARTICLES + 1, awaited: 0 });
  expect(newsroom.article('n10')).toBeUndefined();
  expect(newsroom.article('n11')).toBe(changed);
});
