import type { Command } from '../commands/command.ts';
import { needCommand } from '../commands/run.ts';
import type { RawOptions } from '../commands/readOptions.ts';
import { Mistake } from '../replies/mistake.ts';
import { splitOptions } from './splitOptions.ts';

/** What a typed line asks for. */
export type Request =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'leave' }
  /** A numbered choice of the last reply, from 1. */
  | { readonly kind: 'choice'; readonly number: number }
  | { readonly kind: 'command'; readonly command: Command; readonly options: RawOptions };

const CHOICE = /^\[?(\d{1,3})\]?$/u;
/** Main options in whose words quotation marks have a meaning; elsewhere they only group. */
const WITH_PHRASES: ReadonlySet<string> = new Set(['query', 'question']);
const LEAVE = /^\/?(?:exit|quit)$/iu;
const HELP = /^(?:help|\?)$/iu;

/**
 * Reads a line as typed: a number is a choice, `/name ...` a command, anything else a question. Throws a UserError where it
 * names no command, or gives an option twice.
 */
export function readLine(line: string, commands: readonly Command[]): Request {
  const typed = line.trim();
  if (typed === '') return { kind: 'nothing' };
  if (LEAVE.test(typed)) return { kind: 'leave' };
  const choice = CHOICE.exec(typed);
  if (choice !== null) return { kind: 'choice', number: Number(choice[1]) };
  if (HELP.test(typed)) return { kind: 'command', command: needCommand(commands, 'help'), options: {} };
  if (!typed.startsWith('/')) {
    const command = needCommand(commands, 'ask');
    return { kind: 'command', command, options: { [command.main ?? 'question']: typed } };
  }
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const command = needCommand(commands, name);
  return { kind: 'command', command, options: readNamed(command, rest) };
}

/** `query:truce outlet:"ARY News"` as options by name; words without a name go to the command's main option. */
function readNamed(command: Command, text: string): RawOptions {
  const pieces = splitOptions(text, Object.keys(command.options.shape));
  const { main } = command;
  const mainNamed = pieces.some((piece) => piece.name === main);
  const given = new Map<string, string[]>();
  let last: string | undefined;
  for (const { name, value } of pieces) {
    // Where the main option has its name, a bare word goes on with the option before it (outlet:ARY News).
    const owner = name ?? (mainNamed ? last : main);
    if (owner === undefined)
      throw new Mistake(({ mistakes }) =>
        mistakes.strayWords(command.name, value.slice(0, 40).toWellFormed(), command.example),
      );
    if (name !== undefined && given.has(name))
      throw new Mistake(({ mistakes }) => mistakes.optionTwice(name.slice(0, 40), command.example));
    given.set(owner, [...(given.get(owner) ?? []), value]);
    last = name ?? last;
  }
  return Object.fromEntries(
    [...given].map(([name, values]) => {
      const value = values.join(' ');
      return [name, WITH_PHRASES.has(name) ? value : (/^["“„«](.*)["”“»]$/su.exec(value)?.[1] ?? value)];
    }),
  );
}
