import type { Corpus } from '../../src/answers/retrieve.ts';
import { readQuery } from '../../src/answers/retrieve.ts';
import type { IndexedArticle } from '../../src/search/indexedArticle.ts';
import type { Query } from '../../src/search/query.ts';
import { markdownTable, percent } from '../markdown.ts';
import { answerableQuestions } from '../quality/answerable.ts';
import { readableThen } from '../quality/evalSet.ts';
import { createMean } from '../quality/means.ts';
import { collectionOf, type TrainingSet } from './collection.ts';
import { saveResult } from './saveResult.ts';
import { thinned } from './thinned.ts';

/** Articles that are looked at beyond the first search. */
const CANDIDATES = 1000;
/** BM25 over whole articles (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/**
 * How many questions have an answering article among FlexSearch's candidates, and among the best of a BM25 that reads every article;
 * the comparison is put into `bench/RESULTS.md`.
 */
export function runCandidates(sets: readonly TrainingSet[]): void {
  const table = candidatesTable(sets);
  saveResult('candidates', table);
  console.log(table);
}

/** The table of {@link runCandidates}. */
export function candidatesTable(sets: readonly TrainingSet[]): string {
  const rows = sets.map((opened) => {
    const { corpus } = collectionOf(opened.articles);
    const answerable = answerableQuestions(opened.set);
    const [flex, exhaustive] = [createMean(), createMean()];
    for (const question of thinned(opened).questions) {
      const { id, articles } = question.question;
      if (articles.length === 0 && !answerable.has(id)) continue;
      const query = readQuery(question.question.question, 'en', [], corpus);
      const answers = (entry: IndexedArticle): boolean => {
        const article = opened.set.articles.get(entry.article.id);
        return (
          article !== undefined &&
          readableThen(article, question.question) &&
          opened.answersIn(question, entry.article.id)
        );
      };
      const ids = query.slots.flatMap(({ terms }) => terms.map((term) => term.id));
      flex.add(corpus.indexes.some((index) => index.candidates(ids, CANDIDATES).some(answers)));
      exhaustive.add(bestOf(query, corpus).some(answers));
    }
    return [
      opened.set.name,
      { articles: String(opened.articles.length), FlexSearch: percent(flex.value()), 'exhaustive BM25': percent(exhaustive.value()) },
    ] as const; // prettier-ignore
  });
  return markdownTable('set', rows);
}

/** The articles that BM25 puts first when it reads all of them. */
function bestOf(query: Query, { indexes, lexicon }: Corpus): IndexedArticle[] {
  const slotOf = new Uint8Array(lexicon.size());
  query.slots.forEach(({ terms }, s) => {
    for (const { id } of terms) slotOf[id] = s + 1;
  });
  const counts = new Float64Array(query.slots.length + 1);
  const rated: { entry: IndexedArticle; score: number }[] = [];
  for (const index of indexes)
    for (const entry of index.all()) {
      counts.fill(0);
      for (const token of entry.tokens) counts[slotOf[token]!]! += 1;
      for (const token of entry.title) counts[slotOf[token]!]! += 1;
      const norm = K1 * (1 - B + (B * entry.tokens.length) / Math.max(1, index.meanLength()));
      const score = query.slots.reduce(
        (sum, { idf }, s) => sum + (idf * counts[s + 1]!) / (counts[s + 1]! + norm),
        0,
      );
      if (score > 0) rated.push({ entry, score });
    }
  return rated.sort((a, b) => b.score - a.score).slice(0, CANDIDATES).map(({ entry }) => entry); // prettier-ignore
}
