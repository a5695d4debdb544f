import type { Command } from '../commands/command.ts';
import { describeOptions } from '../commands/describeOptions.ts';
import { aligned } from './aligned.ts';
import { commandFlags } from './commandFlags.ts';
import { type Flag, describeFlags, HELP } from './flags.ts';

const SCRIPT = 'npm run --silent byline --';

/** `byline --help`. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map((command) => [usage(command), command.description] as const);
  return [
    'Answers one question about the stored articles, with word-for-word quotes.',
    '',
    `Usage: ${SCRIPT} COMMAND [WORDS] [FLAGS]`,
    '',
    aligned([
      ...rows,
      ['check [PATH]', 'Check articles; exit code 1 where one cannot be read'],
      ['purge ID', 'Delete an article for good, also while Byline runs'],
    ]),
    '',
    'Each command tells more with --help. An answer exits with 0, whatever it says; a wrong',
    'command line with 2; articles or settings that cannot be read with 1.',
    '',
    'Example:',
    `  ${SCRIPT} ask "who is mediating the talks?" --articles ./articles --json`,
  ].join('\n');
}

/** `byline NAME --help`. */
export function commandHelp(command: Command): string {
  return helpText(usage(command), command.description, commandFlags(command));
}

/** `byline check --help`. */
export function checkHelp(): string {
  return helpText(
    'check [PATH]',
    'Checks a folder, a file or a JSON Lines file of articles, and names the file, the line and the reason of each that cannot be read.',
    [HELP],
  );
}

/** `byline purge --help`. */
export function purgeHelp(): string {
  return helpText(
    'purge ID',
    'Deletes the article with that id for good, with its earlier versions, drafts of it and what the audit log says of it but the id. A Byline that is running does it within seconds.',
    [HELP],
  );
}

function helpText(usage: string, about: string, flags: readonly Flag[]): string {
  return [about, '', `Usage: ${SCRIPT} ${usage} [FLAGS]`, '', describeFlags(flags)].join('\n');
}

function usage(command: Command): string {
  const main = describeOptions(command).find(({ name }) => name === command.main);
  if (main === undefined) return command.name;
  const word = main.name.toUpperCase();
  return `${command.name} ${main.required ? word : `[${word}]`}`;
}
