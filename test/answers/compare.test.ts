import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answers/compare.ts';
import type { TopicCoverage } from '../../src/answers/topicArticles.ts';
import type { Article } from '../../src/articles/article.ts';
import { terms } from '../../src/text/terms.ts';
import { article, at } from '../support/articles.ts';

const told = (outlet: string, day: string, body: string, more: Partial<Article> = {}): Article =>
  article({
    id: `${outlet}-${day}`.toLowerCase().replaceAll(' ', '-'),
    outlet,
    published: at(day),
    body,
    ...more,
  });

const about = (topic: string, articles: readonly Article[]): TopicCoverage => ({
  relevant: articles.map((article) => ({ article, relevance: 1 })),
  words: terms(topic, 'en').map(({ term }) => new Set([term])),
});

const compared = (articles: readonly Article[], topic = 'pier fire') => {
  const { shared, differing, only } = compare(about(topic, articles));
  return {
    shared: shared.map(({ value, quote, alsoIn }) => [
      value,
      quote.article.outlet,
      ...alsoIn.map(({ article }) => article.outlet),
    ]),
    differing: differing.map((sides) => sides.map(({ value, quote }) => [value, quote.article.outlet])),
    only: Object.fromEntries(only.map(({ outlet, facts }) => [outlet, facts.map(({ quote }) => quote.text)])),
  };
};

const POST = told(
  'Harbour Post',
  '2026-03-02',
  'A pier fire in Aldmouth hurt twelve people on Monday. Repairs to the pier will cost 3.4 million crowns, the county said. The fire began in a kitchen. A brass band had just packed up its drums.',
);
const DAILY = told(
  'Coast Daily',
  '2026-03-03',
  'The hospital said 17 people were hurt in the pier fire. Repairs to the pier after the fire will cost 3.4 million crowns. Anglers saved a piano from the flames of the pier.',
);

describe('a comparison', () => {
  it('tells figures that differ, the newest first, each as its outlet has it', () => {
    expect(compared([POST, DAILY]).differing).toEqual([
      [
        ['17', 'Coast Daily'],
        ['twelve', 'Harbour Post'],
      ],
    ]);
  });

  it('tells what two outlets report alike', () => {
    const { shared } = compared([POST, DAILY]);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.[0]).toBe('3.4 million crowns');
    expect(shared[0]?.slice(1).sort()).toEqual(['Coast Daily', 'Harbour Post']);
  });

  it('tells statements without a figure that two outlets make', () => {
    const one = told(
      'Radio Sund',
      '2026-03-02',
      'The pier fire began in a kitchen where a cook had left oil on the stove.',
    );
    const other = told(
      'Market Bell',
      '2026-03-03',
      'A cook had left oil on a stove in the kitchen where the pier fire began, inspectors found.',
    );
    expect(compared([one, other]).shared).toEqual([[undefined, 'Radio Sund', 'Market Bell']]);
  });

  it('tells what one outlet alone has', () => {
    const { only } = compared([POST, DAILY]);
    expect(only['Coast Daily']).toEqual(['Anglers saved a piano from the flames of the pier.']);
    expect(only['Harbour Post']).toContain('A brass band had just packed up its drums.');
    expect(JSON.stringify(only)).not.toContain('3.4 million');
  });

  it('counts near-copies once: what only they have is one report, not a fact in common', () => {
    const copy = { ...POST, id: 'copy', outlet: 'Valley Ledger', published: at('2026-03-03') };
    const comparison = compare(about('pier fire', [copy, POST]));
    expect(comparison.shared).toEqual([]);
    expect(comparison.articles).toBe(2);
    const [only, ...others] = comparison.only;
    expect(others).toEqual([]);
    expect(only?.outlet).toBe('Harbour Post');
    expect(only?.facts[0]?.alsoIn.map(({ article }) => article.outlet)).toEqual(['Valley Ledger']);
  });

  it.each([
    ['count different things', 'The pier fire destroyed 40 stalls.', 'The pier fire hurt 12 people.'],
    ['tell of different fates', 'The pier fire killed three people.', 'The pier fire hurt 12 people.'],
    [
      'agree as far as they go',
      'At least ten people were hurt in the pier fire.',
      'The pier fire hurt 12 people.',
    ],
    ['are of two currencies', 'The pier fire cost 3 million euros.', 'The pier fire cost 9 million crowns.'],
    [
      'only give part of it',
      'Five of the 12 people hurt in the pier fire were children.',
      'The pier fire hurt 12 people.',
    ],
  ])('sets nothing against each other where figures %s', (_, one, other) => {
    const articles = [told('Radio Sund', '2026-03-02', one), told('Market Bell', '2026-03-03', other)];
    expect(compared(articles).differing).toEqual([]);
  });

  it('takes figures of days far apart for how things went on', () => {
    const articles = ['2026-03-02', '2026-03-15'].map((day, i) =>
      told(`Outlet ${i}`, day, `Repairs to the pier after the fire will cost ${i + 3} million crowns.`),
    );
    expect(compared(articles).differing).toEqual([]);
  });

  it('reads a figure as its correction leaves it', () => {
    const corrected = {
      ...POST,
      corrections: [{ what: 'An earlier version said twelve people were hurt; it was 17.' }],
    };
    expect(compared([corrected, DAILY]).differing).toEqual([]);
  });

  it('is of slices, sets no outlet against itself, and shows nothing under two outlets, whatever the articles', () => {
    const piece = fc.constantFrom(
      'The pier fire hurt 12 people. ', 'The pier fire hurt twelve. ', '17 people were hurt in the fire. ', 'Repairs to the pier cost 3 million crowns. ', 'He said: "The pier is lost." ',
      'Nobody came. ', '\n\n', 'Die Seebrücke brannte. ', '码头5月3日失火。', 'The pier burnt for six hours. ',
    ); // prettier-ignore
    const given = fc.record({
      body: fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join('')),
      published: fc.constantFrom(at('2026-03-02'), at('2026-03-04T10:00:00Z'), undefined),
      outlet: fc.constantFrom('Harbour Post', 'Radio Sund', 'Market Bell', undefined),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 6 }), (list) => {
        const articles = list.map((each, i): Article => article({ id: `a${i}`, ...each }));
        const { shared, differing, only } = compare(about('pier fire', articles));
        const facts = [...shared, ...differing.flat(), ...only.flatMap((each) => each.facts)];
        for (const { quote, alsoIn } of facts)
          for (const { article, start, end, text } of [quote, ...alsoIn])
            expect(article.body.slice(start, end)).toBe(text);
        for (const { quote, alsoIn } of shared)
          expect(new Set([quote, ...alsoIn].map(({ article }) => article.outlet)).size).toBeGreaterThan(1);
        for (const sides of differing) {
          expect(sides.length).toBeGreaterThan(1);
          for (const { value, quote } of sides) expect(quote.text).toContain(value);
        }
        const outlets = only.map(({ outlet }) => outlet);
        expect(new Set(outlets).size).toBe(outlets.length);
        for (const { outlet, facts } of only)
          for (const { quote } of facts) expect(quote.article.outlet).toBe(outlet);
      }),
      { numRuns: 150 },
    );
  });
});
