import {
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { runCommand } from '../../commands/run.ts';
import { UserError } from '../../errors.ts';
import { shortened } from '../../replies/inline.ts';
import { wordingFor } from '../../replies/wording.ts';
import { questionCommand } from '../channel/questionCommand.ts';
import { type Context, secondsToWait } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { composeMessage, FOLLOW_UP } from '../message/compose.ts';
import { questionsOf } from '../message/question.ts';
import { noteAnswer } from '../noteAnswer.ts';
import { askerOf, serverOf } from './asker.ts';
import { respond } from './respond.ts';

const FIELD = 'question';
const LONGEST = 300;

/** Opens the form to follow an answer up, for those who turn the ping of a reply off. */
export async function openFollowUp(
  interaction: MessageComponentInteraction,
  context: Context,
): Promise<void> {
  const words = wordingFor(interaction.locale);
  try {
    await interaction.showModal({
      title: shortened(words.followUpTitle, LIMITS.modalTitle),
      custom_id: FOLLOW_UP,
      components: [
        {
          type: ComponentType.Label,
          label: shortened(words.followUpLabel, LIMITS.inputLabel),
          component: {
            type: ComponentType.TextInput,
            custom_id: FIELD,
            style: TextInputStyle.Short,
            max_length: LONGEST,
            required: true,
          },
        },
      ],
    });
  } catch (error) {
    await respond(interaction, 'private', context, () => Promise.reject(error));
  }
}

/** Answers the question of that form, with the subject of the answer that it belongs to. */
export async function answerFollowUp(interaction: ModalSubmitInteraction, context: Context): Promise<void> {
  const { locale, user, message } = interaction;
  const words = wordingFor(locale);
  const server = serverOf(interaction);
  const previous =
    message === null ? [] : questionsOf(message.components.map((component) => component.toJSON()));
  const hidden = message !== null && message.flags.has(MessageFlags.Ephemeral);
  const wait = secondsToWait(context, user.id, server);
  await respond(interaction, hidden || wait > 0 ? 'private' : 'public', context, async () => {
    if (wait > 0) throw new UserError(words.tooMany(wait));
    const question = interaction.fields.getTextInputValue(FIELD);
    const asker = askerOf(interaction, previous, context);
    const reply = await runCommand(
      questionCommand(context.commands),
      { question },
      asker,
      context.newsroomOf(server),
    );
    noteAnswer(reply, server, context);
    return composeMessage(reply, { words, locale, previous });
  });
}
