import type { Interaction } from 'discord.js';
import { Mistake } from '../../replies/mistake.ts';
import type { Wording } from '../../replies/wording.ts';
import type { Context } from '../context.ts';
import { answerCommand, answerMessageCommand } from './command.ts';
import { answerCompletion } from './complete.ts';
import { answerForm } from './form.ts';
import { answerPress } from './press.ts';
import { respond } from './respond.ts';

/** Answers whatever a person did. It never rejects: each way of answering tells its own errors. */
export async function dispatch(interaction: Interaction, context: Context): Promise<void> {
  if (interaction.isAutocomplete()) return answerCompletion(interaction, context);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, context);
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, context);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return answerPress(interaction, context);
  if (interaction.isModalSubmit()) return answerForm(interaction, context);
  // A command or component of an older version.
  return refuse(interaction, context, ({ mistakes }) => mistakes.oldChoice);
}

/** Tells whoever does something that the program is about to end. */
export async function dispatchStopping(interaction: Interaction, context: Context): Promise<void> {
  return refuse(interaction, context, ({ stopping }) => stopping);
}

async function refuse(
  interaction: Interaction,
  context: Context,
  why: (words: Wording) => string,
): Promise<void> {
  if (!interaction.isRepliable()) return;
  await respond(interaction, { manner: 'private', pace: 'aside', previous: [] }, context, () =>
    Promise.reject(new Mistake(why)),
  );
}
