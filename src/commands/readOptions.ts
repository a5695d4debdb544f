import type { z } from 'zod';
import { Mistake } from '../replies/mistake.ts';
import type { Wording } from '../replies/wording.ts';
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
    if (option === undefined) throw unknownOption(command, name, [...known.keys()]);
    const read = typed(option, value);
    if (read !== undefined) given[name] = read;
  }
  const result = command.options.safeParse(given);
  if (result.success) return result.data;
  const name = String(result.error.issues[0]?.path[0]);
  const option = known.get(name);
  if (option === undefined)
    throw new Error(`/${command.name} has no option ${name}`, { cause: result.error });
  throw wrongOption(command, option, given[name]);
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
  { name, example }: Pick<Command, 'name' | 'example'>,
  typed: string,
  known: readonly string[],
): Mistake {
  const near = nearestName(typed, known);
  return new Mistake(({ mistakes }) => mistakes.noOption(name, shown(typed), known, near, example));
}

function wrongOption(
  command: Pick<Command, 'name' | 'example'>,
  option: OptionDescriptor,
  value: string | number | undefined,
): Mistake {
  const { name, description } = option;
  const example =
    option.required || option.example === undefined ? command.example : `${name}:${quoted(option.example)}`;
  return new Mistake((words) => {
    const { mistakes } = words;
    if (value === undefined) return mistakes.optionMissing(command.name, name, description, example);
    const takes = expected(option, words);
    const typed = String(value);
    return option.type === 'string'
      ? mistakes.optionTooLong(name, takes, typed.length, example)
      : mistakes.optionWrong(name, takes, shown(typed), example);
  });
}

/** What an option takes, in a few words: 'a whole number from 1 to 25'. */
export function expected(option: OptionDescriptor, words: Wording): string {
  if (option.type === 'choice')
    return words.oneOf((option.choices ?? []).map((value) => words.choice(option.name, value)));
  if (option.type === 'integer') return words.wholeNumber(option.min, option.max);
  return option.maxLength === undefined ? words.mistakes.text : words.mistakes.textUpTo(option.maxLength);
}

function quoted(value: string): string {
  return /\s/u.test(value) ? `"${value}"` : value;
}

function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40).toWellFormed()}…` : value;
}
