import type { Command, OptionsSchema } from './command.ts';

/**
 * Declares a command: inside, its options have the types of its schema; outside, every command is alike. That is sound
 * because `run` and `json` only ever get what `readOptions` read with that same schema.
 */
export function defineCommand<S extends OptionsSchema>(command: Command<S>): Command {
  return command;
}
