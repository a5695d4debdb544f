import type { Message } from 'discord.js';
import { webLinksIn } from '../../text/webLinks.ts';
import { partsOf } from './textOf.ts';

/** The web addresses in a message, or in what it forwards: those written in it, and those of its embeds. Each once, in order. */
export function linksOf(message: Message): string[] {
  const texts = partsOf(message).flatMap(({ content, embeds, components }) => [
    content,
    ...embeds.flatMap(({ url, description, fields }) => [
      url,
      description,
      ...fields.map(({ value }) => value),
    ]),
    ...components.map((component) => JSON.stringify(component.toJSON())),
  ]);
  return webLinksIn(texts.filter((text) => text !== null).join('\n'));
}
