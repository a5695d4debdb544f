import path from 'node:path';
import { QUOTES, type AnswerLine, type SummaryLine } from './answerLine.ts';
import { openNewsroom } from '../openNewsroom.ts';
import { dayOf, type EvalSet } from './evalSet.ts';

/** What the engine answered, and how long it took. */
export type SetAnswers = {
  readonly answers: readonly AnswerLine[];
  readonly summaries: readonly SummaryLine[];
  /** Milliseconds from a question to its finished answer (or from an article to its summary), in the order asked. */
  readonly times: readonly number[];
  /** Milliseconds until the articles were read and indexed. */
  readonly loadMs: number;
};

/** The asker's today where neither the question nor any article of a set has a date: fixed, so that a run can be repeated. */
const UNDATED = '2025-01-01';

/** Puts every question of a set to Byline, and has every article with a reference summary summarised. */
export async function askSet(
  folder: string,
  set: EvalSet,
  options: { readonly limit?: number; readonly onProgress?: (done: number, total: number) => void },
): Promise<SetAnswers> {
  const started = performance.now();
  const { newsroom, store } = await openNewsroom(path.join(folder, 'articles.jsonl'));
  const loadMs = performance.now() - started;
  const newest = [...set.articles.values()]
    .map(({ publishedAt }) => (publishedAt === undefined ? '' : dayOf(publishedAt)))
    .reduce((a, b) => (a > b ? a : b), '');
  const questions = set.questions.slice(0, options.limit);
  const references = set.summaries.slice(0, options.limit);
  const times: number[] = [];
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.push(performance.now() - start);
    options.onProgress?.(times.length, questions.length + references.length);
    return result;
  };

  const answers = questions.map(({ id, question, asOf }): AnswerLine => {
    const day = asOf === undefined ? newest || UNDATED : dayOf(asOf);
    const answer = timed(() => newsroom.ask(question, { asOf: day, limit: QUOTES }));
    const quotes = answer.kind === 'notCovered' ? [] : answer.quotes;
    return {
      id,
      kind: answer.kind,
      confidence: answer.confidence,
      quotes: quotes.map(({ text, start, end, article }) => ({
        text,
        start,
        end,
        article: { id: article.id },
      })),
      nearest: answer.nearest.map((article) => ({ id: article.id })),
    };
  });
  const summaries = references.flatMap(({ article: id, budget }): SummaryLine[] => {
    const article = store.articles.get(id);
    if (article === undefined) return [];
    return [
      {
        id,
        sentences: timed(() => newsroom.summarizeArticle(article, { words: budget })).map(({ text }) => text),
      },
    ];
  });
  await store.close();
  return { answers, summaries, times, loadMs };
}
