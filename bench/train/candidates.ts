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
  const rows = sets.map((opened) => {
    const { corpus } = collectionOf(opened.articles);
    const answerable = answerableQuestions(opened.set);
    const [flex, exhaustive] = [createMean(), createMean()];
    for (const question of opened.questions) {
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
  const table = markdownTable('set', rows);
  saveResult('candidates', table);
  console.log(table);
}

/** The articles that BM25 puts first when it reads all of them. */
function bestOf(query: Query, { indexes }: Corpus): IndexedArticle[] {
  const slotOf = new Map(query.slots.flatMap(({ terms }, s) => terms.map(({ id }) => [id, s] as const)));
  const rated = indexes.flatMap((index) =>
    [...index.all()].flatMap((entry) => {
      const counts = new Map<number, number>();
      for (const token of [...entry.tokens, ...entry.title]) {
        const slot = slotOf.get(token);
        if (slot !== undefined) counts.set(slot, (counts.get(slot) ?? 0) + 1);
      }
      if (counts.size === 0) return [];
      const norm = K1 * (1 - B + (B * entry.tokens.length) / Math.max(1, index.meanLength()));
      const score = [...counts].reduce(
        (sum, [slot, count]) => sum + (query.slots[slot]!.idf * count) / (count + norm),
        0,
      );
      return [{ entry, score }];
    }),
  );
  return rated.sort((a, b) => b.score - a.score).slice(0, CANDIDATES).map(({ entry }) => entry); // prettier-ignore
}
