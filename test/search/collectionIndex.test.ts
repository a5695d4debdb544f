import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectionIndex } from '../../src/search/collectionIndex.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { article } from '../support/articles.ts';
import { articlesOf, found, foundIds, indexOf } from './indexes.ts';

const WORDS = [
  'harbour',
  'bridge',
  'council',
  'vote',
  'strike',
  'ferry',
  'storm',
  'school',
  'Karachi',
  'Ruiz',
];

/** What is done to an index: an article is put in, or in place of the one before, or taken out. */
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  body: fc.option(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }), { nil: undefined }),
});

/** All that can be seen of an index from outside. */
function seen(index: CollectionIndex, idOf: (term: string) => number | undefined): unknown {
  return {
    size: index.size(),
    meanLength: index.meanLength(),
    languages: Object.fromEntries(index.languages()),
    all: [...index.all()].map((entry) => entry.article.id).toSorted(),
    counts: WORDS.map((word) => index.articlesWith(idOf(word.toLowerCase()) ?? -1)),
  };
}

describe('an index that changes', () => {
  it('is the same as one built afresh from what is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const lexicon = createLexicon();
        const changed = indexOf(lexicon, []);
        const left = new Map<string, string>();
        for (const { id, body } of steps) {
          if (body === undefined) {
            changed.remove(id);
            left.delete(id);
          } else {
            const text = `The ${body.join(' ')}.`;
            changed.add(article({ id, body: text, headline: 'Report', language: id === 'd' ? 'tr' : 'en' }));
            left.set(id, text);
          }
        }
        const fresh = indexOf(
          lexicon,
          [...left].map(([id, body]) =>
            article({ id, body, headline: 'Report', language: id === 'd' ? 'tr' : 'en' }),
          ),
        );
        expect(seen(changed, lexicon.id)).toEqual(seen(fresh, lexicon.id));
        for (const question of ['the bridge vote in Karachi', 'Ruiz', 'storm']) {
          const scores = (index: CollectionIndex) =>
            found(question, lexicon, [index])
              .map((window) => `${window.score.toFixed(9)} ${window.entry.article.id}`)
              .toSorted();
          expect(scores(changed)).toEqual(scores(fresh));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes back what it is told to forget, and nothing else', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, articlesOf({ one: 'The ferry sank.', two: 'The ferry sailed.' }));
    index.remove('one');
    index.remove('never-there');
    expect(foundIds('ferry', lexicon, [index])).toEqual(['two']);
    expect(index.get('one')).toBeUndefined();
    expect(index.get('two')?.article.body).toBe('The ferry sailed.');
  });

  it('finds a new version by its new words alone', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, articlesOf({ one: 'The ferry sank.' }));
    index.add(article({ id: 'one', body: 'The bridge fell.' }));
    expect(foundIds('ferry', lexicon, [index])).toEqual([]);
    expect(foundIds('bridge', lexicon, [index])).toEqual(['one']);
  });
});

describe('an index', () => {
  it('finds an article by its headline, its outlet and its topics as well', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, [
      article({
        id: 'one',
        body: 'It opened.',
        headline: 'Viaduct finished',
        outlet: 'Coast Daily',
        topics: ['railways'],
      }),
    ]);
    const candidates = (word: string) =>
      index.candidates([lexicon.id(word) ?? -1], 10).map((entry) => entry.article.id);
    for (const word of ['viaduct', 'coast', 'railway']) expect(candidates(word)).toEqual(['one']);
  });

  it('passes over a headline that no outlet wrote', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, [
      article({ id: 'one', body: 'It opened.', headline: 'Viaduct', headlineMissing: true }),
    ]);
    expect(index.get('one')?.title).toHaveLength(0);
  });

  it('gives no more candidates than asked for, those with most of the words first', () => {
    const lexicon = createLexicon();
    const index = indexOf(
      lexicon,
      articlesOf({ one: 'A ferry.', two: 'A bridge.', three: 'A ferry under a bridge.' }),
    );
    const ids = ['ferri', 'bridg'].map((term) => lexicon.id(term) ?? -1);
    expect(index.candidates(ids, 1).map((entry) => entry.article.id)).toEqual(['three']);
    expect(index.candidates(ids, 10)).toHaveLength(3);
    expect(index.candidates([], 10)).toEqual([]);
  });

  it('holds words that are names of what every object has', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, articlesOf({ one: 'The constructor and __proto__ met hasOwnProperty.' }));
    expect(foundIds('constructor', lexicon, [index])).toEqual(['one']);
    expect(foundIds('proto', lexicon, [index])).toEqual(['one']);
    expect(foundIds('valueOf', lexicon, [index])).toEqual([]);
  });
});
