import type { Message } from 'discord.js';
import { QUESTION_ID } from './question.ts';

/** Signs of Discord's Markdown that stand before a line or about words, and escaped signs. */
const LINE_SIGNS = /^(?:>>> |> |-# |#{1,3} |[-*] )+/gmu;
const SIGNS = /\\([^\w\s])|\*\*|__|~~|\|\||`+/gu;
const LINKED = /\[([^\]\n]{1,1000})\]\(<?https?:[^\s)]{1,2000}\)/gu;
const SMALL_PRINT = /^-# .*$/gmu;
const MENTIONS = /<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,32}:\d{1,20}>/gu;

/**
 * The words of a message, or of what it forwards, as a person reads them: its text, its embeds and the texts of its components,
 * without Markdown. Of an answer of Byline's own, what it quotes.
 */
export function textOf(message: Message): string {
  const own = message.author.id === message.client.user.id;
  return partsOf(message)
    .flatMap(({ content, embeds, components }) => [
      content,
      ...embeds.flatMap(({ title, description }) => [title, description]),
      ...components.flatMap((component) => displayTexts(component.toJSON())),
    ])
    .filter((text) => text !== null)
    .map((text) => plainWords(own ? text.replace(SMALL_PRINT, '') : text).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What somebody wrote in a message, or in what it forwards; where they wrote nothing, all its words. */
export function writtenIn(message: Message): string {
  const written = partsOf(message).map(({ content }) => plainWords(content).trim());
  return written.filter((text) => text !== '').join('\n\n') || textOf(message);
}

/** A message and what it forwards. */
export function partsOf(message: Message): readonly Pick<Message, 'content' | 'embeds' | 'components'>[] {
  return [message, ...message.messageSnapshots.values()];
}

function plainWords(markdown: string): string {
  return markdown
    .replace(MENTIONS, ' ')
    .replace(LINE_SIGNS, '')
    .replace(LINKED, '$1')
    .replace(SIGNS, (_, escaped: string | undefined) => escaped ?? '');
}

function displayTexts(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  if ('id' in component && component.id === QUESTION_ID) return [];
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inside = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inside.flatMap(displayTexts)];
}
