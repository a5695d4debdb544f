import type { Newsroom } from '../newsroom.ts';
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
  const handlers = findCommand(commands, action.command)?.actions ?? {};
  const handle = Object.hasOwn(handlers, action.name) ? handlers[action.name] : undefined;
  if (handle === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
  return handle(action.args, asker, newsroom);
}
