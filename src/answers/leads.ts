import type { Article } from '../articles/article.ts';
import type { IndexedArticle } from '../search/indexedArticle.ts';
import type { Window } from '../search/rank.ts';
import { MAX_QUOTE_LENGTH, MAX_QUOTE_SENTENCES } from './answer.ts';
import { compareDates } from './order.ts';
import type { Corpus } from './retrieve.ts';

/**
 * The openings of the articles that pass, newest first: what there is to say to a question that names a day or an outlet and
 * nothing else ('what happened on 10 May?').
 */
export function leads(corpus: Corpus, accept: (article: Article) => boolean, limit: number): Window[] {
  return corpus.indexes
    .flatMap((index) => [...index.all()].filter(({ article, spans }) => spans.length > 0 && accept(article)))
    .sort((a, b) => compareDates(b.article, a.article))
    .slice(0, limit)
    .map(opening);
}

function opening(entry: IndexedArticle): Window {
  const { spans } = entry;
  let to = 0;
  while (
    2 * to + 3 < spans.length &&
    to + 2 <= MAX_QUOTE_SENTENCES &&
    spans[2 * to + 3]! - spans[0]! <= MAX_QUOTE_LENGTH
  )
    to++;
  return {
    entry, from: 0, to, best: 0, passage: 0, whole: 0, peak: 0, covered: 0, sentence: 0, title: 0, article: 0, pairs: 0, close: 0,
    context: 0, names: 0, mask: 0, sentenceMask: 0, titleMask: 0, articleMask: 0, score: 0,
  }; // prettier-ignore
}
