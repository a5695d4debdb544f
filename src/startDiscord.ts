import { commands, editorCommands } from '../commands/index.ts';
import { today } from './commands/today.ts';
import { type Config, readTerminalWishes } from './config.ts';
import type { Context } from './discord/context.ts';
import { createEditors } from './discord/editors.ts';
import { serveHealth } from './discord/health.ts';
import { createMetrics } from './discord/metrics.ts';
import { createRateLimit } from './discord/rateLimit.ts';
import { FINISH_WITHIN, runDiscord } from './discord/run.ts';
import { warmUp } from './discord/warmUp.ts';
import { createWorkQueue } from './discord/workQueue.ts';
import { lockFolder } from './files/lock.ts';
import { createLog } from './log.ts';
import { logProblems } from './logProblems.ts';
import type { Newsrooms } from './createNewsrooms.ts';
import { openDesk } from './openDesk.ts';
import { FIRST_ARTICLES, openNewsrooms } from './openNewsrooms.ts';
import { openRecords } from './records/records.ts';
import { emptyNotice } from './terminal/greeting.ts';
import { createProgressLine } from './terminal/progress.ts';

/** How often what has been kept long enough is deleted, in milliseconds. */
const SWEEP_EVERY = 6 * 3_600_000;

type DiscordStart = {
  readonly path: string;
  readonly config: Config;
  readonly token: string;
  /** The readers' today, where it is not the machine's; `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
  readonly stop: AbortSignal;
  readonly onPatience: (milliseconds: number) => void;
};

/** Puts the parts of the bot together and answers in Discord until `stop` is aborted. Throws a `UserError` where it cannot run. */
export async function startDiscord(starting: DiscordStart): Promise<void> {
  const opened: (() => unknown)[] = [];
  try {
    await start(starting, (close) => void opened.push(close));
  } finally {
    for (const close of opened.toReversed()) await close();
  }
}

async function start(
  { path, config, token, asOf, stop, onPatience }: DiscordStart,
  closeLater: (close: () => unknown) => void,
): Promise<void> {
  const { stderr } = process;
  const { colour, dumb } = readTerminalWishes();
  const person = stderr.isTTY && !dumb;
  const coloured = colour === 'always' || (person && colour !== 'never');
  const form = person ? (coloured ? 'colour' : 'plain') : 'lines';
  const log = createLog(config.logLevel, form, (entry) => void stderr.write(`${entry}\n`));

  const state: { newsrooms: Newsrooms | undefined; connected: boolean } = {
    newsrooms: undefined,
    connected: false,
  };
  const metrics = createMetrics({
    articles: () => state.newsrooms?.size() ?? 0,
    ready: () => state.connected,
  });
  const trouble = (): string | undefined => {
    if (state.newsrooms === undefined) return 'the articles are being loaded';
    return state.connected ? undefined : 'not connected to Discord';
  };
  if (config.healthPort !== undefined)
    closeLater(await serveHealth({ port: config.healthPort, trouble, metrics }));
  const lock = await lockFolder(config.dataDir);
  closeLater(lock.release);
  const records = await openRecords({ dataDir: config.dataDir, now: () => new Date(), onError: log.failure });
  closeLater(records.close);

  const from = performance.now();
  const reading = createProgressLine(stderr, 'Reading articles');
  const indexing = createProgressLine(stderr, 'Preparing answers');
  const { store, newsrooms, close } = await openNewsrooms({
    path,
    samples: config.samples,
    watch: true,
    dataDir: config.dataDir,
    save: true,
    first: FIRST_ARTICLES,
    readersOf: (server) => ({
      gaps: (limit) => records.gaps(server, limit),
      feedback: () => records.feedback(server),
      forget: records.forget,
    }),
    onReading: reading.show,
    onIndexing: indexing.show,
    onError: log.failure,
  }).finally(() => {
    reading.clear();
    indexing.clear();
  });
  closeLater(close);
  const desk =
    store.root === undefined ? undefined : await openDesk({ store, lock, ...config, onError: log.failure });
  if (desk !== undefined) closeLater(desk.close);
  const sweep = async (): Promise<void> => {
    await records.sweep();
    for (const server of (await desk?.sweep()) ?? []) await records.forgetServer(server);
  };
  const sweeping = setInterval(() => void sweep().catch(log.failure), SWEEP_EVERY).unref();
  closeLater(() => clearInterval(sweeping));
  const { articles, awaited, problems } = newsrooms.of(undefined).holdings();
  log.info(`${articles} articles ready in ${Math.round(performance.now() - from)} ms`);
  if (awaited > 0) {
    log.info(`${awaited} more articles are read while readers may ask`);
    void newsrooms.settled().then(() => log.info(`All articles ready in ${Math.round(performance.now() - from)} ms`)); // prettier-ignore
  }
  logProblems(problems, log);
  if (articles === 0) log.warn(emptyNotice(path));
  state.newsrooms = newsrooms;
  onPatience(FINISH_WITHIN + 1_000);
  const context: Context = {
    commands: desk === undefined ? commands : [...commands, ...editorCommands],
    newsroomOf: (server, { editor, operator = false, person }) => {
      const newsroom = newsrooms.of(server);
      if (desk === undefined || server === undefined || person === undefined) return newsroom;
      return editor || operator ? { ...newsroom, desk: desk.of({ person, server, operator }) } : newsroom;
    },
    cdnUrl: config.discordCdnUrl,
    editors: createEditors({ log }),
    operators: config.operators,
    records,
    queue: createWorkQueue(),
    limits: {
      person: createRateLimit(config.limitPerPerson),
      server: createRateLimit(config.limitPerServer),
      notices: createRateLimit(1),
    },
    metrics,
    log,
    today: () => asOf ?? today(),
  };
  await warmUp(context, stop);
  await runDiscord({
    token,
    apiUrl: config.discordApiUrl,
    server: config.discordServerId,
    context,
    stop,
    onReady: (ready) => (state.connected = ready),
    servers: desk,
  });
}
