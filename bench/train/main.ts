import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../src/errors.ts';
import { openSet, type TrainingSet } from './collection.ts';
import { runAblation } from './ablation.ts';
import { runCandidates } from './candidates.ts';
import { runConfidence } from './trainConfidence.ts';
import { runRanking } from './trainRanking.ts';

const USAGE = `Usage:
  npm run train -- EVAL_DIR              learns the ranking, then the confidence on top of it
  npm run train -- EVAL_DIR ranking      only the ranking
  npm run train -- EVAL_DIR confidence   only the confidence
  npm run train -- EVAL_DIR ablation     what each idea of the ranking does, into bench/RESULTS.md
  npm run train -- EVAL_DIR candidates   whether FlexSearch's candidates hold the answers, into bench/RESULTS.md

EVAL_DIR holds sets, a folder each with articles.jsonl and questions.jsonl. Training saves src/answers/weights.json.`;

const STEPS: Readonly<Record<string, (sets: readonly TrainingSet[]) => void>> = {
  ranking: runRanking,
  confidence: runConfidence,
  ablation: runAblation,
  candidates: runCandidates,
};
/** The steps of a whole training. */
const WHOLE = ['ranking', 'confidence'];

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder, step] = positionals;
  if (folder === undefined) throw new UserError(USAGE);
  if (step === undefined) {
    // Each in a process of its own: the engine reads the weights once.
    for (const name of WHOLE) {
      const { status } = spawnSync(
        process.execPath,
        [...process.execArgv, import.meta.filename, folder, name],
        { stdio: 'inherit' },
      );
      if (status !== 0) throw new UserError(`The step ${name} has failed.`);
    }
    return;
  }
  const run = STEPS[step];
  if (run === undefined) throw new UserError(USAGE);
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'questions.jsonl')));
  if (names.length === 0) throw new UserError(`${folder} holds no sets with questions.`);
  const sets: TrainingSet[] = [];
  for (const name of names.toSorted()) sets.push(await openSet(path.join(folder, name)));
  run(sets);
}

await main().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
