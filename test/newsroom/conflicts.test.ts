import { beforeAll, describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/newsroom.ts';
import type { Report } from '../answers/conflicts.ts';
import { AGREEING, type AskedPair, DISAGREEING } from '../answers/conflictsAsked.ts';
import { openSamples } from '../samples/openSamples.ts';
import { article, at } from '../support/articles.ts';
import { openArticles } from '../support/openArticles.ts';

const TODAY = '2034-01-01';
let newsroom: Newsroom;

// All pairs lie in one collection, beside the samples: each question has to find its own reports among the others.
beforeAll(async () => {
  const reports = [...DISAGREEING, ...AGREEING].flatMap(({ reports }, i) =>
    reports.map(([outlet, day, headline, body, correction]: Report, k) => {
      const corrections = correction === undefined ? [] : [{ what: correction }];
      return article({ id: `pair-${i}-${k}`, outlet, published: at(day), headline, body, corrections });
    }),
  );
  newsroom = await openArticles([...(await openSamples()).values(), ...reports]);
});

const differs = ({ question, reports }: AskedPair): boolean => {
  const answer = newsroom.ask(question, { asOf: TODAY });
  const outlets = new Set(reports.map(([outlet]) => outlet));
  return (
    answer.kind === 'conflicting' &&
    answer.sides.every(({ quote }) => outlets.has(quote.article.outlet ?? ''))
  );
};

describe('a question that two reports answer', () => {
  it('shows both sides where they differ, in nine of ten cases', () => {
    const missed = DISAGREEING.filter((pair) => !differs(pair));
    console.info(
      `reports that differ, shown so: ${DISAGREEING.length - missed.length} of ${DISAGREEING.length}`,
      missed.map(({ about }) => about),
    );
    expect(DISAGREEING).toHaveLength(30);
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  it('shows no sides where they only look so, in nine of ten cases', () => {
    const wrong = AGREEING.filter(
      (pair) => newsroom.ask(pair.question, { asOf: TODAY }).kind === 'conflicting',
    );
    console.info(
      `reports that only look so, left alone: ${AGREEING.length - wrong.length} of ${AGREEING.length}`,
      wrong.map(({ about }) => about),
    );
    expect(AGREEING).toHaveLength(30);
    expect(wrong.length).toBeLessThanOrEqual(3);
  });
});
