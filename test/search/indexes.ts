import type { Article } from '../../src/articles/article.ts';
import { type CollectionIndex, createCollectionIndex } from '../../src/search/collectionIndex.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { buildQuery, type Query } from '../../src/search/query.ts';
import { rank, type Window } from '../../src/search/rank.ts';
import { createVariants } from '../../src/search/variants.ts';
import { terms } from '../../src/text/terms.ts';
import { article } from '../support/articles.ts';

/** An index of one collection that holds the articles. */
export function indexOf(
  lexicon: Lexicon,
  articles: readonly Article[],
  collection = 'shared',
): CollectionIndex {
  const index = createCollectionIndex(collection, lexicon);
  for (const each of articles) index.add(each);
  return index;
}

/** Articles with the given bodies, by id. */
export function articlesOf(bodies: Readonly<Record<string, string>>): Article[] {
  return Object.entries(bodies).map(([id, body]) =>
    article({ id, body, headline: 'Report', outlet: undefined }),
  );
}

/** A question as the indexes read it. */
export function queryOf(question: string, lexicon: Lexicon, indexes: readonly CollectionIndex[]): Query {
  return buildQuery(
    terms(question, 'en'),
    indexes,
    createVariants(lexicon, indexes, 'en', false),
    lexicon.term,
  );
}

/** The best stretches for a question, with the limits that answers use or fewer. */
export function found(question: string, lexicon: Lexicon, indexes: readonly CollectionIndex[]): Window[] {
  return rank(queryOf(question, lexicon, indexes), indexes, lexicon.size(), {
    accept: () => true,
    candidates: 1000,
    glanced: 1000,
    articles: 50,
    windowsEach: 3,
    windows: 60,
    maxLength: 500,
    maxSentences: 3,
  });
}

/** Ids of the articles found, best first, each once. */
export function foundIds(question: string, lexicon: Lexicon, indexes: readonly CollectionIndex[]): string[] {
  return [...new Set(found(question, lexicon, indexes).map((window) => window.entry.article.id))];
}
