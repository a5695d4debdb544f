import type { Command } from '../commands/command.ts';
import { describeOptions, type OptionDescriptor } from '../commands/describeOptions.ts';
import { expected, type RawOptions } from '../commands/readOptions.ts';
import { wordingFor } from '../replies/wording.ts';
import { ARTICLES, AS_OF, type Flag, type Given, HELP, JSON_OUTPUT } from './flags.ts';
import { UsageError } from './usageError.ts';

const ENGLISH = wordingFor('en');
const LIMIT: Flag = { name: 'limit', value: 'N', about: 'At most so many quotes' };

/** The flags of a command on the command line: its options, and those that all commands share. */
export function commandFlags(command: Command): readonly Flag[] {
  const own = describeOptions(command).map((option): Flag => ({
    name: option.name,
    value: valueName(option),
    about: aboutOption(option),
  }));
  return [
    ...own,
    ...(command.name === 'ask' ? [LIMIT] : []),
    ARTICLES,
    AS_OF,
    ...(command.json === undefined ? [] : [JSON_OUTPUT]),
    HELP,
  ];
}

/** The command's options as given: words without a flag, joined, are its main option. */
export function commandOptions(command: Command, { words, values }: Given): RawOptions {
  const names = Object.keys(command.options.shape);
  const named = names.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  if (words.length === 0) return Object.fromEntries(named);
  const { main } = command;
  if (main === undefined)
    throw new UsageError(
      `byline ${command.name} takes no words, but got '${words.join(' ').slice(0, 40)}'. See byline ${command.name} --help.`,
    );
  if (values.has(main)) throw new UsageError(`The ${main} is given twice, with and without --${main}.`);
  return Object.fromEntries([...named, [main, words.join(' ')]]);
}

/** The value of `--limit`; undefined where it is not given. */
export function readLimit({ values }: Given): number | undefined {
  const typed = values.get(LIMIT.name);
  if (typed === undefined) return undefined;
  const limit = /^\d{1,3}$/u.test(typed) ? Number(typed) : 0;
  if (limit < 1 || limit > 100)
    throw new UsageError(`--limit takes a whole number from 1 to 100; not '${typed.slice(0, 40)}'.`);
  return limit;
}

function valueName(option: OptionDescriptor): string {
  if (option.type === 'integer') return 'N';
  return option.type === 'choice' || option.name === 'since' || option.name === 'until'
    ? option.type === 'choice'
      ? 'WORD'
      : 'DATE'
    : option.name.toUpperCase();
}

function aboutOption(option: OptionDescriptor): string {
  return option.type === 'string'
    ? option.description
    : `${option.description}; ${expected(option, ENGLISH)}`;
}
