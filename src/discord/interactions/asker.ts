import type { BaseInteraction } from 'discord.js';
import { namesIn } from '../../../commands/locales/locales.ts';
import type { Asker, Command } from '../../commands/command.ts';
import type { Context } from '../context.ts';

/**
 * Who asks, in what language, and with what before. Where that matters to the command, it is looked up whether they are an editor. Nobody is an
 * editor outside the servers that took Byline in: what those lacked who read only what is shared is not for a stranger's eyes.
 */
export async function askerOf(
  interaction: BaseInteraction,
  previous: readonly string[],
  { today, editors, operators }: Context,
  command?: Pick<Command, 'editors' | 'tellsEditors'>,
): Promise<Asker> {
  const { id } = interaction.user;
  const matters = command?.editors === true || command?.tellsEditors === true;
  return {
    locale: interaction.locale,
    names: namesIn(interaction.locale),
    today: today(),
    previous,
    editor: matters && serverOf(interaction) !== undefined && (await editors.isEditor(interaction)),
    person: id,
    operator: operators.includes(id),
  };
}

/**
 * The server whose articles the reader sees: the one they are in, where the bot itself is a member. A person who installed the
 * bot for themselves reads what is shared, wherever they are.
 */
export function serverOf(interaction: BaseInteraction): string | undefined {
  const { guildId, client } = interaction;
  return guildId !== null && client.guilds.cache.has(guildId) ? guildId : undefined;
}
