import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { Mistake } from '../../replies/mistake.ts';
import { noticeReply } from '../../replies/noticeReply.ts';
import type { Context } from '../context.ts';
import { questionsOf } from '../message/question.ts';
import { wordsIn } from '../words.ts';
import { serverOf } from './asker.ts';
import { respond } from './respond.ts';

/** Keeps whether an answer helped: one verdict a person and answer, the latest. */
export async function answerVerdict(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  helpful: boolean,
  context: Context,
): Promise<void> {
  const { locale, message, user } = interaction;
  await respond(interaction, { manner: 'private', pace: 'queued', previous: [] }, context, async () => {
    const question = questionsOf(message.components.map((component) => component.toJSON())).at(-1);
    if (question === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
    await context.records.noteFeedback({
      person: user.id,
      answer: message.id,
      question,
      server: serverOf(interaction),
      helpful,
    });
    return noticeReply(wordsIn(locale).thanks);
  });
}
