import { describe, expect, it } from 'vitest';
import { compoundTerms } from '../../src/search/compounds.ts';
import { createLexicon } from '../../src/search/lexicon.ts';

const lexicon = createLexicon();
lexicon.read('Präsidentenwahl Streik Wahlkampf Qual Hafen', 'de', {}, () => undefined);
const found = (word: string, held: (term: string) => boolean = () => true): string[] =>
  compoundTerms(word, lexicon, (id) => held(lexicon.term(id))).map((id) => lexicon.term(id));

describe('the parts of compounds', () => {
  it('lead from a word to the compounds that it heads, and from a compound to its head', () => {
    expect(found('wahl')).toEqual(['prasidentenwahl']);
    expect(found('bahnstreik')).toEqual(['streik']);
  });

  it('are not guessed from short words, numbers, or terms that no article has', () => {
    expect(found('al')).toEqual([]);
    expect(found('2031')).toEqual([]);
    expect(found('wahl', () => false)).toEqual([]);
  });
});
