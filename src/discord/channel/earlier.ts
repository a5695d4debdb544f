import type { Message } from 'discord.js';
import { followUp } from '../../answers/followUp.ts';
import { questionsOf } from '../message/question.ts';
import type { Addressed } from './addressed.ts';

/** How long a conversation in direct messages keeps its subject, in milliseconds. */
const SUBJECT_KEPT = 30 * 60_000;
/** Messages before a question among which the last answer is looked for. */
const LOOKED_THROUGH = 10;

/**
 * The questions that a message follows up, latest last: those of the answer that it replies to; or, in direct messages, of the
 * last answer. None where the question stands alone.
 */
export async function earlierQuestions(message: Message, addressed: Addressed): Promise<readonly string[]> {
  const answer = await answerBefore(message, addressed).catch(() => undefined);
  if (answer?.author.id !== message.client.user.id) return [];
  return followedUp(addressed.question, answer);
}

/** The questions of an answer, where `question` makes no sense without them; else none. */
export function followedUp(question: string, answer: Pick<Message, 'components'>): readonly string[] {
  const questions = questionsOf(answer.components.map((component) => component.toJSON()));
  return followUp(question, questions) === undefined ? [] : questions;
}

async function answerBefore(message: Message, { repliesTo }: Addressed): Promise<Message | undefined> {
  const { channel, client } = message;
  if (repliesTo !== undefined) return channel.messages.cache.get(repliesTo) ?? message.fetchReference();
  if (message.guildId !== null) return undefined;
  const lastOf = (messages: Iterable<Message>): Message | undefined =>
    [...messages]
      .filter(({ author, id }) => author.id === client.user.id && BigInt(id) < BigInt(message.id))
      .sort((a, b) => b.createdTimestamp - a.createdTimestamp)[0];
  const last =
    lastOf(channel.messages.cache.values()) ??
    lastOf((await channel.messages.fetch({ before: message.id, limit: LOOKED_THROUGH })).values());
  const kept = last !== undefined && message.createdTimestamp - last.createdTimestamp < SUBJECT_KEPT;
  return kept ? last : undefined;
}
