import type { Interaction } from 'discord.js';
import { Mistake } from '../../replies/mistake.ts';
import type { Context } from '../context.ts';
import { answerCommand, answerMessageCommand } from './command.ts';
import { answerCompletion } from './complete.ts';
import { answerForm } from './form.ts';
import { answerPress } from './press.ts';
import { type Answerable, respond } from './respond.ts';

/** Answers whatever a person did. It never rejects: each way of answering tells its own errors. */
export async function dispatch(interaction: Interaction, context: Context): Promise<void> {
  if (interaction.isAutocomplete()) return answerCompletion(interaction, context);
  if (interaction.isChatInputCommand()) return answerCommand(interaction, context);
  if (interaction.isMessageContextMenuCommand()) return answerMessageCommand(interaction, context);
  if (interaction.isButton() || interaction.isStringSelectMenu()) return answerPress(interaction, context);
  if (interaction.isModalSubmit()) return answerForm(interaction, context);
  if (interaction.isMessageComponent() || interaction.isModalSubmit())
    return answerUnknown(interaction, context);
  return undefined;
}

/** A component of an older version. */
async function answerUnknown(interaction: Answerable, context: Context): Promise<void> {
  await respond(interaction, { manner: 'private', pace: 'queued', previous: [] }, context, () =>
    Promise.reject(new Mistake(({ mistakes }) => mistakes.oldChoice)),
  );
}
