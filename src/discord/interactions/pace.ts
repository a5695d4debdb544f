import type { Command } from '../../commands/command.ts';
import { findCommand } from '../../commands/run.ts';
import type { Pace } from './respond.ts';

/** How a command's reply is made, by what the command says of itself and by whether a form is asked for. */
export function paceOf(
  commands: readonly Command[],
  { command: name, opens }: { readonly command: string; readonly opens: boolean },
): Pace {
  if (opens) return 'atOnce';
  return findCommand(commands, name)?.editors === true ? 'aside' : 'queued';
}
