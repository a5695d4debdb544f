import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { messageIn, type Outcome } from './discord/outcome.ts';
import { buttonsOf, componentsOf } from './discord/read.ts';
import { type Discord, startDiscord } from './discord/startDiscord.ts';
import type { Channel } from './discord/state/channel.ts';
import type { Server } from './discord/state/servers.ts';
import type { Options } from './discord/state/world.ts';
import { type Ended, nodeScript, ROOT, type Running, startProgram } from './program.ts';

/** The readers' today: the day after the last of the sample articles. */
const TODAY = '2026-05-25';
/** Words shorter than this may stand in a log by chance. */
const TELLING = 12;

/** Milliseconds that a hook or test may take which starts the program on a busy machine. */
export const PATIENCE = 120_000;

type Env = Readonly<Record<string, string>>;

type Setup = {
  /** Articles beside the samples, by the name of their file. */
  readonly articles?: Readonly<Record<string, string>>;
  readonly samples?: boolean;
  readonly env?: Env;
  readonly discord?: Partial<Options>;
};

/** One line of the program's log. */
export type Entry = { readonly level: number; readonly msg: string };

/** The real program, and the stand-in for Discord that it connects to. */
export type Bot = {
  readonly discord: Discord;
  /** The folder that the program is started in. */
  readonly folder: string;
  /** Puts an article into the folder that the program watches, or changes it. */
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** Starts the program; it need not get as far as being ready. */
  readonly launch: (env?: Env) => Running;
  /** Starts the program and waits until it is ready. */
  readonly start: (env?: Env) => Promise<Running>;
  /** Sends SIGTERM and waits for the end. */
  readonly stop: () => Promise<Ended>;
  readonly restart: () => Promise<void>;
  /** All that was logged so far, over all runs. */
  readonly log: () => readonly Entry[];
  /** Resolves once an entry holds `part`. */
  readonly logged: (part: string) => Promise<void>;
  /** Ends everything, and demands what holds whatever a test does. `errors`: parts of the errors that were to be logged. */
  readonly close: (errors?: readonly string[]) => Promise<void>;
};

/** The message that somebody ends up with: where a public answer was announced, a mistake is told in a private one after it. */
export async function shownBy({ discord }: Bot, outcome: Outcome): Promise<APIMessage> {
  if (outcome.kind !== 'deleted') return messageIn(outcome);
  const { followUpIds } = outcome.interaction;
  return discord.until(
    'a message in place of the answer',
    () => discord.privateMessages.get(followUpIds[0] ?? '')?.message,
  );
}

/** What stands on the buttons of a message, in order. */
export function labelsOf(message: Pick<APIMessage, 'components'>): string[] {
  return buttonsOf(message).flatMap((button) => ('label' in button && button.label ? [button.label] : []));
}

/** The channel of a server that has one. */
export function channelOf({ channels }: Server): Channel {
  const [channel] = channels.values();
  if (channel === undefined) throw new Error('The server has no channel');
  return channel;
}

/** Resolves once something holds that nobody is told of. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await after(20);
}

/** A folder with the sample articles as a newsroom's own, and a stand-in for Discord; nothing runs yet. */
export async function createBot(setup: Setup = {}): Promise<Bot> {
  // On a busy machine the program may be later than Discord allows; tests of that say so themselves.
  const discord = await startDiscord({ firstResponse: 20_000, ...setup.discord });
  const folder = mkdtempSync(join(tmpdir(), 'byline-discord-'));
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  if (setup.samples !== false) cpSync(join(ROOT, 'articles', 'samples'), articles, { recursive: true });
  const write: Bot['write'] = (name, text) => {
    mkdirSync(dirname(join(articles, name)), { recursive: true });
    writeFileSync(join(articles, name), text);
  };
  for (const [name, text] of Object.entries(setup.articles ?? {})) write(name, text);

  const runs: Running[] = [];
  const last = (): Running => {
    const run = runs.at(-1);
    if (run === undefined) throw new Error('The program was not started');
    return run;
  };
  const launch: Bot['launch'] = (more = {}) => {
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdnUrl,
      LOG_LEVEL: 'debug',
      ...setup.env,
      ...more,
    };
    const run = startProgram(nodeScript('src/main.ts', '--as-of', TODAY), { cwd: folder, env });
    runs.push(run);
    return run;
  };
  const written = (): string => runs.map((run) => run.written()).join('');
  const log = (): Entry[] => written().split('\n').flatMap(readEntry);

  const bot: Bot = {
    discord,
    folder,
    write,
    remove: (name) => rmSync(join(articles, name)),
    launch,
    start: async (env) => {
      const run = launch(env);
      await run.until('Ready in Discord');
      return run;
    },
    stop: async () => {
      last().kill('SIGTERM');
      return last().ended;
    },
    restart: async () => {
      expect((await bot.stop()).code).toBe(0);
      await bot.start();
    },
    log,
    logged: (part) => last().until(part),
    close: async (errors = []) => {
      const text = written();
      const private_ = secretsOf(discord).filter((secret) => text.includes(secret));
      const failures = log()
        .filter(({ level, msg }) => level >= 50 && !errors.some((part) => msg.includes(part)))
        .map(({ msg }) => msg);
      const { violations, pings } = discord.records;
      for (const run of runs) run.kill('SIGKILL');
      await Promise.all(runs.map(({ ended }) => ended));
      await discord.close();
      rmSync(folder, { recursive: true });
      expect({ violations, pings, private_, failures }).toEqual({
        violations: [],
        pings: [],
        private_: [],
        failures: [],
      });
    },
  };
  return bot;
}

function readEntry(line: string): Entry[] {
  if (!line.startsWith('{')) return [];
  const entry = JSON.parse(line) as Entry & {
    readonly err?: { readonly message: string; readonly stack: string };
  };
  return [
    { level: entry.level, msg: [entry.msg, entry.err?.message, entry.err?.stack].filter(Boolean).join(': ') },
  ];
}

/** What must stand in no log: tokens, and the words of people. */
function secretsOf(discord: Discord): string[] {
  const messages = [
    ...[...discord.channels.values()].flatMap((channel) => [...channel.messages.values()]),
    ...[...discord.privateMessages.values()].map(({ message }) => message),
  ];
  const questions = messages
    .flatMap((message) => componentsOf(message))
    .flatMap((part) => ('content' in part && 'id' in part && part.id === 7001 ? [String(part.content)] : []));
  const said = messages.filter(({ author }) => author.id !== discord.bot.id).map(({ content }) => content);
  const words = [...said, ...questions]
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.length >= TELLING);
  return [discord.token, ...[...discord.interactions.values()].map(({ token }) => token), ...words];
}
