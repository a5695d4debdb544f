import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import {
  answerJson,
  articleJson,
  articleListJson,
  articleSummaryJson,
  searchJson,
  topicSummaryJson,
} from '../../src/replies/json.ts';
import {
  answerShape,
  articleListShape,
  articleShape,
  searchShape,
  summaryShape,
} from '../../src/replies/jsonShapes.ts';
import { article, at, quote } from '../support/articles.ts';

const post = article({
  id: 'post',
  headline: 'Two ferries',
  byline: 'Ruth Callender',
  published: at('2025-05-03T10:00:00+01:00'),
  updated: at('2025-05-04'),
  body: 'Two ferries met. Police said 12 people were hurt.',
});
const {
  outlet: _,
  url: __,
  published: ___,
  ...bare
} = article({ id: 'bare', headline: 'It rained', headlineMissing: true, body: 'It rained.' });
const lead = quote(post, 'Police said 12 people were hurt.', '12', { saidBy: 'Police' });
const base = {
  question: 'How many?',
  asOf: '2025-05-06',
  confidence: 0.8,
  nearest: [bare],
  newest: at('2025-05-04'),
};

const listedPost = {
  id: 'post',
  title: 'Two ferries',
  outlet: 'Harbour Post',
  publishedAt: '2025-05-03T10:00:00+01:00',
  url: 'https://news.example/post',
};
const listedBare = { id: 'bare', title: 'It rained', outlet: 'outlet unknown' };

describe('an answer for scripts', () => {
  it('has the whole quote, its place, its source and its link', () => {
    const answer: Answer = { ...base, kind: 'found', quotes: [lead] };
    expect(answerShape.parse(answerJson(answer, 1.23456))).toEqual({
      question: 'How many?',
      asOf: '2025-05-06',
      kind: 'found',
      confidence: 0.8,
      quotes: [
        {
          text: 'Police said 12 people were hurt.',
          start: 17,
          end: 49,
          marks: [[12, 14]],
          saidBy: 'Police',
          article: { ...listedPost, byline: 'Ruth Callender', updatedAt: '2025-05-04' },
          link: 'https://news.example/post#:~:text=Police%20said%2012%20people%20were%20hurt.',
        },
      ],
      nearest: [listedBare],
      newest: '2025-05-04',
      tookMs: 1.23,
    });
  });

  it('has no quotes where nothing answers', () => {
    const { newest: _, ...undated } = base;
    const answer: Answer = { ...undated, kind: 'notCovered', missing: ['India'] };
    const json = answerShape.parse(answerJson(answer, 0));
    expect(json.quotes).toEqual([]);
    expect(json).not.toHaveProperty('newest');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('has the quotes of all sides once', () => {
    const other = quote(bare, 'It rained.');
    const sides = [
      { value: '12', quote: lead, alsoIn: [] },
      { value: '17', quote: other, alsoIn: [] },
    ];
    const texts = (quotes: (typeof lead)[]) =>
      answerJson({ ...base, kind: 'conflicting', sides, quotes }, 1).quotes.map(({ text }) => text);
    expect(texts([])).toEqual([lead.text, other.text]);
    expect(texts([other, lead])).toEqual([other.text, lead.text]);
  });

  it('leaves out what is not known', () => {
    const [found] = answerJson({ ...base, kind: 'found', quotes: [quote(bare, 'It rained.')] }, 1).quotes;
    expect(found).toEqual({ text: 'It rained.', start: 0, end: 10, marks: [], article: listedBare });
  });
});

describe('lists for scripts', () => {
  it('give each article with an excerpt that is a slice of it', () => {
    const json = articleListShape.parse(
      articleListJson([post, bare], (_article, length) => ({ start: 0, end: Math.min(10, length) })),
    );
    expect(json.articles).toEqual([
      { ...listedPost, excerpt: 'Two ferrie' },
      { ...listedBare, excerpt: 'It rained.' },
    ]);
  });

  it('mark what was found', () => {
    const hit = {
      article: bare,
      start: 0,
      end: 10,
      text: 'It rained.',
      marks: [{ start: 3, end: 9 }],
      score: 1,
    };
    expect(searchShape.parse(searchJson([hit])).articles).toEqual([
      { ...listedBare, excerpt: 'It rained.', marks: [[3, 9]] },
    ]);
  });
});

describe('summaries and articles for scripts', () => {
  it('give each sentence with its place and article', () => {
    const sentence = quote(bare, 'It rained.');
    const sentences = [{ text: 'It rained.', start: 0, end: 10, article: listedBare }];
    expect(summaryShape.parse(articleSummaryJson(bare, [sentence]))).toEqual({
      article: listedBare,
      sentences,
    });
    expect(summaryShape.parse(topicSummaryJson('rain', [sentence]))).toEqual({ topic: 'rain', sentences });
  });

  it('give the body that offsets count in', () => {
    const corrected = {
      ...post,
      topics: ['ferries'],
      corrections: [{ when: at('2025-05-05'), what: 'Not 21.' }, { what: 'Sund.' }],
    };
    expect(articleShape.parse(articleJson(corrected))).toEqual({
      ...listedPost,
      byline: 'Ruth Callender',
      updatedAt: '2025-05-04',
      language: 'en',
      topics: ['ferries'],
      corrections: [{ when: '2025-05-05', what: 'Not 21.' }, { what: 'Sund.' }],
      body: post.body,
    });
  });
});
