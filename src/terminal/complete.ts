import type { Command } from '../commands/command.ts';
import { describeOptions } from '../commands/describeOptions.ts';
import { findCommand } from '../commands/run.ts';
import type { Newsroom } from '../newsroom.ts';
import { clean } from './clean.ts';
import { type Piece, splitOptions } from './splitOptions.ts';

/** What node:readline asks of a completer: the texts that could stand in place of `typed`, the end of the line. */
export type Completed = [hits: string[], typed: string];

/**
 * Completes the line up to the cursor: the names of commands and options, the words an option takes, outlets, headlines. A plain
 * line is a question, which nothing completes.
 */
export function completeLine(line: string, commands: readonly Command[], newsroom: Newsroom): Completed {
  const parts = /^(\s*\/)(\S*)(\s*)(.*)$/su.exec(line);
  if (parts === null)
    return line.trim() === '' ? [commands.map(({ name }) => `/${name} `), line] : [[], line];
  const [, slash = '', name = '', blank = '', rest = ''] = parts;
  if (blank === '') {
    const typed = slash.trimStart() + name;
    return [
      commands.map((command) => `/${command.name} `).filter((hit) => hit.startsWith(typed.toLowerCase())),
      typed,
    ];
  }
  const command = findCommand(commands, name);
  return command === undefined ? [[], line] : completeOptions(rest, command, newsroom);
}

function completeOptions(rest: string, command: Command, newsroom: Newsroom): Completed {
  const options = describeOptions(command);
  const pieces = splitOptions(
    rest,
    options.map((option) => option.name),
  );
  const open = pieces.at(-1);
  if (open?.name !== undefined && !isClosed(rest, open)) {
    const option = options.find((candidate) => candidate.name === open.name);
    if (option === undefined) return [[], ''];
    const values =
      option.choices?.filter((choice) => choice.startsWith(open.value.toLowerCase())) ??
      completeValue(command, option.name, open.value, newsroom);
    return [values.map((value) => `${option.name}:${grouped(value)} `), rest.slice(open.start)];
  }

  const word = /\S*$/u.exec(rest)?.[0] ?? '';
  const used = new Set(pieces.map((piece) => piece.name));
  const names = options.filter((option) => !used.has(option.name)).map((option) => `${option.name}:`);
  const named = names.filter((hit) => hit.startsWith(word.toLowerCase()));
  const bare = bareEnd(rest, pieces);
  if (word !== '' && named.length > 0) return [named, word];
  if (command.main !== undefined && !used.has(command.main) && bare.trim() !== '') {
    const headlines = completeValue(command, command.main, bare.trim(), newsroom);
    if (headlines.length > 0) return [headlines.map((value) => `${value} `), bare];
  }
  return [word === '' ? names : [], word];
}

/** True where the value's closing quote, or a blank behind it, is typed: then the next option is being typed. */
function isClosed(rest: string, piece: Piece): boolean {
  const quoted = piece.valueStart > 0 && /["“„«]/u.test(rest[piece.valueStart - 1] ?? '');
  return quoted ? piece.end > piece.valueStart + piece.value.length : /\s$/u.test(rest) && piece.value !== '';
}

/** The bare words with which the line ends. */
function bareEnd(rest: string, pieces: readonly Piece[]): string {
  const first = pieces.findLastIndex((piece) => piece.name !== undefined) + 1;
  const start = pieces[first]?.start;
  return start === undefined ? '' : rest.slice(start);
}

/** One completion is given as its exact value (an article's id), several by their names, which a reader can tell apart. */
function completeValue(command: Command, option: string, typed: string, newsroom: Newsroom): string[] {
  const found = command.complete?.({ option, typed }, newsroom) ?? [];
  const [only, ...others] = found;
  return (only !== undefined && others.length === 0 ? [only.value] : found.map(({ name }) => name)).map(
    clean,
  );
}

function grouped(value: string): string {
  return /\s/u.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
