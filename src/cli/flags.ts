import { parseArgs } from 'node:util';
import { nearestName } from '../commands/nearest.ts';
import { aligned } from './aligned.ts';
import { UsageError } from './usageError.ts';

/** A flag such as `--since DATE`; without `value` it is a switch. */
export type Flag = {
  readonly name: string;
  /** How its value is named in the help, such as `DATE`; undefined for a switch. */
  readonly value: string | undefined;
  readonly about: string;
};

/** What stood behind a program's or a command's name. */
export type Given = {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
};

export const HELP: Flag = { name: 'help', value: undefined, about: 'Show this help' };
export const ARTICLES: Flag = {
  name: 'articles',
  value: 'PATH',
  about: 'A folder, a file or a JSON Lines file of articles, only read',
};
export const AS_OF: Flag = {
  name: 'as-of',
  value: 'DATE',
  about: 'Answer as on that day, such as 2025-11-01; nothing published later is used',
};
export const JSON_OUTPUT: Flag = {
  name: 'json',
  value: undefined,
  about: 'Print one JSON object and nothing else',
};

/**
 * Reads flags (`--name value`, `--name=value`, `-h`) and words in any order; behind `--` all are words. Throws a
 * {@link UsageError} where a flag is unknown, given twice, or lacks its value. `of` is what they belong to, such as `byline ask`.
 */
export function readFlags(args: readonly string[], flags: readonly Flag[], of: string): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      flags.map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const flag = flags.find((candidate) => candidate.name === name);
    if (flag === undefined) throw new UsageError(unknownFlag(rawName, flags, of));
    if (flag.value === undefined) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value. See ${of} --help.`);
      switches.add(name);
      continue;
    }
    if (value === undefined || (value.startsWith('--') && !token.inlineValue))
      throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}. See ${of} --help.`);
    if (values.has(name)) throw new UsageError(`${rawName} is given twice. See ${of} --help.`);
    values.set(name, value);
  }
  return { words, values, switches };
}

function unknownFlag(rawName: string, flags: readonly Flag[], of: string): string {
  const near = nearestName(
    rawName.replace(/^-+/u, ''),
    flags.map(({ name }) => name),
  );
  return `${of} knows no flag ${rawName.slice(0, 40)}. ${near === undefined ? '' : `Did you mean --${near}? `}See ${of} --help.`;
}

/** The value of `--as-of`, a day that the calendar has; undefined where it is not given. */
export function readAsOf({ values }: Given): string | undefined {
  const day = values.get(AS_OF.name);
  if (day === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new UsageError(`--as-of takes a day such as 2025-11-01; not '${day.slice(0, 40)}'.`);
  return day;
}

/** Flags and what they mean, for a help text. */
export function describeFlags(flags: readonly Flag[]): string {
  return aligned(
    flags.map(({ name, value, about }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, about]),
  );
}
