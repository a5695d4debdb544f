import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { describeOptions } from '../../commands/describeOptions.ts';
import type { RawOptions } from '../../commands/readOptions.ts';
import { findCommand, needCommand, runCommand } from '../../commands/run.ts';
import { Mistake } from '../../replies/mistake.ts';
import { type Context, demandQuiet, secondsToWait } from '../context.ts';
import { linksOf } from '../message/linksOf.ts';
import { textOf, writtenIn } from '../message/textOf.ts';
import { noteAnswer } from '../noteAnswer.ts';
import { PRIVATE } from '../registration/definitions.ts';
import { askerOf, serverOf } from './asker.ts';
import { paceOf } from './pace.ts';
import { respond } from './respond.ts';

/** Answers a command that was typed. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<void> {
  const { name, options } = typedCommand(interaction.commandName, interaction.options.data);
  const raw: Record<string, string | number> = {};
  let hidden = false;
  for (const { name: option, value } of options) {
    if (option === PRIVATE) hidden = value === true;
    else if (value !== undefined) raw[option] = typeof value === 'number' ? value : String(value);
  }
  const command = findCommand(context.commands, name);
  await run(interaction, hidden || command?.editors === true, command, context, () => [
    command ?? needCommand(context.commands, name),
    raw,
  ]);
}

/** The full name of a command ('desk add') and its options, whether it belongs to a group or not. */
export function typedCommand(
  name: string,
  data: readonly CommandInteractionOption[],
): { readonly name: string; readonly options: readonly CommandInteractionOption[] } {
  const [only] = data;
  return only?.type === ApplicationCommandOptionType.Subcommand
    ? { name: `${name} ${only.name}`, options: only.options ?? [] }
    : { name, options: data };
}

/** Answers a command from the menu of a message, with the words of that message. Only the asker sees it. */
export async function answerMessageCommand(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
): Promise<void> {
  const command = context.commands.find(({ menu }) => menu === interaction.commandName);
  await run(interaction, true, command, context, () => {
    if (command?.main === undefined) throw new Mistake(({ mistakes }) => mistakes.oldChoice);
    const message = interaction.targetMessage;
    const links = command.links === undefined ? [] : linksOf(message);
    const text = command.links === undefined ? textOf(message) : writtenIn(message);
    if (text === '' && links.length === 0)
      throw new Mistake(({ checkNoWords, desk }) =>
        command.editors === true ? desk.noAddress : checkNoWords,
      );
    const max = describeOptions(command).find(({ name }) => name === command.main)?.maxLength;
    return [
      command,
      {
        ...(text !== '' && { [command.main]: text.slice(0, max).toWellFormed() }),
        ...(command.links !== undefined && links.length > 0 && { [command.links]: links.join('\n') }),
      },
    ];
  });
}

async function run(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  hidden: boolean,
  wanted: Command | undefined,
  context: Context,
  read: () => readonly [Command, RawOptions],
): Promise<void> {
  const { user } = interaction;
  const server = serverOf(interaction);
  const wait = secondsToWait(context, user.id, server);
  const manner = hidden || wait.seconds > 0 ? 'private' : 'public';
  const pace = paceOf(context.commands, { command: wanted?.name ?? '', opens: wanted?.opens === true });
  await respond(interaction, { manner, pace, previous: [] }, context, async () => {
    demandQuiet(wait);
    const [command, raw] = read();
    const asker = await askerOf(interaction, [], context, command);
    const reply = await runCommand(command, raw, asker, context.newsroomOf(server, asker));
    noteAnswer(reply, server, context);
    return reply;
  });
}
