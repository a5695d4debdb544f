import { FEATURES } from '../../src/answers/features.ts';
import { markdownTable, percent } from '../markdown.ts';
import { answerableQuestions } from '../quality/answerable.ts';
import { createMean } from '../quality/means.ts';
import { collectionOf, holdsAnswer, put, type TrainingSet } from './collection.ts';
import { grouped } from './grouped.ts';
import { type List, listwise } from './listwise.ts';
import { saveWeights } from './saveWeights.ts';

/** How much a question of each set counts. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  squad: 1,
  'realtimeqa-2023': 6,
  multihop: 5,
  time: 10,
};

/** Right words in an article that is not named as right count half; right articles that hold them too, one and a half. */
const ELSEWHERE = 0.5;
const BOTH = 1.5;

/** Where the search for weights begins. */
const START: Readonly<Record<string, number>> = {
  passage: 3, whole: 0.9, peak: 0.9, covered: 1.8, sentence: 4.8, pairs: 1.2, title: 0.9,
}; // prettier-ignore

/** A list with what it is measured by. */
export type Candidates = List & {
  readonly set: string;
  readonly half: 0 | 1;
  readonly ids: readonly string[];
  /** Whether each holds a right answer, and comes from a right article; undefined where the set does not say. */
  readonly holds: readonly (boolean | undefined)[];
  readonly gold: readonly (boolean | undefined)[];
  readonly goldArticles: number;
  /** Whether an article answers at all. */
  readonly answerable: boolean;
};

/** Learns in what order windows are shown, says how well the halves serve each other, and saves the weights. */
export function runRanking(sets: readonly TrainingSet[]): void {
  const lists = sets.flatMap((opened) => (opened.set.name in WEIGHTS ? candidatesOf(opened) : []));
  const halves = [0, 1].map((half) => train(lists.filter((list) => list.half !== half)));
  report('In the order learnt from the other half', lists, ({ half }) => halves[half]!);
  const trained = train(lists);
  report('In the order learnt from all', lists, () => trained);
  saveWeights({
    ranking: Object.fromEntries(FEATURES.map((name, i) => [name, Number(trained[i]!.toFixed(3))])),
  });
}

/** The windows of each question of a set that can be learnt from. */
export function candidatesOf(opened: TrainingSet): Candidates[] {
  const collection = collectionOf(opened.articles);
  const { name } = opened.set;
  const answerable = answerableQuestions(opened.set);
  return opened.questions.flatMap((question, i) => {
    if (question.question.standsInArticle) return [];
    const { scored } = put(opened, question, collection);
    const ids = scored.map(({ window }) => window.entry.article.id);
    const gold = ids.map((id) => (question.gold.size === 0 ? undefined : question.gold.has(id)));
    const holds = scored.map((one) =>
      question.answers.length === 0 ? undefined : holdsAnswer(one, question.answers),
    );
    const each = question.answers.length === 0;
    const relevance = holds.map((held, k) => {
      if (held === undefined) return gold[k] === true ? 1 : 0;
      if (question.gold.size > 1) return gold[k] === true ? (held ? BOTH : 1) : held ? ELSEWHERE : 0;
      return held ? (gold[k] === false ? ELSEWHERE : 1) : 0;
    });
    return {
      set: name, half: i < opened.questions.length / 2 ? 0 : 1, ids, holds, gold, goldArticles: question.gold.size, answerable: answerable.has(question.question.id),
      relevance, each, weight: WEIGHTS[name] ?? 0,
      features: Float32Array.from(scored.flatMap(({ feature }) => FEATURES.map(feature))),
    }; // prettier-ignore
  });
}

/** The weights learnt from lists. */
export function train(lists: readonly Candidates[], rounds?: number): number[] {
  const telling = lists.filter(
    ({ relevance }) => relevance.some((value) => value > 0) && relevance.some((value) => value === 0),
  );
  return listwise(telling, FEATURES.length, {
    start: FEATURES.map((name) => START[name] ?? 0),
    ...(rounds === undefined ? {} : { rounds }),
  });
}

function report(
  title: string,
  lists: readonly Candidates[],
  weightsOf: (list: Candidates) => readonly number[],
): void {
  const rows = [...grouped(lists, ({ set }) => set)].map(
    ([set, some]) => [set, measured(some, weightsOf)] as const,
  );
  const cells = rows.map(
    ([set, measures]) =>
      [
        set,
        Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, percent(value)])),
      ] as const,
  );
  console.log(
    `\n## ${title}\n\nIn percent; answer@k of the questions that an article answers.\n\n${markdownTable('set', cells)}`,
  );
}

/** What an order of windows is measured by; shares from 0 to 1. */
export function measured(
  lists: readonly Candidates[],
  weightsOf: (list: Candidates) => readonly number[],
): Record<'answer@1' | 'answer@5' | 'article@1' | 'article@5' | 'MAP@10', number | undefined> {
  const [at1, at5, article1, article5, map] = [
    createMean(),
    createMean(),
    createMean(),
    createMean(),
    createMean(),
  ];
  for (const list of lists) {
    const order = ordered(list, weightsOf(list));
    if (list.answerable) {
      at1.add(list.holds[order[0] ?? -1] === true);
      at5.add(order.slice(0, 5).some((k) => list.holds[k] === true));
    }
    if (list.goldArticles === 0) continue;
    const hits = order.filter((k, place) => order.findIndex((other) => list.ids[other] === list.ids[k]) === place).map((k) => list.gold[k] === true); // prettier-ignore
    article1.add(hits[0] === true);
    article5.add(hits.slice(0, 5).includes(true));
    const ranks = hits.slice(0, 10).flatMap((hit, place) => (hit ? [place + 1] : []));
    map.add(ranks.reduce((sum, rank, n) => sum + (n + 1) / rank, 0) / Math.min(10, list.goldArticles));
  }
  return {
    'answer@1': at1.value(), 'answer@5': at5.value(), 'article@1': article1.value(), 'article@5': article5.value(), 'MAP@10': map.value(),
  }; // prettier-ignore
}

/** The places of a list's candidates, best first. */
function ordered({ features, relevance }: List, weights: readonly number[]): number[] {
  const scores = relevance.map((_, k) =>
    weights.reduce((sum, weight, j) => sum + weight * features[k * weights.length + j]!, 0),
  );
  return scores.map((_, k) => k).sort((a, b) => scores[b]! - scores[a]!);
}
