import { readSigns } from '../../src/answers/signs.ts';
import type { Article } from '../../src/articles/article.ts';
import { answerableQuestions } from '../quality/answerable.ts';
import {
  type Collection,
  collectionOf,
  holdsAnswer,
  put,
  type TrainingQuestion,
  type TrainingSet,
} from './collection.ts';
import { grouped } from './grouped.ts';

/** A question put to a collection: what was seen of the best window, and whether the collection answers. */
export type Case = {
  /** The set and the way it was asked. */
  readonly group: string;
  readonly covered: boolean;
  /** Whether the best window holds a right answer; undefined where the set gives none to look for. */
  readonly right: boolean | undefined;
  /** What is said of one half is learnt from the other. */
  readonly half: 0 | 1;
  /** Empty where nothing at all was found: then no confidence is asked for. */
  readonly signs: ReadonlyMap<string, number>;
};

/** A question of a set, and whether the whole set answers it. */
type Judged = { readonly question: TrainingQuestion; readonly covered: boolean; readonly half: 0 | 1 };

type Usable = (id: string) => boolean;

/** Ways to put the questions of a set; each gives cases of one kind, made the same in every run. */
export type Way = (opened: TrainingSet, others: readonly TrainingSet[]) => Case[];

function ask(
  opened: TrainingSet,
  { question, half }: Judged,
  collection: Collection,
  covered: boolean,
  way: string,
  usable?: Usable,
): Case {
  const considered = put(opened, question, collection, usable, true);
  const [best] = considered.scored;
  return {
    group: `${opened.set.name} ${way}`,
    covered,
    half,
    right:
      question.answers.length === 0
        ? undefined
        : covered && best !== undefined && holdsAnswer(best, question.answers),
    signs: readSigns(considered.scored, considered.query, considered.reading, collection.corpus),
  };
}

/**
 * The questions that somebody has judged, or whose answer stands in an article; the others say nothing. The halves are the first
 * questions and the last, of the covered ones and of the others, since questions on one subject lie together.
 */
function judged({ set, questions }: TrainingSet): Judged[] {
  const answerable = answerableQuestions(set);
  const known = questions.flatMap((question) => {
    const { id, covered, standsInArticle } = question.question;
    if (standsInArticle) return [];
    if (covered !== undefined) return [{ question, covered }];
    return answerable.has(id) ? [{ question, covered: true }] : [];
  });
  const total = (kind: boolean): number => known.filter(({ covered }) => covered === kind).length;
  const totals = new Map([true, false].map((kind) => [kind, total(kind)]));
  const seen = new Map<boolean, number>();
  return known.map(({ question, covered }) => {
    const nth = (seen.get(covered) ?? 0) + 1;
    seen.set(covered, nth);
    return { question, covered, half: nth <= totals.get(covered)! / 2 ? 0 : 1 };
  });
}

/** The questions as they are. */
export const whole: Way = (opened) => {
  const collection = collectionOf(opened.articles);
  return judged(opened).map((one) => ask(opened, one, collection, one.covered, 'whole'));
};

/** The questions over the articles that do not answer them. */
export const without: Way = (opened) => {
  const collection = collectionOf(opened.articles);
  return judged(opened).flatMap((one) => {
    if (!one.covered) return [];
    const usable: Usable = (id) => !opened.answersIn(one.question, id);
    return [ask(opened, one, collection, false, 'without', usable)];
  });
};

/** The questions over a few articles that come nearest to each: with one that answers, and without. */
export const nearest =
  (size: number): Way =>
  (opened) => {
    const collection = collectionOf(opened.articles);
    const way = `nearest ${size}`;
    return judged(opened).flatMap((one) => {
      if (!one.covered) return [];
      const { scored } = put(opened, one.question, collection);
      const near = [...new Set(scored.map(({ window }) => window.entry.article))];
      const right = near.filter(({ id }) => opened.answersIn(one.question, id));
      const wrong = near.filter(({ id }) => !opened.answersIn(one.question, id)).slice(0, size);
      const few = right.slice(0, Math.ceil(size / 5));
      const small = (articles: readonly Article[], covered: boolean): Case[] =>
        articles.length === 0 ? [] : [ask(opened, one, collectionOf(articles), covered, way)];
      return [
        ...small(wrong, false),
        ...(few.length === 0 ? [] : small([...few, ...wrong.slice(0, size - few.length)], true)),
      ];
    });
  };

/**
 * Questions over `size` articles that follow each other, as paragraphs on one subject do: those on `size` articles of each run
 * of `size` + `left`, and those on the ones left out. Each run begins `step` after the last.
 */
export const neighbours =
  (size: number, left: number, step: number): Way =>
  (opened) => {
    const byArticle = grouped(judged(opened), ({ question }) => question.question.articles[0] ?? '');
    const cases: Case[] = [];
    const run = size + left;
    for (let from = 0; from + run <= opened.articles.length; from += step) {
      const articles = opened.articles.slice(from, from + run);
      const leftOut = articles.filter((_, i) => (i + 1) % Math.floor(run / left) === 0).slice(0, left);
      const inside = articles.filter((article) => !leftOut.includes(article));
      const collection = collectionOf(inside);
      const put = (id: string, covered: boolean): void => {
        for (const one of byArticle.get(id) ?? []) {
          if (!covered && inside.some((other) => opened.answersIn(one.question, other.id))) continue;
          cases.push(ask(opened, one, collection, covered, `neighbours ${size}`));
        }
      };
      for (const { id } of inside) put(id, true);
      for (const { id } of leftOut) put(id, false);
    }
    return cases;
  };

/** Questions of other sets, of which the articles say nothing: the same number of each. */
export const elsewhere =
  (each: number, names: readonly string[]): Way =>
  (opened, others) => {
    const collection = collectionOf(opened.articles);
    return others
      .filter(({ set }) => names.includes(set.name))
      .flatMap((other) => {
        const step = Math.ceil(other.questions.length / each);
        return other.questions.flatMap((question, i) => {
          if (i % step !== 0) return [];
          const half = i < other.questions.length / 2 ? 0 : 1;
          const undated = {
            ...question,
            asOf: opened.asOf,
            question: { ...question.question, asOf: undefined },
          };
          const one = { question: undated, covered: false, half } as const;
          return [ask(opened, one, collection, false, 'elsewhere')];
        });
      });
  };
