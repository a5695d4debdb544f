import type { Problem } from '../articles/article.ts';
import type { PurgeOutcome } from '../articles/desk/purgeByHand.ts';
import type { Asker, Command } from '../commands/command.ts';
import { nearestName } from '../commands/nearest.ts';
import { readOptions } from '../commands/readOptions.ts';
import { findCommand } from '../commands/run.ts';
import { UserError } from '../errors.ts';
import type { Newsroom } from '../newsroom.ts';
import { inEnglish } from '../refusals.ts';
import { clean } from '../terminal/clean.ts';
import { type Look, renderReply } from '../terminal/render.ts';
import { commandFlags, commandOptions, readLimit } from './commandFlags.ts';
import { limitQuotes } from './limitQuotes.ts';
import { ARTICLES, HELP, JSON_OUTPUT, readAsOf, readFlags } from './flags.ts';
import { checkHelp, commandHelp, programHelp, purgeHelp } from './help.ts';
import { UsageError } from './usageError.ts';

/** How a run ended: answered; articles or settings that cannot be read, or a failure; a wrong command line. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

type Checked = { readonly articles: number; readonly problems: readonly Problem[] };

export type CliDeps = {
  readonly commands: readonly Command[];
  /** Opens the articles at a path, or those that the settings name; only reads. */
  readonly open: (
    path: string | undefined,
  ) => Promise<{ readonly newsroom: Newsroom; readonly close: () => Promise<void> }>;
  readonly check: (path: string | undefined) => Promise<Checked>;
  /** Deletes the article with an id for good. */
  readonly purge: (id: string) => Promise<PurgeOutcome>;
  readonly today: () => string;
  readonly locale: string;
  readonly look: Look;
  /** Write a text and a line break. */
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
};

/** Runs one command line and gives the exit code. A mistake of the caller's is one line to `complain`; failures reject. */
export async function runCommandLine(args: readonly string[], deps: CliDeps): Promise<ExitCode> {
  try {
    return await run(args, deps);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UserError)) throw error;
    deps.complain(clean(inFlags(error.message)));
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

async function run([name, ...rest]: readonly string[], deps: CliDeps): Promise<ExitCode> {
  const { commands, print } = deps;
  const offered = commands.filter((command) => command.name !== HELP.name);
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    print(programHelp(offered));
    return EXIT.ok;
  }
  if (name === 'check') return runCheck(rest, deps);
  if (name === 'purge') return runPurge(rest, deps);
  const command = name.startsWith('/') ? undefined : findCommand(offered, name);
  if (command === undefined)
    throw new UsageError(unknownWord(name, [...offered.map((known) => known.name), 'check', 'purge']));

  const given = readFlags(rest, commandFlags(command), `byline ${command.name}`);
  if (given.switches.has(HELP.name)) {
    print(commandHelp(command));
    return EXIT.ok;
  }
  const options = readGiven(() => readOptions(command, commandOptions(command, given)));
  const limit = readLimit(given);
  const asker: Asker = {
    locale: deps.locale,
    today: readAsOf(given) ?? deps.today(),
    previous: [],
    editor: true,
  };
  const { newsroom: whole, close } = await deps.open(given.values.get(ARTICLES.name));
  const newsroom = limit === undefined ? whole : limitQuotes(whole, limit);
  try {
    if (given.switches.has(JSON_OUTPUT.name) && command.json !== undefined)
      print(JSON.stringify(await command.json(options, asker, newsroom)));
    else print(renderReply(await command.run(options, asker, newsroom), deps.look).text);
  } finally {
    await close();
  }
  return EXIT.ok;
}

async function runCheck(args: readonly string[], deps: CliDeps): Promise<ExitCode> {
  const { words, switches } = readFlags(args, [HELP], 'byline check');
  if (switches.has(HELP.name)) {
    deps.print(checkHelp());
    return EXIT.ok;
  }
  if (words.length > 1)
    throw new UsageError(`byline check takes one path, but got ${words.length}. See byline check --help.`);
  const { articles, problems } = await deps.check(words[0]);
  for (const { file, line, reason } of problems)
    deps.complain(clean(`${file}${line === undefined ? '' : `:${line}`}: ${inEnglish(reason)}`));
  deps.print(`${counted(articles, 'article')}, ${counted(problems.length, 'problem')}`);
  return problems.length === 0 ? EXIT.ok : EXIT.failed;
}

async function runPurge(args: readonly string[], deps: CliDeps): Promise<ExitCode> {
  const { words, switches } = readFlags(args, [HELP], 'byline purge');
  if (switches.has(HELP.name)) {
    deps.print(purgeHelp());
    return EXIT.ok;
  }
  const [id, ...more] = words;
  if (id === undefined || more.length > 0)
    throw new UsageError(`byline purge takes one id, but got ${words.length}. See byline purge --help.`);
  const outcome = await deps.purge(id);
  if (outcome.kind === 'asked') {
    deps.print(
      clean(
        `Byline is running and was asked to delete '${id}'. It has not done so yet; it will at its next start at the latest.`,
      ),
    );
    return EXIT.ok;
  }
  deps.print(
    clean(
      `Deleted '${id}' for good: the article, its earlier versions, drafts of it and what was noted of it.`,
    ),
  );
  if (outcome.other !== undefined)
    deps.complain(
      clean(
        `${outcome.other} has the same id and is shown from now on. Purge again to delete that one, too.`,
      ),
    );
  return EXIT.ok;
}

/** What is wrong with an option is, here, a wrong command line. */
function readGiven<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw new UsageError(error.message);
    throw error;
  }
}

function unknownWord(name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return `byline does not know '${name.slice(0, 40)}'. ${near === undefined ? '' : `Did you mean '${near}'? `}See byline --help.`;
}

/** A command's message, which speaks as to someone at a prompt, for a command line: `/ask` is `byline ask`, and help has the examples. */
function inFlags(message: string): string {
  const example = message.lastIndexOf(' Example: ');
  return message.slice(0, example < 0 ? undefined : example).replace(/^\/(?=[a-z]+ )/u, 'byline ');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
