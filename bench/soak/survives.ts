import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killRounds } from './killRounds.ts';

/** Kills a process that changes articles so many times, and prints what came of it; false where anything is lost or half. */
export async function survives(rounds: number, seed = Date.now() % 1_000_000): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'byline-kills-'));
  const [articles, data] = [path.join(folder, 'articles'), path.join(folder, 'data')];
  mkdirSync(articles);
  const { acknowledged, finished, wrong } = await killRounds(articles, data, rounds, seed);
  for (const flaw of wrong) console.log(flaw);
  console.log(
    `${rounds} kills (seed ${seed}): ${acknowledged} changes acknowledged, ${finished} cut off and found whole, ${wrong.length} lost, halved or left over`,
  );
  if (wrong.length === 0) rmSync(folder, { recursive: true });
  else console.log(`The folders are kept in ${folder}`);
  return wrong.length === 0;
}
