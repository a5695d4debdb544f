import type { Command } from '../../commands/command.ts';
import { needCommand } from '../../commands/run.ts';

/** The command that a plain question is. */
export function questionCommand(commands: readonly Command[]): Command {
  return needCommand(commands, 'ask');
}
