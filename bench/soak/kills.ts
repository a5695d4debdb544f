import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killRounds } from './killRounds.ts';

/*
 * node --import tsx bench/soak/kills.ts [ROUNDS] [SEED]: kills a process that changes articles so many times (200), and exits with 1
 * where anything acknowledged is lost or anything is half.
 */
const [rounds = '200', seed = `${Date.now() % 1_000_000}`] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'byline-kills-'));
const [articles, data] = [path.join(folder, 'articles'), path.join(folder, 'data')];
await mkdir(articles);
const result = await killRounds(articles, data, Number(rounds), Number(seed));
for (const flaw of result.wrong) console.log(flaw);
console.log(
  `${result.rounds} kills (seed ${seed}): ${result.acknowledged} changes acknowledged, ${result.finished} cut off and found whole, ${result.wrong.length} lost, halved or left over`,
);
if (result.wrong.length === 0) rmSync(folder, { recursive: true });
else console.log(`The folders are kept in ${folder}`);
process.exitCode = result.wrong.length === 0 ? 0 : 1;
