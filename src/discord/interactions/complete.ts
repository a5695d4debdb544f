import type { AutocompleteInteraction } from 'discord.js';
import { findCommand } from '../../commands/run.ts';
import type { Context } from '../context.ts';
import { codeOf, DISCORD } from '../discordError.ts';
import { LIMITS } from '../limits.ts';
import { oneLine } from '../message/question.ts';
import { askerOf, serverOf } from './asker.ts';
import { typedCommand } from './command.ts';

/** Completes an option. What is typed may be gone by the time the answer arrives: then there is nothing to tell. */
export async function answerCompletion(
  interaction: AutocompleteInteraction,
  context: Context,
): Promise<void> {
  try {
    const { name: option, value: typed } = interaction.options.getFocused(true);
    const { name: typedName } = typedCommand(interaction.commandName, interaction.options.data);
    const command = findCommand(context.commands, typedName);
    const asker = await askerOf(interaction, [], context, command);
    const newsroom = context.newsroomOf(serverOf(interaction), asker);
    const completing = { option, typed: typed.slice(0, LIMITS.choice) };
    const found =
      newsroom.desk !== undefined && command?.completeAtDesk !== undefined
        ? await command.completeAtDesk(completing, newsroom)
        : (command?.complete?.(completing, newsroom) ?? []);
    const shown = found.map(({ name, value }) => ({ name: oneLine(name), value }));
    await interaction.respond(shown.filter(({ name }) => name !== '').slice(0, LIMITS.choices));
  } catch (error) {
    const late =
      codeOf(error) === DISCORD.unknownInteraction || codeOf(error) === DISCORD.alreadyAcknowledged;
    if (!late) context.log.failure(error);
  }
}
