import type { Article } from '../articles/article.ts';
import type { CollectionIndex } from '../search/collectionIndex.ts';
import type { IndexedArticle } from '../search/indexedArticle.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { buildQuery, type Query } from '../search/query.ts';
import { rank, type Window } from '../search/rank.ts';
import { createVariants } from '../search/variants.ts';
import { nameTerms, plainTerms, type Term, terms } from '../text/terms.ts';
import type { Span } from '../text/span.ts';
import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES } from './answer.ts';
import { holdsPhrases, type Phrase } from './phrases.ts';

/** What search works on: the reader's collections, and the one numbering of terms. */
export type Corpus = { readonly lexicon: Lexicon; readonly indexes: readonly CollectionIndex[] };

/** The languages of the reader's articles. */
export const languagesOf = (corpus: Corpus): ReadonlySet<string> =>
  new Set(corpus.indexes.flatMap((index) => [...index.languages().keys()]));

/** How far search looks: articles from FlexSearch, articles read closely, windows of each, windows in all. */
const REACH = { candidates: 1000, glanced: 90, articles: 60, windowsEach: 4, windows: 60 };
const REACH_FOR_PHRASES = { candidates: 3000, glanced: 1000, articles: 1000, windowsEach: 3, windows: 1000 };
/** For all that is told of a topic: one window of many articles. */
const REACH_FOR_TOPICS = { candidates: 1000, glanced: 400, articles: 160, windowsEach: 1, windows: 160 };

/**
 * Reads the words of a question against the corpus; the words inside `skip` are not searched for. What is written on a topic may
 * use other words for it; a question wants its own.
 */
export function readQuery(
  question: string,
  language: string,
  skip: readonly Span[],
  corpus: Corpus,
  topic = false,
): Query {
  const kept = (term: Term): boolean => !skip.some((span) => term.start < span.end && span.start < term.end);
  const build = (found: readonly Term[]): Query =>
    buildQuery(
      found,
      corpus.indexes,
      createVariants(corpus.lexicon, corpus.indexes, language, topic),
      corpus.lexicon.term,
    );
  const found = terms(question, language).filter(kept);
  if (found.length > 0 || skip.length > 0) return build(found);
  // Nothing but function words: they may be a name, or words of another language.
  const named = build(nameTerms(question));
  return named.slots.some((slot) => slot.known) ? named : build(plainTerms(question, language));
}

/**
 * The windows that hold most of the query, best first, each from an article that is accepted and holds every phrase. For a `topic`
 * fewer windows of more articles.
 */
export function retrieve(
  query: Query,
  corpus: Corpus,
  accept: (article: Article) => boolean,
  phrases: readonly Phrase[],
  wanted: 'answer' | 'topic' = 'answer',
): Window[] {
  const usual = wanted === 'topic' ? REACH_FOR_TOPICS : REACH;
  const reach = phrases.length === 0 ? usual : REACH_FOR_PHRASES;
  const windows = rank(query, corpus.indexes, corpus.lexicon.size(), {
    ...reach,
    accept,
    maxLength: MAX_QUOTE_LENGTH,
    maxSentences: MAX_QUOTE_SENTENCES,
  });
  if (phrases.length === 0) return windows;
  const known = new Map<IndexedArticle, boolean>();
  const inPhrases = wordsOf(phrases);
  const required = query.slots.reduce(
    (mask, slot, s) => (slot.known && inPhrases.has(slot.word) ? mask | (1 << s) : mask),
    0,
  );
  const holds = ({ entry, articleMask }: Window): boolean => {
    if ((articleMask & required) !== required) return false;
    let held = known.get(entry);
    if (held === undefined) known.set(entry, (held = holdsPhrases(entry, phrases)));
    return held;
  };
  return windows.filter(holds).slice(0, usual.windows);
}

const wordsOf = (phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => phrase.words));
