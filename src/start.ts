import { commands } from '../commands/index.ts';
import type { Problem } from './articles/article.ts';
import { readStartFlags, startHelp } from './cli/startFlags.ts';
import { UsageError } from './cli/usageError.ts';
import { readConfig, readTerminalWishes } from './config.ts';
import { UserError } from './errors.ts';
import { createLog, type Log } from './log.ts';
import { openNewsroom } from './openNewsroom.ts';
import { clean } from './terminal/clean.ts';
import { emptyNotice } from './terminal/greeting.ts';
import { createProgressLine } from './terminal/progress.ts';
import { runSession } from './terminal/session.ts';
import { today } from './commands/today.ts';

const NO_TOKEN = 'No Discord token is set. To connect one, put DISCORD_TOKEN=... into .env.';
const TERMINAL_ONLY = 'DISCORD_TOKEN is set, but this version answers in the terminal only.';
/** How many of the files left out the log names at the start; /status and `byline check` know more. */
const LOGGED_PROBLEMS = 20;

const { stdin, stdout, stderr } = process;
let tell = (line: string): void => void stderr.write(`${line}\n`);

/**
 * Puts the parts together and answers in the terminal, until the reader leaves or `stop` is aborted. Gives the exit code: 1
 * where settings or articles cannot be read, 2 where the flags are wrong.
 */
export async function start(stop: AbortSignal): Promise<number> {
  try {
    await answer(stop);
    return 0;
  } catch (error) {
    const expected = error instanceof UserError || error instanceof UsageError;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(clean(expected ? error.message : `Byline could not start: ${reason}`));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function answer(stop: AbortSignal): Promise<void> {
  const flags = readStartFlags(process.argv.slice(2));
  if (flags.help) return void stdout.write(`${startHelp()}\n`);
  const config = readConfig();
  const wishes = readTerminalWishes();
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  const log = createLog(config.logLevel, (line) => tell(line));
  tell(config.discordToken === undefined ? NO_TOKEN : TERMINAL_ONLY);

  const path = flags.articles ?? config.articlesDir;
  const reading = createProgressLine(stderr, 'Reading articles');
  const indexing = createProgressLine(stderr, 'Preparing answers');
  const from = performance.now();
  const { newsroom, close } = await openNewsroom({
    path,
    samples: config.samples,
    watch: true,
    onReading: reading.show,
    onIndexing: indexing.show,
    onError: log.failure,
  }).finally(() => {
    reading.clear();
    indexing.clear();
  });
  try {
    const holdings = newsroom.holdings();
    log.info(`${holdings.articles} articles ready in ${Math.round(performance.now() - from)} ms`);
    logProblems(holdings.problems, log);
    if (holdings.articles === 0) tell(emptyNotice(path));
    await runSession({
      newsroom,
      commands,
      log,
      dataDir: config.dataDir,
      wishes,
      today: () => flags.asOf ?? today(),
      locale,
      input: stdin,
      output: stdout,
      stop,
      onPrompt: (interject) => {
        tell = interject ?? ((line) => void stderr.write(`${line}\n`));
      },
    });
  } finally {
    await close();
  }
}

function logProblems(problems: readonly Problem[], log: Log): void {
  for (const { file, line, reason } of problems.slice(0, LOGGED_PROBLEMS))
    log.warn(clean(`left out ${file}${line === undefined ? '' : `:${line}`}: ${reason}`));
  if (problems.length > LOGGED_PROBLEMS) log.warn(`left out ${problems.length - LOGGED_PROBLEMS} more files`);
}
