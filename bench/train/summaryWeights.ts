// Makes src/answers/summary/weights.json from a set with reference summaries, and says how far the weights hold on articles not trained on:
//   npx tsx bench/train/summaryWeights.ts SET_FOLDER [OUT.json]
import { writeFileSync } from 'node:fs';
import { summarizeArticle } from '../../src/answers/summary/article.ts';
import { candidates } from '../../src/answers/summary/candidates.ts';
import { weigh, type Weights } from '../../src/answers/summary/worth.ts';
import { readSet, type SetSummary } from '../quality/evalSet.ts';
import { flat } from '../quality/quoteCheck.ts';
import { scoreSummaries } from '../quality/scoreSummaries.ts';
import { logistic, type Observation } from './logistic.ts';

const FOLDS = 5;
const [folder, out] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx bench/train/summaryWeights.ts SET_FOLDER [OUT.json]');
  process.exit(2);
}
const set = await readSet(folder);
const articleOf = (summary: SetSummary) => ({
  body: set.articles.get(summary.article)?.text ?? '',
  language: 'en',
});

function observe(summary: SetSummary): Observation[] {
  const wanted = summary.sentences.map(flat);
  return weigh(candidates(articleOf(summary)), 'en').flatMap(({ candidate, signals }) =>
    candidate.parts.map(({ text }, i) => ({
      signals: [signals[i]!.centrality, signals[i]!.lead],
      outcome: wanted.some((sentence) => sentence.includes(flat(text))) ? 1 : 0,
    })),
  );
}

function train(observations: readonly Observation[]): Weights {
  const [centrality = 0, lead = 0, constant = 0] = logistic(observations).map(
    (weight) => Math.round(weight * 100) / 100,
  );
  return { centrality, lead, constant };
}

function measure(summaries: readonly SetSummary[], weights: Weights) {
  const lines = summaries.map((summary) => {
    const article = articleOf(summary);
    const chosen = summarizeArticle(article, { words: summary.budget }, weights);
    return { id: summary.article, sentences: chosen.map(({ start, end }) => article.body.slice(start, end)) };
  });
  const { rouge1, rouge2 } = scoreSummaries({ ...set, summaries }, lines);
  return { rouge1: rouge1 ?? 0, rouge2: rouge2 ?? 0 };
}

const inPercent = (share: number): string => (100 * share).toFixed(2);
const observed = set.summaries.map(observe);
const means = { rouge1: 0, rouge2: 0 };
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = train(observed.filter((_, i) => i % FOLDS !== fold).flat());
  const { rouge1, rouge2 } = measure(
    set.summaries.filter((_, i) => i % FOLDS === fold),
    weights,
  );
  means.rouge1 += rouge1 / FOLDS;
  means.rouge2 += rouge2 / FOLDS;
  console.log(
    `fold ${fold + 1}: ${JSON.stringify(weights)} ROUGE-1 ${inPercent(rouge1)} ROUGE-2 ${inPercent(rouge2)}`,
  );
}
console.log(`not trained on: ROUGE-1 ${inPercent(means.rouge1)} ROUGE-2 ${inPercent(means.rouge2)}`);
const weights = train(observed.flat());
const all = measure(set.summaries, weights);
console.log(
  `all: ${JSON.stringify(weights)} ROUGE-1 ${inPercent(all.rouge1)} ROUGE-2 ${inPercent(all.rouge2)}`,
);
if (out !== undefined) writeFileSync(out, `${JSON.stringify(weights, undefined, 2)}\n`);
