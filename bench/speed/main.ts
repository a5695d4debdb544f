import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openFolder } from '../../src/articles/folder.ts';
import type { Article } from '../../src/articles/article.ts';
import { UserError } from '../../src/errors.ts';
import { decimal, markdownTable, NONE, percent } from '../markdown.ts';
import { writeCorpus, type Corpus } from './corpus.ts';
import { ENGINES } from './engines.ts';
import { measure, type Measured } from './measure.ts';
import { cutPassages } from './passages.ts';
import { installPeers } from './peers.ts';
import { COMING } from './running/folder.ts';
import { reportRunning } from './running/report.ts';

const USAGE = `Usage: npm run bench:speed -- [JSONL] [--sizes 1000,10000,100000] [--engines Byline,MiniSearch] [--folder 25000]

Measures Byline beside other search engines over passages cut from the articles in JSONL (the project's samples without one), copied
with changed names and figures to reach each size. Then Byline alone over a folder of so many articles (0 for none): how it starts, and
how it answers while the folder changes.`;

const QUESTIONS = 550; // 50 to warm up, 500 that count
const SAMPLES = path.join(import.meta.dirname, '..', '..', 'articles');
const MB = 1_000_000;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      engines: { type: 'string' },
      folder: { type: 'string', default: '25000' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new UserError('--sizes takes whole numbers above 0, such as 1000,10000');
  const inFolder = Number(values.folder);
  if (!Number.isInteger(inFolder) || inFolder < 0)
    throw new UserError('--folder takes a whole number, such as 25000');
  const wanted = values.engines?.split(',').map((start) => start.trim().toLowerCase());
  const engines = Object.keys(ENGINES).filter(
    (name) => wanted?.some((start) => name.toLowerCase().startsWith(start)) ?? true,
  );
  if (engines.some((name) => name !== 'Byline')) installPeers();

  const source = await readSource(positionals[0]);
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
  );
  const scratch = mkdtempSync(path.join(tmpdir(), 'byline-speed-'));
  try {
    for (const size of sizes) {
      const corpus = path.join(scratch, String(size));
      const questions = path.join(scratch, `${size}-questions.json`);
      const written = await writeCorpus(corpus, source, size, QUESTIONS);
      writeFileSync(questions, JSON.stringify(written.questions));
      console.log(`\n${await report(written, engines, corpus, questions)}`);
      rmSync(corpus, { recursive: true });
    }
    if (inFolder > 0) {
      const corpus = path.join(scratch, 'folder');
      const questions = path.join(scratch, 'folder-questions.json');
      const written = await writeCorpus(corpus, source, passagesOf(inFolder + COMING, source), QUESTIONS);
      writeFileSync(questions, JSON.stringify(written.questions));
      console.log(`\n${await reportRunning(corpus, questions, inFolder)}`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The passages that so many articles have, at the least. */
function passagesOf(articles: number, source: readonly Article[]): number {
  const each = source.reduce((sum, { body }) => sum + cutPassages(body).length, 0) / source.length;
  return Math.ceil(articles * each * 1.02);
}

async function readSource(file: string | undefined): Promise<readonly Article[]> {
  const store = await openFolder({
    path: file ?? SAMPLES,
    samples: file === undefined ? 'on' : 'off',
    watch: false,
  });
  const articles = [...store.articles.values()].filter(
    ({ sample, body }) => body.trim() !== '' && (file !== undefined || sample),
  );
  await store.close();
  if (articles.length === 0) throw new UserError(`${file ?? SAMPLES} holds no articles`);
  return articles;
}

async function report(
  written: Corpus,
  engines: readonly string[],
  corpus: string,
  questions: string,
): Promise<string> {
  const results: [name: string, measured: Measured][] = [];
  const failures: string[] = [];
  for (const name of engines) {
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${name} ...` : '');
    try {
      results.push([name, await measure(name, corpus, questions)]);
    } catch (error) {
      failures.push(`${name} was not measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  process.stderr.write(process.stderr.isTTY ? '\r\u001b[K' : '');
  const own = results.find(([name]) => name === 'Byline')?.[1];
  const peers = results.filter(([name]) => name !== 'Byline');
  const { articles, passages, words } = written;
  return [
    `## ${passages.toLocaleString('en')} passages (${articles.toLocaleString('en')} articles, ${Math.round(words / passages)} words a passage)`,
    markdownTable(
      'engine',
      results.map(([name, measured]) => [name, cells(measured)]),
    ),
    ...(own === undefined || peers.length === 0
      ? []
      : [
          "As many times Byline's figure:",
          markdownTable(
            'engine',
            peers.map(([name, measured]) => [name, ratios(measured, own)]),
          ),
        ]),
    ...failures,
  ].join('\n\n');
}

const cells = (m: Measured): Record<string, string> => ({
  'read s': decimal(m.readMs / 1000, 2),
  'build s': decimal(m.buildMs / 1000, 2),
  'p50 ms': decimal(m.p50, 2),
  'p99 ms': decimal(m.p99, 2),
  'heap MB': decimal(m.heapBytes / MB, 0),
  'rss MB': decimal(m.rssBytes / MB, 0),
  'source first': percent(m.sourceFirst),
});

const twoDigits = (value: number): string =>
  value >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));

const ratios = (m: Measured, own: Measured): Record<string, string> => {
  const times = (of: (measured: Measured) => number): string =>
    of(own) === 0 ? NONE : twoDigits(of(m) / of(own));
  return {
    'read and build': times(({ readMs, buildMs }) => readMs + buildMs),
    p50: times(({ p50 }) => p50),
    p99: times(({ p99 }) => p99),
    heap: times(({ heapBytes }) => heapBytes),
    rss: times(({ rssBytes }) => rssBytes),
  };
};

await main().catch((error: unknown) => {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
