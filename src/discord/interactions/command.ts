import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { RawOptions } from '../../commands/readOptions.ts';
import { needCommand, runCommand } from '../../commands/run.ts';
import { UserError } from '../../errors.ts';
import type { Reply } from '../../replies/reply.ts';
import { wordingFor } from '../../replies/wording.ts';
import { type Context, secondsToWait } from '../context.ts';
import { textOf } from '../message/textOf.ts';
import { composeMessage } from '../message/compose.ts';
import { noteAnswer } from '../noteAnswer.ts';
import { PRIVATE } from '../registration/definitions.ts';
import { askerOf, serverOf } from './asker.ts';
import { respond } from './respond.ts';

/** Answers a command that was typed. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<void> {
  const raw: Record<string, string | number> = {};
  let hidden = false;
  for (const { name, value } of interaction.options.data) {
    if (name === PRIVATE) hidden = value === true;
    else if (value !== undefined) raw[name] = typeof value === 'number' ? value : String(value);
  }
  await run(interaction, hidden, context, () => [interaction.commandName, raw]);
}

/** Answers a command from the menu of a message, with the words of that message. Only the asker sees it. */
export async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
): Promise<void> {
  await run(interaction, true, context, () => {
    const command = context.commands.find(({ menu }) => menu === interaction.commandName);
    if (command?.main === undefined) throw new UserError(wordingFor(interaction.locale).mistakes.oldChoice);
    const text = textOf(interaction.targetMessage);
    return [command.name, { [command.main]: text }];
  });
}

async function run(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  hidden: boolean,
  context: Context,
  read: () => readonly [string, RawOptions],
): Promise<void> {
  const { locale, user } = interaction;
  const words = wordingFor(locale);
  const server = serverOf(interaction);
  const wait = secondsToWait(context, user.id, server);
  await respond(interaction, hidden || wait > 0 ? 'private' : 'public', context, async () => {
    if (wait > 0) throw new UserError(words.tooMany(wait));
    const [name, raw] = read();
    const newsroom = context.newsroomOf(server);
    const reply: Reply = await runCommand(
      needCommand(context.commands, name),
      raw,
      askerOf(interaction, [], context),
      newsroom,
    );
    noteAnswer(reply, server, context);
    return composeMessage(reply, { words, locale, previous: [] });
  });
}
