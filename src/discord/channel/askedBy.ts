import { setTimeout as after } from 'node:timers/promises';
import type { Message } from 'discord.js';
import type { Context } from '../context.ts';

/** Milliseconds after which it is not waited for any longer: whoever pressed a button has to be answered within 3,000. */
const PATIENCE = 1_000;

/**
 * Who asked for a reply of Byline's: by command, or by the message that it answers. Undefined where that is gone, or where
 * Discord does not tell it in time.
 */
export async function askedBy(message: Message, { log }: Context): Promise<string | undefined> {
  const byCommand = message.interactionMetadata?.user.id;
  if (byCommand !== undefined || message.reference === null) return byCommand;
  try {
    const question = await Promise.race([
      message.fetchReference(),
      after(PATIENCE, undefined, { ref: false }),
    ]);
    return question?.author.id;
  } catch (error) {
    log.debug(`The question of a reply cannot be read: ${String(error)}`);
    return undefined;
  }
}
