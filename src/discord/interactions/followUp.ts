import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { runCommand } from '../../commands/run.ts';
import type { Filled, Form } from '../../replies/form.ts';
import type { Wording } from '../../replies/wording.ts';
import { followedUp } from '../channel/earlier.ts';
import { questionCommand } from '../channel/questionCommand.ts';
import { type Context, demandQuiet, secondsToWait } from '../context.ts';
import { FOLLOW_UP } from '../message/compose.ts';
import { noteAnswer } from '../noteAnswer.ts';
import { askerOf, serverOf } from './asker.ts';
import { respond } from './respond.ts';

const FIELD = 'question';
const LONGEST = 300;

/** The form to follow an answer up, for those who turn the ping of a reply off. */
export function followUpForm(words: Wording): Form {
  return {
    command: FOLLOW_UP,
    name: FOLLOW_UP,
    args: {},
    title: words.followUpTitle,
    fields: [
      {
        kind: 'text',
        name: FIELD,
        label: words.followUpLabel,
        hint: words.followUpHint,
        max: LONGEST,
        required: true,
      },
    ],
  };
}

/** Answers the question of that form, with the subject of the answer that it belongs to. */
export async function answerFollowUp(
  interaction: ModalSubmitInteraction,
  { texts }: Filled,
  context: Context,
): Promise<void> {
  const { user, message } = interaction;
  const server = serverOf(interaction);
  const question = texts[FIELD] ?? '';
  const previous = message === null ? [] : followedUp(question, message);
  const hidden = message?.flags.has(MessageFlags.Ephemeral) === true;
  const wait = secondsToWait(context, user.id, server);
  const manner = hidden || wait.seconds > 0 ? 'private' : 'public';
  await respond(interaction, { manner, pace: 'queued', previous }, context, async () => {
    demandQuiet(wait);
    const asker = await askerOf(interaction, previous, context);
    const newsroom = context.newsroomOf(server, asker);
    const reply = await runCommand(questionCommand(context.commands), { question }, asker, newsroom);
    noteAnswer(reply, server, context);
    return reply;
  });
}
