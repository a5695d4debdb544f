import type { Newsroom } from '../newsroom.ts';
import type { Filled, Form } from '../replies/form.ts';
import { Mistake } from '../replies/mistake.ts';
import type { Action, Reply } from '../replies/reply.ts';
import type { Asker, Command } from './command.ts';
import { nearestName } from './nearest.ts';
import { type RawOptions, readOptions } from './readOptions.ts';

/** The command of that name, with or without its slash; undefined where there is none. */
export function findCommand(commands: readonly Command[], name: string): Command | undefined {
  const wanted = name.replace(/^\//u, '').toLowerCase();
  return commands.find((command) => command.name === wanted);
}

/** As {@link findCommand}, but throws a UserError that names the nearest command. */
export function needCommand(commands: readonly Command[], name: string): Command {
  const found = findCommand(commands, name);
  if (found !== undefined) return found;
  const typed = name.replace(/^\//u, '').slice(0, 40).toWellFormed();
  const near = nearestName(
    typed,
    commands.map((command) => command.name),
  );
  throw new Mistake(({ mistakes }) => mistakes.noCommand(typed, near));
}

/** Runs a command on options as they came; throws a UserError where they are wrong. */
export async function runCommand(
  command: Command,
  raw: RawOptions,
  asker: Asker,
  newsroom: Newsroom,
): Promise<Reply> {
  demandRight(command, asker);
  return command.run(readOptions(command, raw), asker, newsroom);
}

/**
 * Runs what a reader pressed. `args` are those of the action, with `question` where the reply it stood in had one.
 * Throws a UserError where no command knows the action (a button of an older version).
 */
export async function runAction(
  commands: readonly Command[],
  action: Pick<Action, 'command' | 'name' | 'args'>,
  asker: Asker,
  newsroom: Newsroom,
): Promise<Reply> {
  const command = findCommand(commands, action.command);
  const handle = ownOf(command?.actions, action.name);
  if (command === undefined || handle === undefined) throw oldChoice();
  demandRight(command, asker);
  return handle(action.args, asker, newsroom);
}

/** Runs what a form was filled in for. Throws a UserError where no command knows the form (one of an older version). */
export async function runForm(
  commands: readonly Command[],
  form: Pick<Form, 'command' | 'name' | 'args'>,
  filled: Filled,
  asker: Asker,
  newsroom: Newsroom,
): Promise<Reply> {
  const command = findCommand(commands, form.command);
  const handle = ownOf(command?.forms, form.name);
  if (command === undefined || handle === undefined) throw oldChoice();
  demandRight(command, asker);
  return handle(filled, form.args, asker, newsroom);
}

function demandRight({ editors }: Command, { editor, operator }: Asker): void {
  if (editors === true && !editor && operator !== true) throw new Mistake(({ editorsOnly }) => editorsOnly);
}

function oldChoice(): Mistake {
  return new Mistake(({ mistakes }) => mistakes.oldChoice);
}

function ownOf<T>(handlers: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return handlers !== undefined && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}
