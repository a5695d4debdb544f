import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decimal, markdownTable } from '../../markdown.ts';
import { runChild } from '../runChild.ts';
import type { Changes } from './changeChild.ts';
import { writeFolder } from './folder.ts';
import type { Start } from './startChild.ts';

/** How the program starts over a folder of `count` articles of a corpus, and answers while it changes; as Markdown. */
export async function reportRunning(corpus: string, questions: string, count: number): Promise<string> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'byline-running-'));
  try {
    const [folder, data] = [path.join(scratch, 'articles'), path.join(scratch, 'data')];
    const written = writeFolder(corpus, folder, count);
    const startChild = path.join(import.meta.dirname, 'startChild.ts');
    const fresh = await runChild<Start>(startChild, [folder, data]);
    const again = await runChild<Start>(startChild, [folder, data]);
    const changeChild = path.join(import.meta.dirname, 'changeChild.ts');
    const changes = await runChild<Changes>(changeChild, [folder, corpus, questions, String(written)]);
    return [
      `## ${written.toLocaleString('en')} articles in a folder`,
      markdownTable('start', [
        ['with nothing saved', startCells(fresh)],
        ['from a saved index', startCells(again)],
      ]),
      markdownTable('questions', [
        ['while nothing changes', { 'p50 ms': decimal(changes.quiet.p50, 1), 'p99 ms': decimal(changes.quiet.p99, 1) }],
        ['while 1,000 articles come', { 'p50 ms': decimal(changes.busy.p50, 1), 'p99 ms': decimal(changes.busy.p99, 1) }],
      ]),
      `The 1,000 articles could be asked about after ${decimal(changes.cameMs / 1000, 1)} s, with ${changes.busy.asked} questions meanwhile. ` +
        `The slowest of ten single changes, from the file to the answer: added ${decimal(changes.addMs, 0)} ms, edited ${decimal(changes.editMs, 0)} ms, removed ${decimal(changes.removeMs, 0)} ms. ` +
        `The search's structures, without the articles: ${decimal(changes.structureBytes / 1e6, 0)} MB.`,
    ].join('\n\n'); // prettier-ignore
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const startCells = ({ firstMs, firstArticles, allMs }: Start): Record<string, string> => ({
  'first answer s': decimal(firstMs / 1000, 1),
  'from articles': firstArticles.toLocaleString('en'),
  'all s': decimal(allMs / 1000, 1),
});
