import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../../commands/command.ts';
import type { Context } from '../context.ts';

/** Who asks, in what language, and with what before. */
export function askerOf(
  interaction: BaseInteraction,
  previous: readonly string[],
  { today }: Context,
): Asker {
  return {
    locale: interaction.locale,
    today: today(),
    previous,
    editor: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    person: interaction.user.id,
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
