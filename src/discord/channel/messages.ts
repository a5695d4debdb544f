import type { Message, PartialMessage } from 'discord.js';
import type { Context } from '../context.ts';
import { type Addressed, readAddressed } from './addressed.ts';
import { bodyFor } from './answer.ts';
import type { Answered } from './answered.ts';
import { findAnswer } from './findAnswer.ts';
import { isSmallTalk } from './smallTalk.ts';
import { tried } from './tried.ts';

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

/** Brings the answer up to date after its question was edited, which `old` was before. */
export async function onEdit(
  old: Pick<Message | PartialMessage, 'content'>,
  message: Message,
  answered: Answered,
  context: Context,
): Promise<void> {
  const { content, createdTimestamp, editedTimestamp } = message;
  // Discord tells of the preview of a link as it tells of an edit.
  if (editedTimestamp === null || content === old.content) return;
  if (Date.now() - createdTimestamp > EDITABLE) return;
  const addressed = readAddressed(message);
  if (addressed === undefined || asksNothing(addressed)) return;
  const work = async (): Promise<void> => {
    const answer = await findAnswer(message, answered);
    if (answer === undefined) return reply(message, addressed, answered, context);
    answered.note(message.id, answer.id);
    const body = await bodyFor(message, addressed, context);
    if (body !== undefined && !answered.withdrawn(message.id)) await answer.edit(body);
  };
  await answered.inTurn(message.id, () => tried(message, context, work));
}

/** Takes the answer away after its question was deleted. */
export async function onDelete(
  message: Message | PartialMessage,
  answered: Answered,
  context: Context,
): Promise<void> {
  answered.withdraw(message.id);
  await answered.inTurn(message.id, async () => {
    const { id, createdTimestamp: asked } = message;
    const known = answered.answerTo(id) !== undefined;
    const mayBeUnknown = asked < answered.since && Date.now() - asked < EDITABLE;
    if (!known && !mayBeUnknown) return;
    // Where nothing is known of the message, it may be anybody's, in a channel that Byline may not read.
    const answer = await (known
      ? findAnswer(message, answered)
      : findAnswer(message, answered).catch(() => undefined));
    answered.forget(id);
    if (answer !== undefined) await tried(message, context, () => answer.delete());
  });
}

/** The same for many at once, as moderators delete them. */
export async function onBulkDelete(
  messages: readonly (Message | PartialMessage)[],
  answered: Answered,
  context: Context,
): Promise<void> {
  await Promise.all(messages.map((message) => onDelete(message, answered, context)));
}

async function reply(
  message: Message,
  addressed: Addressed,
  answered: Answered,
  context: Context,
): Promise<void> {
  const began = performance.now();
  const body = await bodyFor(message, addressed, context);
  if (body === undefined || answered.withdrawn(message.id)) return;
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
