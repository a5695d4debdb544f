import type { Message } from 'discord.js';
import type { Context } from '../context.ts';

/** Who asked for a reply of Byline's: by command, or by the message that it answers. Undefined where that is gone. */
export async function askedBy(message: Message, { log }: Context): Promise<string | undefined> {
  const byCommand = message.interactionMetadata?.user.id;
  if (byCommand !== undefined || message.reference === null) return byCommand;
  try {
    return (await message.fetchReference()).author.id;
  } catch (error) {
    log.debug(`The question of a reply cannot be read: ${String(error)}`);
    return undefined;
  }
}
