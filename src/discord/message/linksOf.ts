import type { Message } from 'discord.js';
import { webLinksIn } from '../../text/webLinks.ts';

/** The web addresses in a message: those written in it, and those of its embeds. Each once, in order. */
export function linksOf({
  content,
  embeds,
  components,
}: Pick<Message, 'content' | 'embeds' | 'components'>): string[] {
  const shown = embeds.flatMap(({ url, description, fields }) => [
    url,
    description,
    ...fields.map(({ value }) => value),
  ]);
  const below = components.map((component) => JSON.stringify(component.toJSON()));
  return webLinksIn([content, ...shown, ...below].filter((text) => text !== null).join('\n'));
}
