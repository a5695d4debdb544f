import type { ModalSubmitInteraction } from 'discord.js';
import { findCommand, runForm } from '../../commands/run.ts';
import type { Filled } from '../../replies/form.ts';
import { Mistake } from '../../replies/mistake.ts';
import type { Context } from '../context.ts';
import { FOLLOW_UP } from '../message/compose.ts';
import { decodeAction } from '../message/customId.ts';
import { uploadOf } from '../upload.ts';
import { askerOf, serverOf } from './asker.ts';
import { answerFollowUp } from './followUp.ts';
import { respond } from './respond.ts';

/** Answers a form that was handed in: in the message that it was opened from, or else in a new one that only they see. */
export async function answerForm(interaction: ModalSubmitInteraction, context: Context): Promise<void> {
  const pressed = decodeAction(interaction.customId);
  const filled = filledOf(interaction, context);
  if (pressed?.command === FOLLOW_UP) return answerFollowUp(interaction, filled, context);
  const manner = interaction.isFromMessage() ? 'inPlace' : 'private';
  await respond(interaction, { manner, pace: 'aside', previous: [] }, context, async () => {
    if (pressed === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
    const command = findCommand(context.commands, pressed.command);
    const asker = await askerOf(interaction, [], context, command);
    const newsroom = context.newsroomOf(serverOf(interaction), asker);
    return runForm(context.commands, pressed, filled, asker, newsroom);
  });
}

function filledOf(interaction: ModalSubmitInteraction, { cdnUrl }: Context): Filled {
  const texts: Record<string, string> = {};
  const files = [];
  for (const [name, field] of interaction.fields.fields) {
    if ('value' in field && typeof field.value === 'string' && field.value.trim() !== '')
      texts[name] = field.value;
    if ('attachments' in field)
      for (const attachment of field.attachments.values()) files.push(uploadOf(attachment, cdnUrl));
  }
  return { texts, files };
}
