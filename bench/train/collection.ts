import path from 'node:path';
import { consider, type Considered } from '../../src/answers/consider.ts';
import type { Corpus } from '../../src/answers/retrieve.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { openFolder } from '../../src/articles/folder.ts';
import { createCollectionIndex } from '../../src/search/collectionIndex.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { dayOf, type EvalSet, readableThen, readSet, type SetQuestion } from '../quality/evalSet.ts';
import { padded, tellingAnswers } from '../quality/tokens.ts';

/** Articles of which questions can be asked, as a reader's. */
export type Collection = {
  readonly corpus: Corpus;
  readonly outlets: readonly string[];
  readonly articles: readonly Article[];
};

/** A collection of its own: its counts come from these articles alone. */
export function collectionOf(articles: readonly Article[]): Collection {
  const lexicon = createLexicon();
  const index = createCollectionIndex(SHARED, lexicon);
  for (const article of articles) index.add(article);
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  return { corpus: { lexicon, indexes: [index] }, outlets: [...outlets], articles };
}

/** A question of a set with what is needed to judge what comes. */
export type TrainingQuestion = {
  readonly question: SetQuestion;
  /** The asker's today, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The right answers in comparable form. */
  readonly answers: readonly string[];
  readonly gold: ReadonlySet<string>;
};

/** A set opened for training. */
export type TrainingSet = {
  readonly set: EvalSet;
  readonly articles: readonly Article[];
  /** A day on which every article may be read. */
  readonly asOf: string;
  readonly questions: readonly TrainingQuestion[];
  /** Whether an article, headline or text, holds a right answer, or is named as right where the set gives no answers. */
  readonly answersIn: (question: TrainingQuestion, id: string) => boolean;
};

/** The asker's today where neither the question nor an article has a date; fixed, so that a run can be repeated. */
const UNDATED = '2025-01-01';

/** Opens a folder of articles and questions. */
export async function openSet(folder: string): Promise<TrainingSet> {
  const set = await readSet(folder);
  const store = await openFolder({
    path: path.join(folder, 'articles.jsonl'),
    samples: 'off',
    watch: false,
  });
  const articles = [...set.articles.keys()].flatMap((id) => store.articles.get(id) ?? []);
  await store.close();
  const newest = articles.map(({ published }) => published?.day ?? '').reduce((a, b) => (a > b ? a : b), '');
  const today = newest || UNDATED;
  const questions = set.questions.map((question) => ({
    question,
    asOf: question.asOf === undefined ? today : dayOf(question.asOf),
    answers: tellingAnswers(question.answers),
    gold: new Set(question.articles),
  }));
  const texts = new Map<string, string>();
  const textOf = (id: string): string => {
    let text = texts.get(id);
    if (text === undefined) {
      const article = set.articles.get(id);
      texts.set(id, (text = padded(`${article?.title ?? ''}\n${article?.text ?? ''}`)));
    }
    return text;
  };
  return {
    set,
    articles,
    asOf: today,
    questions,
    answersIn: ({ answers, gold }, id) =>
      gold.has(id) || answers.some((answer) => textOf(id).includes(answer)),
  };
}

/**
 * Puts a question to a collection, over those articles that may be read on its day and that `usable` lets through; see `AskOptions`
 * for `withSources`.
 */
export function put(
  { set }: TrainingSet,
  { question, asOf }: TrainingQuestion,
  collection: Collection,
  usable: (id: string) => boolean = () => true,
  withSources = false,
): Considered {
  const passes = ({ id }: Article): boolean => {
    const article = set.articles.get(id);
    return usable(id) && (article === undefined || readableThen(article, question));
  };
  return consider(question.question, collection.corpus, collection.outlets, { asOf, withSources }, passes);
}

/** Whether a window, as it would be quoted, holds a right answer. */
export function holdsAnswer(
  { window: { entry, from, to } }: Considered['scored'][number],
  answers: readonly string[],
): boolean {
  const text = padded(entry.article.body.slice(entry.spans[2 * from], entry.spans[2 * to + 1]));
  return answers.some((answer) => text.includes(answer));
}
