import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticles } from './articles.ts';
import { describeLoad, trouble } from './figures.ts';
import { runLoad } from './load.ts';
import { openBot } from './openBot.ts';
import { createTraffic } from './traffic.ts';

const USAGE = `Usage: npm run bench:discord -- [--articles 20000] [--interactions 1000] [--at-once 50]

Asks the real program through a stand-in for Discord, over invented articles, and prints how long the first response and the
final content took. Exits with 1 where anything stayed unanswered, was refused or would have called somebody.`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    interactions: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '50' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) console.log(USAGE);
else await measure(Number(values.articles), Number(values.interactions), Number(values['at-once']));

async function measure(articles: number, turns: number, atOnce: number): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'byline-load-'));
  try {
    const written = await writeArticles(join(cwd, 'articles'), articles, turns);
    const bot = await openBot(cwd);
    const loadBefore = loadavg()[0] ?? 0;
    const started = performance.now();
    const answered = await runLoad(createTraffic(bot, written), { turns, atOnce });
    const seconds = (performance.now() - started) / 1000;
    const { heapBytes, rssBytes } = await bot.program.memory();
    await bot.close();
    console.log(
      [
        `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${loadBefore.toFixed(1)} before`,
        `${articles} articles, ready after ${bot.program.readyAfter.toFixed(1)} s; ${turns} interactions, ${atOnce} at once, in ${seconds.toFixed(1)} s`,
        `Memory afterwards: heap ${Math.round(heapBytes / 1e6)} MB, process ${Math.round(rssBytes / 1e6)} MB`,
        '',
        describeLoad(answered),
      ].join('\n'),
    );
    const wrong = trouble(answered, bot.discord.records);
    if (wrong.length === 0) return;
    console.error(wrong.join('\n'));
    process.exitCode = 1;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
