import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { answerLineSchema, type AnswerLine, type SummaryLine } from '../../../bench/quality/answerLine.ts';
import { readSet, type EvalSet } from '../../../bench/quality/evalSet.ts';
import { scoreAnswers } from '../../../bench/quality/scoreAnswers.ts';
import { scoreSummaries } from '../../../bench/quality/scoreSummaries.ts';

// BYLINE_EVAL is a folder with a reference scorer, score.mjs, and sets beside it. Without it there is nothing to hold against.
const root = process.env['BYLINE_EVAL'];
const setsWith = (file: string): string[] =>
  root === undefined ? [] : readdirSync(root).filter((name) => existsSync(path.join(root, name, file)));
const summarySets = setsWith('summaries.jsonl');
const questionSets = setsWith('questions.jsonl');

/** The same numbers in the same order on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Answers good and bad, with every fault that a quote can have. */
function mixedAnswers(set: EvalSet): AnswerLine[] {
  const roll = dice(7);
  const ids = [...set.articles.keys()];
  const slice = (text: string): string => {
    const start = roll(Math.max(1, text.length - 300));
    return text.slice(start, start + 40 + roll(480));
  };
  return set.questions
    .filter(() => roll(50) > 0)
    .map(({ id, articles, answers }) => {
      const holding = ids.filter(
        (key, i) => i % 7 === 0 && (set.articles.get(key)?.text ?? '').includes(answers[0] ?? '\0'),
      );
      const pool = [...articles, ...holding, ...Array.from({ length: 3 }, () => ids[roll(ids.length)] ?? '')];
      const kind = roll(5) === 0 ? 'notCovered' : 'found';
      const quotes = Array.from({ length: kind === 'found' ? roll(24) : roll(40) === 0 ? 1 : 0 }, () => {
        const article = pool[roll(pool.length)] ?? '';
        const text = set.articles.get(article)?.text ?? '';
        const at = text.indexOf(answers[roll(Math.max(1, answers.length))] ?? '\0');
        const good =
          at < 0 || roll(2) === 0 ? slice(text) : text.slice(Math.max(0, at - roll(100)), at + 150);
        return {
          text: roll(20) === 0 ? `${good} x` : good,
          article: { id: roll(30) === 0 ? 'nobody' : article },
        };
      });
      const nearest = Array.from({ length: roll(6) }, () => ({ id: pool[roll(pool.length)] ?? '' }));
      return answerLineSchema.parse({ id, kind, quotes, nearest, confidence: roll(1000) / 1000 });
    });
}

function mixedSummaries(set: EvalSet): SummaryLine[] {
  const roll = dice(11);
  return set.summaries
    .filter(() => roll(50) > 0)
    .map(({ article, sentences }) => ({
      id: article,
      sentences: [
        ...sentences.filter(() => roll(3) > 0),
        ...(roll(9) === 0 ? ['No slice of it.'] : []),
        ...sentences.filter(() => roll(3) === 0),
      ],
    }));
}

type Reference = {
  answer: Record<'n' | 'at1' | 'at5', number | null>;
  article: Record<'at1' | 'at5' | 'map10' | 'mrr10' | 'allGold10', number | null>;
  decision: Record<
    'coverage' | 'precision' | 'recall' | 'f1' | 'wronglySilent' | 'auc' | 'right1',
    number | null
  >;
  choice: { accuracy: number | null };
  rouge: Record<'r1' | 'r2' | 'rl' | 'budgetUsed', number>;
  violations: { void: number; missing: number };
};

describe.skipIf(root === undefined)('beside the reference scorer', { timeout: 120_000 }, () => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'byline-reference-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  const reference = async (name: string, lines: readonly object[]): Promise<Reference> => {
    const file = path.join(scratch, `${name}.jsonl`);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const folder = root ?? '';
    const { stdout } = await promisify(execFile)('node', [
      path.join(folder, 'score.mjs'),
      path.join(folder, name),
      file,
      '--json',
    ]);
    return JSON.parse(stdout) as Reference;
  };

  const close = (value: number): unknown => expect.closeTo(value, 9);
  const same = (value: number | null): unknown => (value === null ? undefined : close(value));

  test.each(summarySets)('%s', async (name) => {
    const set = await readSet(path.join(root ?? '', name));
    const lines = mixedSummaries(set);
    const [{ rouge, violations }, ours] = [await reference(name, lines), scoreSummaries(set, lines)];
    expect(ours).toMatchObject({
      rouge1: close(rouge.r1),
      rouge2: close(rouge.r2),
      rougeL: close(rouge.rl),
      budgetUsed: close(rouge.budgetUsed),
      void: violations.void,
      missing: violations.missing,
    });
  });

  test.each(questionSets)('%s', async (name) => {
    const set = await readSet(path.join(root ?? '', name));
    const lines = mixedAnswers(set);
    const [{ answer, article, decision, choice, violations }, ours] = [
      await reference(name, lines),
      scoreAnswers(set, lines),
    ];
    expect(ours).toMatchObject({
      counted: answer.n,
      answerAt1: same(answer.at1),
      answerAt5: same(answer.at5),
      article: {
        at1: same(article.at1),
        at5: same(article.at5),
        map10: same(article.map10),
        mrr10: same(article.mrr10),
        allGold10: same(article.allGold10),
      },
      shown: same(decision.coverage),
      silentPrecision: same(decision.precision),
      silentRecall: same(decision.recall),
      silentF1: same(decision.f1),
      wronglySilent: same(decision.wronglySilent),
      auc: same(decision.auc),
      rightAt1: same(decision.right1),
      choice: same(choice.accuracy),
      void: violations.void,
      missing: violations.missing,
    });
  });
});
