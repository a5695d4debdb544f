import { Index } from 'flexsearch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLexicon } from '../../src/search/lexicon.ts';
import { articlesOf, foundIds, indexOf } from './indexes.ts';

describe('candidates', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('come from FlexSearch, and from nowhere else', () => {
    const lexicon = createLexicon();
    const index = indexOf(lexicon, articlesOf({ one: 'The ferry sank.', two: 'The ferry sailed.' }));
    expect(foundIds('ferry', lexicon, [index])).toHaveLength(2);
    const search = vi.spyOn(Index.prototype, 'search').mockReturnValue([]);
    expect(foundIds('ferry', lexicon, [index])).toEqual([]);
    expect(search).toHaveBeenCalled();
    search.mockReturnValue([1]);
    expect(foundIds('ferry', lexicon, [index])).toEqual(['two']);
  });
});
