import type { Message } from 'discord.js';
import { visible } from '../message/escape.ts';

/** A message for Byline: the question in it, which may be empty. */
export type Addressed = { readonly question: string; readonly repliesTo: string | undefined };

/**
 * Reads a message that is for the bot: one that mentions it, a reply to one of its messages that pings it, or any in a direct
 * message. Undefined for all other talk, and for what bots and webhooks write.
 */
export function readAddressed(message: Message): Addressed | undefined {
  const me = message.client.user.id;
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const direct = message.guildId === null;
  const mentioned = new RegExp(`<@!?${me}>`, 'u').test(message.content);
  const answered = message.mentions.repliedUser?.id === me && message.mentions.users.has(me);
  if (!direct && !mentioned && !answered) return undefined;
  const repliesTo = message.reference?.messageId;
  return { question: withoutMentions(message, me), repliesTo };
}

/** The words of a message: the bot's own name left out, other names written out. */
function withoutMentions(message: Message, me: string): string {
  const named = message.content.replace(/<@!?(\d{1,20})>/gu, (_, id: string) =>
    id === me ? ' ' : (message.mentions.users.get(id)?.displayName ?? ' '),
  );
  return visible(named.replace(/<(?:@&|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}
