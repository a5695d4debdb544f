import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/ask.ts';
import {
  calibrated,
  type ConfidenceWeights,
  coveredLogOdds,
  signValue,
} from '../../src/answers/confidence.ts';
import type { Article } from '../../src/articles/article.ts';
import { createCollectionIndex } from '../../src/search/collectionIndex.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { article } from '../support/articles.ts';

const bridge = article({
  id: 'bridge',
  headline: 'Old bridge at Varnholt closes for repairs',
  body:
    'The old bridge at Varnholt was closed on Monday after divers found cracks in two of its piers. ' +
    'Engineer Solvei Marne, who led the inspection, said the repairs would cost 14 million crowns and take nine months.\n\n' +
    'Buses will be sent round by the mill road. Shopkeepers in the lower town fear for their trade.',
});
const harvest = article({
  id: 'harvest',
  headline: 'Plum harvest is the best in ten years',
  body:
    'Growers in the Ansel valley have picked 3,100 tonnes of plums this summer, the best harvest in ten years. ' +
    'A wet spring and a dry August did it, said Tobin Grell, who chairs the growers.',
});

function answerIn(articles: readonly Article[], question: string) {
  const lexicon = createLexicon();
  const index = createCollectionIndex('shared', lexicon);
  for (const one of articles) index.add(one);
  return ask(question, { lexicon, indexes: [index] }, [], { asOf: '2025-06-01' });
}

describe('confidence', () => {
  it.each([
    'How much will the repairs of the bridge at Varnholt cost?',
    'Who led the inspection of the bridge at Varnholt?',
    'When was the old bridge at Varnholt closed?',
    'How many tonnes of plums were picked in the Ansel valley?',
  ])('finds the answer in a collection of two articles, and in that one alone: %s', (question) => {
    expect(answerIn([bridge, harvest], question).kind).not.toBe('notCovered');
    expect(answerIn([question.includes('plums') ? harvest : bridge], question).kind).not.toBe('notCovered');
  });

  it.each([
    'Who won the chess championship in Reykjavik?',
    'What is the price of bitcoin today?',
    'Which team does Damian Orlop play for?',
  ])('stays silent on a subject that no article is about: %s', (question) => {
    expect(answerIn([bridge, harvest], question).kind).toBe('notCovered');
  });

  it('is greater with the article that answers than without it', () => {
    const question = 'Who led the inspection of the bridge at Varnholt?';
    expect(answerIn([bridge, harvest], question).confidence).toBeGreaterThan(
      answerIn([harvest], question).confidence,
    );
  });

  it('is 0 where a phrase in quotation marks stands nowhere, and the nearest articles are still named', () => {
    const answer = answerIn([bridge, harvest], 'Who inspected the bridge at Varnholt with "purple gloves"?');
    expect(answer).toMatchObject({ kind: 'notCovered', confidence: 0 });
    expect(answer.nearest.map(({ id }) => id)).toContain('bridge');
  });

  it('is 0 where no article holds a word of the question', () => {
    expect(answerIn([harvest], 'Xylo qwrt?').confidence).toBe(0);
    expect(answerIn([], 'Who led the inspection?').confidence).toBe(0);
  });

  it('is a chance, whatever is asked', () => {
    const word = fc.constantFrom(
      'who',
      'the',
      'bridge',
      'Varnholt',
      'plums',
      'cost',
      '14',
      'Ansel',
      'why',
      'zebra',
      '?',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const { confidence } = answerIn([bridge, harvest], words.join(' '));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the weighing of signs', () => {
  const signs = new Map([
    ['covered', 0.5],
    ['articles', 2],
  ]);

  it('takes a name with * as a product, and an absent sign as 0', () => {
    expect(signValue(signs, 'covered')).toBe(0.5);
    expect(signValue(signs, 'covered*articles')).toBe(1);
    expect(signValue(signs, 'covered*absent')).toBe(0);
  });

  const weights: ConfidenceWeights = {
    bias: -1,
    signs: { covered: 4, 'covered*articles': 3 },
    calibration: { slope: 0.5, offset: -1, articles: 0, meanLength: 0, slopeByLength: -2 },
  };

  it('adds up what each sign says', () => {
    expect(coveredLogOdds(signs, weights)).toBe(4);
  });

  it('never takes more odds for less confidence, however long the articles', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (odds, more, meanLength) => {
          const here = new Map([['meanLength', meanLength]]);
          const less = calibrated(odds, here, weights);
          // So near to 1 a double cannot tell two chances apart.
          fc.pre(less < 1 - 1e-9);
          expect(calibrated(odds + more, here, weights)).toBeGreaterThan(less);
        },
      ),
    );
  });
});
