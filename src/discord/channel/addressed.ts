import { type Message, MessageReferenceType } from 'discord.js';
import { visible } from '../message/escape.ts';

/** A message for Byline: the question in it, empty where it has no words; and the message that it replies to. */
export type Addressed = { readonly question: string; readonly repliesTo: string | undefined };

/**
 * Reads a message that is for the bot: one that mentions it (or the role that came with it, which people take for it), a reply
 * to one of its messages that pings it, or any in a direct message. Undefined for all other talk, and for what bots and webhooks
 * write.
 */
export function readAddressed(message: Message): Addressed | undefined {
  const { author, webhookId, system, guild, guildId, client, mentions, reference } = message;
  if (author.bot || webhookId !== null || system) return undefined;
  const mentioned = mentions.users.has(client.user.id);
  const byRole = mentions.roles.some((role) => role.managed && guild?.members.me?.roles.cache.has(role.id));
  if (guildId !== null && !mentioned && !byRole) return undefined;
  const repliesTo = reference?.type === MessageReferenceType.Default ? reference.messageId : undefined;
  return { question: questionIn(message), repliesTo };
}

/** The words of a message: the bot's own name left out, other names written out. Empty where it has none. */
function questionIn({ content, client, mentions }: Message): string {
  const named = content.replace(/<@!?(\d{1,20})>/gu, (_, id: string) =>
    id === client.user.id ? ' ' : (mentions.users.get(id)?.displayName ?? ' '),
  );
  const words = visible(named.replace(/<(?:@&|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
