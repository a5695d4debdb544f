import { decimal, markdownTable, NONE, percent } from '../markdown.ts';
import type { Calibration } from './calibration.ts';
import { percentile } from './means.ts';
import type { AnswerMeasures } from './scoreAnswers.ts';
import type { SummaryMeasures } from './scoreSummaries.ts';

/** The measures of a file of answers as table cells, in percent. */
export const answerCells = (m: AnswerMeasures): Record<string, string> => ({
  'answer@1': percent(m.answerAt1),
  'answer@5': percent(m.answerAt5),
  'article@1': percent(m.article.at1),
  'article@5': percent(m.article.at5),
  'MAP@10': percent(m.article.map10),
  'MRR@10': percent(m.article.mrr10),
  'allGold@10': percent(m.article.allGold10),
  choice: percent(m.choice),
  'silent P': percent(m.silentPrecision),
  'silent R': percent(m.silentRecall),
  'silent F1': percent(m.silentF1),
  AUC: percent(m.auc),
  'wrongly silent': percent(m.wronglySilent),
  shown: percent(m.shown),
  'right@1': percent(m.rightAt1),
  void: String(m.void),
});

/** The measures of a file of summaries as table cells, in percent. */
export const summaryCells = (m: SummaryMeasures): Record<string, string> => ({
  'ROUGE-1': percent(m.rouge1),
  'ROUGE-2': percent(m.rouge2),
  'ROUGE-L': percent(m.rougeL),
  'budget used': percent(m.budgetUsed),
  void: String(m.void),
});

/** Times in milliseconds as table cells. */
export const timeCells = (times: readonly number[]): Record<string, string> => ({
  'p50 ms': times.length === 0 ? NONE : decimal(percentile(times, 0.5), 2),
  'p99 ms': times.length === 0 ? NONE : decimal(percentile(times, 0.99), 2),
});

/** Confidence beside the share right, ten bins. */
export function calibrationTable({ bins, error }: Calibration): string {
  const rows = bins.map(({ from, answers, meanConfidence, right }) => {
    const cells = {
      answers: String(answers),
      'mean confidence': percent(meanConfidence),
      'share right': percent(right),
    };
    return [`${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`, cells] as const;
  });
  return `${markdownTable('confidence', rows)}\n\nExpected calibration error: ${percent(error)}`;
}
