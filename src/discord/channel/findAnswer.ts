import type { Message, PartialMessage } from 'discord.js';
import type { Answered } from './answered.ts';

/** Messages after a question among which its answer is looked for, where it is not remembered (after a restart). */
const LOOKED_THROUGH = 25;

/** The message of Byline's that answers a message; undefined where there is none. */
export async function findAnswer(
  question: Message | PartialMessage,
  answered: Answered,
): Promise<Message | undefined> {
  const { channel, client } = question;
  const known = answered.answerTo(question.id);
  if (known !== undefined) return channel.messages.fetch(known);
  const after = await channel.messages.fetch({ after: question.id, limit: LOOKED_THROUGH, cache: false });
  return after.find(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === question.id,
  );
}
