import { describe, expect, it } from 'vitest';
import { formsOf, synonymsOf } from '../../src/search/kin.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { stemmer } from '../../src/text/stems.ts';
import { articlesOf, foundIds, indexOf } from './indexes.ts';

const stem = stemmer('en');

describe('forms of a word that stemming keeps apart', () => {
  it.each([
    ['Dutch', 'Netherlands'],
    ['failed', 'failure'],
    ['succeeded', 'success'],
    ['French', 'France'],
    ['deep', 'depth'],
  ])('%s and %s', (one, other) => {
    const [a, b] = [stem(one.toLowerCase()), stem(other.toLowerCase())];
    expect(a).not.toBe(b);
    expect(formsOf(a)).toContain(b);
    expect(formsOf(b)).toContain(a);
  });

  it('find an article that has only the other form', () => {
    const lexicon = createLexicon();
    const index = indexOf(
      lexicon,
      articlesOf({ paid: 'Tessamar announced a payment to all crews.', other: 'The crews left late.' }),
    );
    expect(foundIds('What will crews be paid by Tessamar?', lexicon, [index])[0]).toBe('paid');
  });
});

describe('words for the same thing', () => {
  it('stand for each other', () => {
    expect(synonymsOf(stem('truce'))).toContain(stem('ceasefire'));
    expect(synonymsOf(stem('ceasefire'))).toContain(stem('truce'));
    expect(synonymsOf(stem('ferry'))).toEqual([]);
  });
});
