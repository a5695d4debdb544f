import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/answers/timeline.ts';
import type { TopicCoverage } from '../../src/answers/topicArticles.ts';
import type { Article } from '../../src/articles/article.ts';
import { terms } from '../../src/text/terms.ts';
import { article, at } from '../support/articles.ts';

const told = (id: string, day: string, outlet: string, body: string): Article =>
  article({ id, outlet, published: at(day), body });

const about = (topic: string, articles: readonly Article[]): TopicCoverage => ({
  relevant: articles.map((article) => ({ article, relevance: 1 })),
  words: terms(topic, 'en').map(({ term }) => new Set([term])),
});

const SHUT = told(
  'shut',
  '2026-03-03',
  'Harbour Post',
  'Divers found worms in the legs of the north pier on Monday. The pier was built in 1931. It will open again on 1 August. Tea is sold nearby.',
);
const COST = told(
  'cost',
  '2026-03-10',
  'Coast Daily',
  'Mending the north pier will cost 3.4 million crowns, the county says. Divers found worms in the legs of the north pier last week.',
);
const OTHER = told(
  'other',
  '2026-03-04',
  'Radio Sund',
  'A dog ran along the beach on Tuesday, past the pier.',
);

const shown = (articles: readonly Article[], topic = 'north pier', days = {}) =>
  timeline(about(topic, articles), days).map(({ since, quote, basis, planned }) => [
    since,
    quote.text,
    basis,
    planned,
  ]);

describe('a timeline', () => {
  it('goes by the time that the sentences tell of, not by publication', () => {
    expect(shown([COST, SHUT]).map(([since]) => since)).toEqual([
      '1931-01-01',
      '2026-03-02',
      '2026-03-10',
      '2026-08-01',
    ]);
  });

  it('marks the words that tell the time', () => {
    for (const { quote, basis } of timeline(about('north pier', [COST, SHUT]), {})) {
      const marked = quote.marks.map(({ start, end }) => quote.text.slice(start, end));
      expect(marked).toHaveLength(basis === 'stated' ? 1 : 0);
    }
  });

  it('puts an opening that tells no time under the day of its publication, and says so', () => {
    expect(shown([COST]).find(([, , basis]) => basis === 'published')).toEqual([
      '2026-03-10',
      'Mending the north pier will cost 3.4 million crowns, the county says.',
      'published',
      false,
    ]);
  });

  it('says what lay ahead', () => {
    expect(shown([SHUT]).filter(([, , , planned]) => planned)).toEqual([
      ['2026-08-01', 'The pier was built in 1931. It will open again on 1 August.', 'stated', true],
    ]);
  });

  it('leaves out what other articles tell of other things', () => {
    expect(shown([SHUT, OTHER]).map(([, text]) => text)).not.toContain(OTHER.body);
    expect(shown([OTHER], 'pier').map(([, text]) => text)).toContain(OTHER.body);
  });

  it('tells a thing once, as the outlet had it that published first, and names the others', () => {
    const copy = { ...SHUT, id: 'copy', outlet: 'Market Bell', published: at('2026-03-05') };
    const events = timeline(about('north pier', [copy, COST, SHUT]), {});
    const worms = events.filter(({ quote }) => quote.text.includes('worms'));
    expect(
      worms.map(({ quote, alsoIn }) => [quote.article.id, alsoIn.map(({ article }) => article.id)]),
    ).toEqual([['shut', ['copy', 'cost']]]);
  });

  it('keeps a figure and a denial that differ', () => {
    const bodies = [
      'The north pier lost twelve planks on Sunday in the gale.',
      'The north pier lost 17 planks on Sunday in the gale.',
      'The north pier lost no planks on Sunday in the gale.',
    ];
    const articles = bodies.map((body, i) => told(`a${i}`, '2026-03-02', `Outlet ${i}`, body));
    expect(shown(articles).map(([, text]) => text)).toEqual(bodies);
  });

  it('keeps to the days that are asked for', () => {
    const since = { since: '2026-03-09' };
    expect(shown([COST, SHUT], 'north pier', since).map(([day]) => day)).toEqual([
      '2026-03-10',
      '2026-08-01',
    ]);
    const until = { since: '1950-01-01', until: '2026-03-02' };
    expect(shown([COST, SHUT], 'north pier', until).map(([day]) => day)).toEqual(['2026-03-02']);
  });

  it('is in order, of slices, without two quotes of the same words, whatever the articles', () => {
    const piece = fc.constantFrom(
      'The pier shut on Monday. ', 'The pier will open on 1 June. ', 'It cost 12 crowns in 1994. ', 'He said so yesterday. ', 'The pier shut on Monday, they say. ',
      'Nobody came. ', '\n\n', '“The pier,” she said on Friday, “is old.” ', 'Der Pier brach am 3. Mai. ', '码头5月3日关闭。', 'pier ',
    ); // prettier-ignore
    const given = fc.record({
      body: fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
      published: fc.constantFrom(at('2026-03-02'), at('2026-04-01T10:00:00Z'), undefined),
      outlet: fc.constantFrom('Harbour Post', 'Radio Sund', undefined),
      language: fc.constantFrom('en', 'de', 'zh', 'und'),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), (list) => {
        const articles = list.map((each, i): Article => article({ id: `a${i}`, ...each }));
        const events = timeline(about('pier', articles), {});
        const days = events.map(({ since }) => since);
        expect(days).toEqual([...days].sort());
        for (const { quote, alsoIn, since, until } of events) {
          expect(since <= until).toBe(true);
          for (const { article, start, end, text } of [quote, ...alsoIn])
            expect(article.body.slice(start, end)).toBe(text);
          expect(new Set([quote, ...alsoIn].map(({ article }) => article.outlet)).size).toBe(
            1 + alsoIn.length,
          );
        }
        const texts = events.map(({ quote, since }) => `${since} ${quote.text}`);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 200 },
    );
  });
});
