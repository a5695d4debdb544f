import type { Message, PartialMessage } from 'discord.js';
import type { Context } from '../context.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import { type Addressed, readAddressed } from './addressed.ts';
import { bodyFor } from './answer.ts';
import type { Answered } from './answered.ts';
import { findAnswer } from './findAnswer.ts';
import { isSmallTalk } from './smallTalk.ts';

/** How long after it was asked an edited question is answered anew, in milliseconds. */
const EDITABLE = 10 * 60_000;

/** Answers a message that is for Byline with a reply to it. */
export async function onMessage(message: Message, answered: Answered, context: Context): Promise<void> {
  const addressed = readAddressed(message);
  if (addressed === undefined || asksNothing(addressed)) return;
  await answered.inTurn(message.id, () =>
    tried(message, context, () => reply(message, addressed, answered, context)),
  );
}

/** Brings the answer up to date after its question was edited. */
export async function onEdit(message: Message, answered: Answered, context: Context): Promise<void> {
  if (message.editedTimestamp === null || Date.now() - message.createdTimestamp > EDITABLE) return;
  const addressed = readAddressed(message);
  if (addressed === undefined || asksNothing(addressed)) return;
  const work = async (): Promise<void> => {
    const answer = await findAnswer(message, answered);
    if (answer === undefined) return reply(message, addressed, answered, context);
    await answer.edit(await bodyFor(message, addressed, context));
    answered.note(message.id, answer.id);
  };
  await answered.inTurn(message.id, () => tried(message, context, work));
}

/** Takes the answer away after its question was deleted. */
export async function onDelete(
  message: Message | PartialMessage,
  answered: Answered,
  context: Context,
): Promise<void> {
  const work = async (): Promise<void> => {
    const { createdTimestamp: asked } = message;
    const mayBeUnknown = asked < answered.since && Date.now() - asked < EDITABLE;
    if (answered.answerTo(message.id) === undefined && !mayBeUnknown) return;
    const answer = await findAnswer(message, answered);
    answered.forget(message.id);
    await answer?.delete();
  };
  await answered.inTurn(message.id, () => tried(message, context, work));
}

async function reply(
  message: Message,
  addressed: Addressed,
  answered: Answered,
  context: Context,
): Promise<void> {
  const began = performance.now();
  const body = await bodyFor(message, addressed, context);
  const answer = await message.reply({
    ...body,
    // The id of the question: a second try of the same reply is the same message.
    nonce: message.id,
    enforceNonce: true,
    failIfNotExists: false,
  });
  context.metrics.responded((performance.now() - began) / 1000);
  answered.note(message.id, answer.id);
}

function asksNothing({ question, repliesTo }: Addressed): boolean {
  return repliesTo !== undefined && (question === '' || isSmallTalk(question));
}

/** Does what a message asks for. What Discord does not allow there is logged once for each place. */
async function tried(
  message: Message | PartialMessage,
  { log, metrics }: Context,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === DISCORD.unknownMessage || code === DISCORD.unknownChannel) return;
    if (
      code === DISCORD.missingPermissions ||
      code === DISCORD.missingAccess ||
      code === DISCORD.cannotMessage
    )
      return log.warn(
        `Not allowed to answer in channel ${message.channelId}${message.guildId === null ? '' : ` of server ${message.guildId}`}: View Channel, Send Messages and Read Message History are needed there.`,
      );
    metrics.failed();
    log.failure(error);
  }
}
