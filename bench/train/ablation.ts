import { FEATURES, type FeatureName } from '../../src/answers/features.ts';
import { markdownTable } from '../markdown.ts';
import type { TrainingSet } from './collection.ts';
import { grouped } from './grouped.ts';
import { thinned } from './thinned.ts';
import { saveResult } from './saveResult.ts';
import { type Candidates, candidatesOf, measured, train, WEIGHTS } from './trainRanking.ts';

/** The features by the idea that they stand for; the ideas of the ranking that can be left out of it. */
const IDEAS: Readonly<Record<string, readonly FeatureName[]>> = {
  'BM25 of the passage': ['passage', 'peak'],
  'BM25 of the whole article': ['whole'],
  coverage: ['covered', 'coveredRare', 'otherWords', 'withTitle', 'article', 'rarest'],
  'the best sentence': ['sentence', 'sentenceRare', 'spread'],
  'neighbouring words': ['pairs', 'close', 'context'],
  'names as units': ['names', 'namesMissing'],
  'kind of answer': ['typePerson', 'typePlace', 'typeDate', 'typeNumber', 'typeThing', 'typeReason', 'typeExpansion', 'focus'],
  'nearness of the answer': ['near'],
  headline: ['title'],
  'place and length': ['lead', 'length', 'asksItself'],
  recency: ['recent'],
  'topics read as such': ['topicWhole', 'topicArticle', 'topicSentence', 'topicWholeTop'],
  'long questions read as such': [
    'longWhole', 'longArticle', 'longNames', 'longNamesMissing', 'longWithTitle', 'longCovered', 'longSentence', 'longPassage', 'longWholeTop',
  ],
}; // prettier-ignore

/** Rounds of learning: enough to compare by. */
const ROUNDS = 120;

/**
 * What each idea of the ranking does: the weights are learnt anew without its features, always from the other half of each set, and
 * the measures that are lost are put into `bench/RESULTS.md`.
 */
export function runAblation(sets: readonly TrainingSet[]): void {
  const table = ablationTable(sets);
  saveResult('ablation', table);
  console.log(table);
}

/** The table of {@link runAblation}. */
export function ablationTable(sets: readonly TrainingSet[]): string {
  const lists = sets.flatMap((opened) => (opened.set.name in WEIGHTS ? candidatesOf(thinned(opened)) : []));
  const whole = halves(lists, new Set());
  const rows = Object.entries(IDEAS).map(([idea, names]) => {
    const without = halves(lists, new Set(names));
    const cells = Object.keys(whole).map((name) => [name, difference(without[name], whole[name])] as const);
    console.error(`without ${idea}: done`);
    return [`without ${idea}`, Object.fromEntries(cells)] as const;
  });
  const all = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, (100 * value).toFixed(1)]),
  );
  return markdownTable('ranking', [['all ideas', all], ...rows]);
}

/** The measures by set and name when each half is ordered by weights learnt from the other. */
function halves(lists: readonly Candidates[], without: ReadonlySet<string>): Record<string, number> {
  const blind = lists.map((list) => ({ ...list, features: list.features.map((value, i) => (without.has(FEATURES[i % FEATURES.length]!) ? 0 : value)) })); // prettier-ignore
  const learnt = [0, 1].map((half) =>
    train(
      blind.filter((list) => list.half !== half),
      ROUNDS,
    ),
  );
  const found: Record<string, number> = {};
  for (const [set, some] of grouped(blind, (list) => list.set))
    for (const [name, value] of Object.entries(measured(some, ({ half }) => learnt[half]!)))
      if (value !== undefined) found[`${set} ${name}`] = value;
  return found;
}

function difference(without: number | undefined, whole: number | undefined): string {
  const points = 100 * ((without ?? 0) - (whole ?? 0));
  return Math.abs(points) < 0.05 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
}
