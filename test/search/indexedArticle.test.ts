import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctTerms, indexArticle, sentencesOf } from '../../src/search/indexedArticle.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { sentences } from '../../src/text/sentences.ts';
import { terms } from '../../src/text/terms.ts';
import { article } from '../support/articles.ts';

const body = fc
  .array(
    fc.constantFrom(
      'The ferry sank. ',
      'Ruiz left ',
      'in May',
      '. ',
      '\n\n',
      '“It rained. ',
      'We waited,” ',
      'U.S. ',
      '漢字。',
      '😀 ',
      'and ',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('an indexed article', () => {
  it('holds the sentences and the terms of its body, each term in its sentence', () => {
    fc.assert(
      fc.property(body, (text) => {
        const lexicon = createLexicon();
        const entry = indexArticle(article({ id: 'a', body: text }), lexicon);
        const cut = sentences(text);
        expect(sentencesOf(entry)).toEqual(cut);
        const all = terms(text, 'en');
        expect(Array.from(entry.tokens, lexicon.term)).toEqual(all.map((term) => term.term));
        cut.forEach(({ start, end }, i) => {
          const inside = all
            .filter((term) => term.start >= start && term.start < end)
            .map((term) => term.term);
          expect(Array.from(entry.tokens.subarray(entry.first[i], entry.first[i + 1]), lexicon.term)).toEqual(
            inside,
          );
        });
        expect(entry.first.at(-1)).toBe(all.length);
      }),
    );
  });

  it('has stretches of some forty terms that go up one by one', () => {
    const text = 'The ferry of Northport sank near the old bridge. '.repeat(60);
    const { stretch, first } = indexArticle(article({ id: 'a', body: text }), createLexicon());
    expect(stretch[0]).toBe(0);
    const sizes = new Map<number, number>();
    stretch.forEach((group, i) => {
      expect(group - (i === 0 ? 0 : stretch[i - 1]!)).toBeLessThanOrEqual(1);
      sizes.set(group, (sizes.get(group) ?? 0) + first[i + 1]! - first[i]!);
    });
    expect([...sizes.values()].slice(0, -1).every((size) => size >= 40 && size < 60)).toBe(true);
  });

  it('counts each term once, of the headline, the outlet and the topics too', () => {
    const lexicon = createLexicon();
    const entry = indexArticle(
      article({
        id: 'a',
        body: 'Ferry, ferry.',
        headline: 'Ferry sinks',
        outlet: 'Coast Daily',
        topics: ['sea'],
      }),
      lexicon,
    );
    expect(Array.from(distinctTerms(entry), lexicon.term).toSorted()).toEqual([
      'coast',
      'daili',
      'ferri',
      'sea',
      'sink',
    ]);
  });

  it('takes a body without words', () => {
    const entry = indexArticle(article({ id: 'a', body: '' }), createLexicon());
    expect([entry.tokens.length, entry.spans.length, entry.stretch.length, [...entry.first]]).toEqual([
      0,
      0,
      0,
      [0],
    ]);
  });
});
