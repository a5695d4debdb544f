import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../src/errors.ts';
import { markdownTable, percent } from '../markdown.ts';
import { askSet } from './askSet.ts';
import { calibrate } from './calibration.ts';
import { readSet } from './evalSet.ts';
import { checkOwnQuestions } from './ownQuestions.ts';
import { scoreAnswers } from './scoreAnswers.ts';
import { scoreSummaries } from './scoreSummaries.ts';
import { answerCells, calibrationTable, summaryCells, timeCells } from './tables.ts';

const USAGE = `Usage:
  npm run bench:quality -- DIR... [--out FILE] [--limit N]   measures sets of articles and questions
  npm run bench:quality -- samples                           asks the project's own questions on its samples
  npm run bench:quality -- pasted PATH                       asks its questions on the pasted article at PATH

  --out FILE   where the answers go, one JSON line each; a folder where several sets are given (bench/out otherwise)
  --limit N    only the first N questions of each set`;

type Row = readonly [name: string, cells: Record<string, string>];

async function measure(folder: string, out: string, limit: number | undefined): Promise<Row> {
  const whole = await readSet(folder);
  const set = {
    ...whole,
    questions: whole.questions.slice(0, limit),
    summaries: whole.summaries.slice(0, limit),
  };
  const { answers, summaries, times, loadMs } = await askSet(folder, set, { onProgress: showProgress });
  writeFileSync(out, [...answers, ...summaries].map((line) => `${JSON.stringify(line)}\n`).join(''));

  console.log(
    `\n## ${set.name}: ${set.articles.size} articles, ${set.questions.length || set.summaries.length} ${set.questions.length > 0 ? 'questions' : 'summaries'}\n`,
  );
  let cells: Record<string, string> = {};
  if (set.questions.length > 0) {
    const measures = scoreAnswers(set, answers);
    cells = answerCells(measures);
    console.log(`In percent; answer@k counts ${measures.counted} questions.\n`);
    console.log(markdownTable('set', [[set.name, cells]]));
    const faults = Object.entries(measures.faults).map(([fault, count]) => `${fault} ${count}`);
    if (faults.length > 0) console.log(`\nVoid quotes: ${faults.join(', ')}`);
    if (measures.overSentenceLimit > 0)
      console.log(`\nQuotes of more than three sentences: ${measures.overSentenceLimit}`);
    const calibration = calibrate(measures.judgements);
    if (calibration !== undefined) console.log(`\n${calibrationTable(calibration)}`);
  }
  if (set.summaries.length > 0) {
    const measures = scoreSummaries(set, summaries);
    cells = { ...cells, ...summaryCells(measures) };
    console.log(
      `In percent; ${measures.overBudget} summaries were over their budget and ${measures.missing} are missing.\n`,
    );
    console.log(markdownTable('set', [[set.name, summaryCells(measures)]]));
  }
  const time = timeCells(times);
  console.log(
    `\nLoaded in ${(loadMs / 1000).toFixed(1)} s; question to answer p50 ${time['p50 ms']} ms, p99 ${time['p99 ms']} ms. Answers: ${out}`,
  );
  return [set.name, { ...cells, ...time }];
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY && (done === total || done % 50 === 0))
    process.stderr.write(done === total ? '\r\u001b[K' : `\r${done} of ${total}`);
}

const OUT = path.join(import.meta.dirname, '..', 'out');

/** The file for a set's answers, its folder made where missing. */
function outFile(out: string | undefined, folder: string, several: boolean): string {
  const name = `${path.basename(path.resolve(folder))}.jsonl`;
  const file = out === undefined ? path.join(OUT, name) : several ? path.join(out, name) : out;
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, limit: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [first, second] = positionals;
  if (values.help === true || first === undefined) {
    console.log(USAGE);
    process.exitCode = first === undefined && values.help !== true ? 2 : 0;
    return;
  }
  if (first === 'samples' || first === 'pasted') {
    const { right, total } = await checkOwnQuestions(first, second);
    console.log(`\n${right} of ${total} right (${percent(right / total)} %)`);
    return;
  }
  const limit = values.limit === undefined ? undefined : Number(values.limit);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new UserError('--limit takes a whole number above 0');
  const rows: Row[] = [];
  for (const folder of positionals)
    rows.push(await measure(folder, outFile(values.out, folder, positionals.length > 1), limit));
  if (rows.length > 1) console.log(`\n## All sets\n\n${markdownTable('set', rows)}`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
