import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Command, OptionsSchema } from './command.ts';
import { describeOptions, type OptionDescriptor } from './describeOptions.ts';
import { nearestName } from './nearest.ts';

/** Options as they come from outside, by name, unchecked. */
export type RawOptions = Readonly<Record<string, string | number>>;

/**
 * The checked options of a command. A blank option counts as left out, and an integer may come as its digits.
 * Throws a UserError that says which option is wrong, what is expected, and an example.
 */
export function readOptions<S extends OptionsSchema>(
  command: Pick<Command<S>, 'name' | 'options' | 'example'>,
  raw: RawOptions,
): z.output<S> {
  const known = new Map(describeOptions(command).map((option) => [option.name, option]));
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(raw)) {
    const option = known.get(name);
    if (option === undefined) throw new UserError(unknownOption(command, name, [...known.keys()]));
    const read = typed(option, value);
    if (read !== undefined) given[name] = read;
  }
  const result = command.options.safeParse(given);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]);
  const option = known.get(name);
  if (option === undefined)
    throw new Error(`/${command.name} has no option ${name}`, { cause: result.error });
  throw new UserError(wrongOption(command, option, given[name]));
}

function typed(option: OptionDescriptor, value: string | number): string | number | undefined {
  if (typeof value === 'number') return option.type === 'integer' ? value : String(value);
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  if (option.type === 'integer') return /^[+-]?\d{1,15}$/u.test(trimmed) ? Number(trimmed) : trimmed;
  if (option.type === 'choice')
    return option.choices?.find((word) => word === trimmed.toLowerCase()) ?? trimmed;
  return trimmed;
}

function unknownOption(
  command: Pick<Command, 'name' | 'example'>,
  name: string,
  names: readonly string[],
): string {
  const near = nearestName(name, names);
  const takes = names.length === 0 ? `/${command.name} takes no options` : `It takes: ${names.join(', ')}`;
  const hint = near === undefined ? takes : `Did you mean '${near}'`;
  return `/${command.name} has no option '${shown(name)}'. ${hint}${near === undefined ? '.' : '?'} Example: ${command.example}`;
}

function wrongOption(
  command: Pick<Command, 'name' | 'example'>,
  option: OptionDescriptor,
  value: string | number | undefined,
): string {
  const example =
    option.required || option.example === undefined
      ? command.example
      : `${option.name}:${quoted(option.example)}`;
  if (value === undefined)
    return `/${command.name} needs the option '${option.name}': ${option.description}. Example: ${example}`;
  const got =
    option.type === 'string'
      ? `this one has ${String(value).length.toLocaleString('en')}`
      : `not '${shown(String(value))}'`;
  return `The option '${option.name}' takes ${expected(option)}; ${got}. Example: ${example}`;
}

/** What an option takes, in a few words: 'a whole number from 1 to 25'. */
export function expected(option: OptionDescriptor): string {
  if (option.type === 'choice') return `one of ${(option.choices ?? []).join(', ')}`;
  if (option.type === 'integer')
    return option.min === undefined || option.max === undefined
      ? 'a whole number'
      : `a whole number from ${option.min} to ${option.max}`;
  return option.maxLength === undefined
    ? 'text'
    : `text of at most ${option.maxLength.toLocaleString('en')} characters`;
}

function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value;
}

function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40).toWellFormed()}…` : value;
}
