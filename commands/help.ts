import { z } from 'zod';
import type { Command } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { describeOptions } from '../src/commands/describeOptions.ts';
import { text } from '../src/commands/options.ts';
import { needCommand } from '../src/commands/run.ts';
import { commandHelpReply, helpReply, type HelpEntry } from '../src/replies/helpReply.ts';
import { noticeReply } from '../src/replies/noticeReply.ts';
import { KEPT_DAYS } from '../src/records/records.ts';
import { wordingFor } from '../src/replies/wording.ts';

/** The help on `others` and on itself. */
export function helpOn(others: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    description: 'What you can ask and do here',
    options: z.object({
      command: text('The command to explain', { max: 32, example: 'search', completes: true }).optional(),
    }),
    main: 'command',
    example: '/help command:search',
    async run({ command }, asker, newsroom) {
      const words = wordingFor(asker.locale);
      if (command === undefined)
        return helpReply(all.map(entry), words, newsroom.readers === undefined ? undefined : KEPT_DAYS);
      return commandHelpReply(entry(needCommand(all, command)), words);
    },
    actions: {
      async forget(_args, { locale, person }, { readers }) {
        const deleted = person === undefined ? 0 : ((await readers?.forget(person)) ?? 0);
        return noticeReply(wordingFor(locale).deletedKept(deleted));
      },
    },
    complete: ({ option, typed }) =>
      option !== 'command'
        ? []
        : all
            .filter(({ name }) => name.startsWith(typed.replace(/^\//u, '').toLowerCase()))
            .map(({ name }) => ({ name, value: name })),
  });
  const all: readonly Command[] = [...others, help];
  return help;
}

function entry(command: Command): HelpEntry {
  const { name, description, example } = command;
  return { name, description, example, options: describeOptions(command) };
}
