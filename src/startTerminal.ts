import { commands } from '../commands/index.ts';
import { today } from './commands/today.ts';
import { type Config, readTerminalWishes } from './config.ts';
import { createLog } from './log.ts';
import { logProblems } from './logProblems.ts';
import { FIRST_ARTICLES, openNewsrooms } from './openNewsrooms.ts';
import { emptyNotice } from './terminal/greeting.ts';
import { createProgressLine } from './terminal/progress.ts';
import { runSession } from './terminal/session.ts';

const NO_TOKEN = 'No Discord token is set. To connect one, put DISCORD_TOKEN=... into .env.';

type TerminalStart = {
  readonly path: string;
  readonly config: Config;
  /** The reader's today, where it is not the machine's; `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly stop: AbortSignal;
};

/** Answers in the terminal, until the reader leaves or `stop` is aborted. Throws a `UserError` where there is nothing to read. */
export async function startTerminal({ path, config, asOf, stop }: TerminalStart): Promise<void> {
  const { stdin, stdout, stderr } = process;
  const aside = (line: string): void => void stderr.write(`${line}\n`);
  let tell = aside;
  const wishes = readTerminalWishes();
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  const log = createLog(config.logLevel, 'plain', (entry) => tell(entry));
  tell(NO_TOKEN);

  const reading = createProgressLine(stderr, 'Reading articles');
  const indexing = createProgressLine(stderr, 'Preparing answers');
  const from = performance.now();
  const { newsrooms, close } = await openNewsrooms({
    path,
    samples: config.samples,
    watch: true,
    dataDir: config.dataDir,
    save: true,
    // A script waits for all.
    first: stdin.isTTY ? FIRST_ARTICLES : Infinity,
    onReading: reading.show,
    onIndexing: indexing.show,
    onError: log.failure,
  }).finally(() => {
    reading.clear();
    indexing.clear();
  });
  const newsroom = newsrooms.of(undefined);
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
      today: () => asOf ?? today(),
      locale,
      input: stdin,
      output: stdout,
      stop,
      onPrompt: (interject) => {
        tell = interject ?? aside;
      },
    });
  } finally {
    await close();
  }
}
