import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticles } from '../discord/articles.ts';
import { sentAgain, trouble } from '../discord/figures.ts';
import { openBot } from '../discord/openBot.ts';
import { soak } from './soak.ts';
import { survives } from './survives.ts';

const USAGE = `Usage: npm run soak -- [--questions 50000] [--articles 1000] [--at-once 20] [--kills 200]

Asks the real program for a long time, as fast as it answers, through a stand-in for Discord, and prints its memory after garbage
collection ten times on the way. Then a process that adds, changes, removes and restores articles is killed at random moments, and what it had
acknowledged is looked for. Exits with 1 where memory grew after the first tenth, or anything went wrong or is lost.`;

/** So many people ask. */
const PEOPLE = 2_000;
const QUESTIONS = 5_000;
const MB = 1_000_000;

const { values } = parseArgs({
  options: {
    questions: { type: 'string', default: '50000' },
    articles: { type: 'string', default: '1000' },
    'at-once': { type: 'string', default: '20' },
    kills: { type: 'string', default: '200' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help === true) console.log(USAGE);
else {
  await run(Number(values.questions), Number(values.articles), Number(values['at-once']));
  if (!(await survives(Number(values.kills)))) process.exitCode = 1;
}

async function run(turns: number, articles: number, atOnce: number): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'byline-soak-'));
  try {
    const written = await writeArticles(join(cwd, 'articles'), articles, QUESTIONS);
    const env = { LIMIT_PER_PERSON: '1000', LIMIT_PER_SERVER: '100000' };
    const bot = await openBot(cwd, { people: PEOPLE, env });
    try {
      console.log(`Node ${process.version}; ${articles} articles, ${atOnce} at once`);
      const result = await soak(
        bot,
        written,
        { turns, atOnce },
        (asked, { heapBytes, rssBytes }, seconds) => {
          const sizes = `heap ${(heapBytes / MB).toFixed(1)} MB, process ${(rssBytes / MB).toFixed(0)} MB`;
          console.log(`${String(asked).padStart(6)} asked, ${seconds.toFixed(0)} s: ${sizes}`);
        },
      );
      const wrong = trouble(result.done, bot.discord.records);
      console.log(`The heap after the first tenth and at the end: ${(100 * result.growth).toFixed(1)}% more`);
      console.log(`Answers sent again, as their receipt came late: ${sentAgain(bot.discord.records)}`);
      console.log(wrong.length === 0 ? 'Nothing unanswered, refused or pinged.' : wrong.join('\n'));
      if (wrong.length > 0 || result.grew) process.exitCode = 1;
    } finally {
      await bot.close();
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
