import { beforeAll, describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/newsroom.ts';
import { terms } from '../../src/text/terms.ts';
import { LANGUAGE_SETS } from '../languages/all.ts';
import type { LanguageSet, Question } from '../languages/set.ts';
import { openSamples } from '../samples/openSamples.ts';
import { article, at } from '../support/articles.ts';
import { openArticles } from '../support/openArticles.ts';

const TODAY = '2026-05-25';
let newsroom: Newsroom;

// All languages lie in one collection, beside the samples.
beforeAll(async () => {
  const told = LANGUAGE_SETS.flatMap(({ language, articles }) =>
    articles.map(([id, outlet, day, headline, body]) =>
      article({ id: `${language}-${id}`, outlet, published: at(day), headline, body, language }),
    ),
  );
  newsroom = await openArticles([...(await openSamples()).values(), ...told]);
});

const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const named = LANGUAGE_SETS.map((set) => [NAMES.of(set.language) ?? set.language, set] as const);

function isRight({ language }: LanguageSet, [question, id, words]: Question): boolean {
  const answer = newsroom.ask(question, { asOf: TODAY });
  if (answer.kind === 'notCovered') return false;
  const first = answer.kind === 'conflicting' ? answer.sides[0]?.quote : answer.quotes[0];
  return first?.article.id === `${language}-${id}` && first.text.includes(words);
}

describe('articles and questions in other languages', () => {
  it('are the same ten and twenty in each', () => {
    expect(LANGUAGE_SETS.map(({ language }) => language)).toEqual(['es', 'de', 'fr', 'tr', 'ur', 'ar', 'zh']);
    for (const { articles, questions } of LANGUAGE_SETS) {
      expect(articles).toHaveLength(10);
      expect(questions.map(([, id]) => id)).toEqual(LANGUAGE_SETS[0]?.questions.map(([, id]) => id));
      for (const [, id, words] of questions)
        expect(articles.find(([known]) => known === id)?.[4]).toContain(words);
    }
  });

  it.each(named)('are answered right first in seven of ten questions in %s', (name, set) => {
    const wrong = set.questions.filter((question) => !isRight(set, question));
    console.info(
      `${name}: ${20 - wrong.length} of 20 right first`,
      wrong.map(([question]) => question),
    );
    expect(set.questions).toHaveLength(20);
    expect(wrong.length).toBeLessThanOrEqual(6);
  });

  it.each(named)(
    'are found by their headlines, and by each word of their openings, in %s',
    (_, { language, articles }) => {
      for (const [id, , , headline, body] of articles) {
        const search = (query: string) =>
          newsroom
            .search(query, { asOf: TODAY, sort: 'best', limit: 25, offset: 0 })
            .hits.map((hit) => hit.article.id);
        expect(search(headline)).toContain(`${language}-${id}`);
        const opening = body.split('\n')[0] ?? '';
        const own = terms(opening, language).map(({ start, end }) => opening.slice(start, end));
        expect(own.length).toBeGreaterThan(3);
        expect(own.filter((word) => search(word).length === 0)).toEqual([]);
      }
    },
  );

  it.each(named)('have a timeline, a comparison and a summary in %s', (_, { language, articles }) => {
    for (const [id, , , headline] of articles) {
      const own = { id: `${language}-${id}` };
      const events = newsroom.timeline(headline, { asOf: TODAY });
      expect(events.map(({ quote }) => quote.article)).toContainEqual(expect.objectContaining(own));
      const { only, shared } = newsroom.compare(headline, { asOf: TODAY });
      const facts = [...shared, ...only.flatMap(({ facts }) => facts)];
      expect(
        facts.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn]).map((quote) => quote.article),
      ).toContainEqual(expect.objectContaining(own));
      const days = newsroom.summarizeTopic(headline, { words: 120, asOf: TODAY });
      expect(days.flatMap(({ sentences }) => sentences).map((sentence) => sentence.article)).toContainEqual(
        expect.objectContaining(own),
      );
    }
  });
});
