import {
  type ButtonInteraction,
  MessageFlags,
  MessageType,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { findCommand, runAction } from '../../commands/run.ts';
import { Mistake } from '../../replies/mistake.ts';
import { askedBy } from '../channel/askedBy.ts';
import type { Context } from '../context.ts';
import { FOLLOW_UP, HELPFUL, NOT_HELPFUL } from '../message/compose.ts';
import { decodeAction } from '../message/customId.ts';
import { questionsOf } from '../message/question.ts';
import { wordsIn } from '../words.ts';
import { askerOf, serverOf } from './asker.ts';
import { answerVerdict } from './feedback.ts';
import { followUpForm } from './followUp.ts';
import { paceOf } from './pace.ts';
import { respond } from './respond.ts';

/** Answers a press of a button, or the choice of an entry. */
export async function answerPress(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  context: Context,
): Promise<void> {
  const { customId, locale, message } = interaction;
  if (customId === FOLLOW_UP)
    return respond(interaction, { manner: 'private', pace: 'atOnce', previous: [] }, context, async () => ({
      blocks: [],
      actions: [],
      form: followUpForm(wordsIn(locale)),
    }));
  if (customId === HELPFUL || customId === NOT_HELPFUL)
    return answerVerdict(interaction, customId === HELPFUL, context);

  const chosen = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : customId;
  const pressed = decodeAction(chosen);
  const questions = questionsOf(message.components.map((component) => component.toJSON()));
  const question = questions.at(-1);
  const previous = questions.slice(0, -1);
  // A page is turned where it stands by whom it was made for; anybody else gets a copy that only they see.
  const own =
    pressed?.turn === true &&
    (isHidden(message.flags.bitfield) || (await askedBy(message, context)) === interaction.user.id);
  const manner = own ? 'inPlace' : 'private';
  const pace = pressed === undefined ? 'queued' : paceOf(context.commands, pressed);
  // The answer to a message hangs on that message.
  const below = own && message.type === MessageType.Reply;
  await respond(interaction, { manner, pace, previous, below }, context, async () => {
    if (pressed === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
    const args = question === undefined ? pressed.args : { question, ...pressed.args };
    const asker = await askerOf(
      interaction,
      previous,
      context,
      findCommand(context.commands, pressed.command),
    );
    const newsroom = context.newsroomOf(serverOf(interaction), asker);
    return runAction(context.commands, { ...pressed, args }, asker, newsroom);
  });
}

function isHidden(flags: number): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}
