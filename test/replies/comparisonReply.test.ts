import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/newsroom.ts';
import { comparisonReply, FACTS_A_PAGE } from '../../src/replies/comparisonReply.ts';
import { comparisonShape } from '../../src/replies/jsonShapes.ts';
import { comparisonJson } from '../../src/replies/topicJson.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { article, at, quote } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const words = wordingFor('en-GB');
const post = article({ id: 'post', body: 'Twelve people fell. The pier cost 3 crowns. A band played.' });
const daily = article({
  id: 'daily',
  outlet: 'Coast Daily',
  published: at('2025-05-04'),
  body: '17 people fell. The pier cost 3 crowns.',
});

const COMPARISON: Comparison = {
  outlets: ['Harbour Post', 'Coast Daily'],
  articles: 2,
  newest: at('2025-05-04'),
  shared: [
    {
      value: '3 crowns',
      quote: quote(post, 'The pier cost 3 crowns.', '3 crowns'),
      alsoIn: [quote(daily, 'The pier cost 3 crowns.')],
    },
  ],
  differing: [
    [
      { value: '17', quote: quote(daily, '17 people fell.', '17'), alsoIn: [] },
      { value: 'Twelve', quote: quote(post, 'Twelve people fell.', 'Twelve'), alsoIn: [] },
    ],
  ],
  only: [{ outlet: 'Harbour Post', facts: [{ quote: quote(post, 'A band played.'), alsoIn: [] }] }],
};
const shown = (comparison: Comparison, page = 1) =>
  readable(comparisonReply({ topic: 'pier', comparison, page }, words));

describe('a comparison', () => {
  it('shows facts in common, figures that differ, and what one outlet alone has', () => {
    const link = (id: string, text: string) => `https://news.example/${id}#:~:text=${text}`;
    expect(shown(COMPARISON)).toEqual([
      '# Compared: pier',
      '2 articles from 2 outlets · newest coverage <2025-05-04>',
      '# Reported alike',
      '| The pier cost **3 crowns**.',
      `Harbour Post · <2025-05-03> · also Coast Daily ↗ -> ${link('daily', 'The%20pier%20cost%203%20crowns.')} · the sentence ↗ -> ${link('post', 'The%20pier%20cost%203%20crowns.')}`,
      '# Figures that differ',
      `**17** / Coast Daily · <2025-05-04> · newest · the sentence ↗ -> ${link('daily', '17%20people%20fell.')} / **17** people fell.`,
      `**Twelve** / Harbour Post · <2025-05-03> · the sentence ↗ -> ${link('post', 'Twelve%20people%20fell.')} / **Twelve** people fell.`,
      '# Only in Harbour Post',
      '| A band played.',
      `Harbour Post · <2025-05-03> · the sentence ↗ -> ${link('post', 'A%20band%20played.')}`,
    ]);
  });

  it('turns its pages', () => {
    const facts = Array.from({ length: FACTS_A_PAGE }, () => COMPARISON.only[0]!.facts[0]!);
    const long = { ...COMPARISON, only: [{ outlet: undefined, facts }] };
    expect(shown(long).slice(-2)).toEqual(['1–4 of 6', '[Next page]']);
    expect(shown(long, 2)[2]).toBe('# Only in outlet unknown');
    expect(shown(long, 2).slice(-2)).toEqual(['5–6 of 6', '[Previous page]']);
  });

  it('says where there is nothing', () => {
    const nothing = { outlets: [], articles: 0, shared: [], differing: [], only: [] };
    expect(shown(nothing)).toEqual(['No stored article is about “pier”.']);
  });

  it('keeps the shape that scripts are promised', () => {
    const json = comparisonShape.parse(
      JSON.parse(JSON.stringify(comparisonJson('pier', '2025-05-06', COMPARISON))),
    );
    expect(json.shared).toMatchObject([{ value: '3 crowns', alsoIn: [{ text: 'The pier cost 3 crowns.' }] }]);
    expect(json.differing[0]?.sides.map(({ value }) => value)).toEqual(['17', 'Twelve']);
    expect(json.only).toMatchObject([
      { outlet: 'Harbour Post', facts: [{ quote: { text: 'A band played.' } }] },
    ]);
  });
});
