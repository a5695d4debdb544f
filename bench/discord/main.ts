import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Written, writeArticles } from './articles.ts';
import { describeLoad, trouble } from './figures.ts';
import { type Done, runLoad } from './load.ts';
import { type Bot, openBot } from './openBot.ts';
import { completions, createTraffic } from './traffic.ts';
import { chanceOf } from './turn.ts';

const MB = 1_000_000;
/** How often each kind of completion is asked for alone. */
const COMPLETIONS = 40;
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
    try {
      const busy = loadavg()[0] ?? 0;
      const started = performance.now();
      const answered = await runLoad(createTraffic(bot, written), { turns, atOnce });
      const seconds = (performance.now() - started) / 1000;
      const alone = await completeAlone(bot, written);
      const { heapBytes, rssBytes } = await bot.program.memory();
      console.log(
        [
          `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${busy.toFixed(1)} before`,
          `${articles} articles, ready after ${bot.program.readyAfter.toFixed(1)} s; ${turns} interactions, ${atOnce} at once, in ${seconds.toFixed(1)} s`,
          `Memory afterwards: heap ${Math.round(heapBytes / MB)} MB, process ${Math.round(rssBytes / MB)} MB`,
          '',
          describeLoad(answered),
          '',
          'Completions with nothing else to do:',
          '',
          describeLoad(alone),
        ].join('\n'),
      );
      const wrong = trouble([...answered, ...alone], bot.discord.records);
      if (wrong.length > 0) process.exitCode = 1;
      console.log(wrong.length === 0 ? '\nNothing unanswered, refused or pinged.' : `\n${wrong.join('\n')}`);
    } finally {
      await bot.close();
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Each kind of completion in turn, one at a time. */
async function completeAlone(bot: Bot, written: Written): Promise<Done[]> {
  const done: Done[] = [];
  for (let turn = 0; turn < COMPLETIONS; turn += 1)
    for (const { kind, run } of completions(bot, written))
      done.push({ kind, ...(await run(chanceOf(turn))) });
  return done;
}
