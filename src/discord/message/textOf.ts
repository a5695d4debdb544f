import type { Message } from 'discord.js';

/** The words of a message, as a person reads them: its text, its embeds and the texts of its components. */
export function textOf(message: Message): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title, description]);
  const displays = message.components.map((component) => displayTexts(component.toJSON()));
  return [message.cleanContent, ...embeds, ...displays]
    .filter((text) => typeof text === 'string' && text.trim() !== '')
    .join('\n\n');
}

function displayTexts(component: unknown): string {
  if (typeof component !== 'object' || component === null) return '';
  const own = 'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inside = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...inside.map(displayTexts)].filter((text) => text !== '').join('\n');
}
