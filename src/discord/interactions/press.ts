import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { runAction } from '../../commands/run.ts';
import { UserError } from '../../errors.ts';
import { wordingFor } from '../../replies/wording.ts';
import { askedBy } from '../channel/askedBy.ts';
import type { Context } from '../context.ts';
import { composeMessage, FOLLOW_UP, HELPFUL, NOT_HELPFUL } from '../message/compose.ts';
import { decodeAction } from '../message/customId.ts';
import { questionsOf } from '../message/question.ts';
import { askerOf, serverOf } from './asker.ts';
import { answerVerdict } from './feedback.ts';
import { openFollowUp } from './followUp.ts';
import { respond } from './respond.ts';

/** Answers a press of a button, or the choice of an entry. */
export async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  context: Context,
): Promise<void> {
  const { customId, locale, message } = interaction;
  if (customId === FOLLOW_UP) return openFollowUp(interaction, context);
  if (customId === HELPFUL || customId === NOT_HELPFUL)
    return answerVerdict(interaction, customId === HELPFUL, context);

  const chosen = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : customId;
  const pressed = decodeAction(chosen);
  const words = wordingFor(locale);
  const questions = questionsOf(message.components.map((component) => component.toJSON()));
  const question = questions.at(-1);
  const previous = questions.slice(0, -1);
  // A page is turned where it stands by whom it was made for; anybody else gets a copy that only they see.
  const own =
    pressed?.turn === true &&
    (isHidden(message.flags.bitfield) || (await askedBy(message, context)) === interaction.user.id);
  await respond(interaction, own ? 'inPlace' : 'private', context, async () => {
    if (pressed === undefined) throw new UserError(words.mistakes.oldChoice);
    const args = question === undefined ? pressed.args : { question, ...pressed.args };
    const newsroom = context.newsroomOf(serverOf(interaction));
    const asker = askerOf(interaction, previous, context);
    const reply = await runAction(context.commands, { ...pressed, args }, asker, newsroom);
    return composeMessage(reply, { words, locale, previous });
  });
}

function isHidden(flags: number): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
