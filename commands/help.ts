import { z } from 'zod';
import type { Asker, Command } from '../src/commands/command.ts';
import { defineCommand } from '../src/commands/define.ts';
import { describeOptions } from '../src/commands/describeOptions.ts';
import { text } from '../src/commands/options.ts';
import { needCommand } from '../src/commands/run.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import type { Newsroom } from '../src/newsroom.ts';
import { commandHelpReply, helpReply, type HelpEntry } from '../src/replies/helpReply.ts';
import { noticeReply } from '../src/replies/noticeReply.ts';
import { KEPT_DAYS } from '../src/records/records.ts';
import { textsOf } from './locales/locales.ts';

/** The help on `others` and on itself; and on what is `forEditors`, of which nobody else is told. */
export function helpOn(others: readonly Command[], forEditors: readonly Command[]): Command {
  const help: Command = defineCommand({
    name: 'help',
    description: 'What you can ask and do here',
    options: z.object({
      command: text('The command to explain', { max: 32, example: 'search', completes: true }).optional(),
    }),
    main: 'command',
    tellsEditors: true,
    example: '/help command:search',
    async run({ command }, asker, newsroom) {
      const words = wordsFor(asker);
      if (command === undefined)
        return helpReply(
          all.map((of) => entry(of, asker)),
          words,
          {
            keptDays: newsroom.readers === undefined ? undefined : KEPT_DAYS,
            forEditors: asker.editor ? atDesk(newsroom).map((of) => entry(of, asker)) : [],
          },
        );
      const known = [...all, ...atDesk(newsroom)];
      const typed = `/${command.replace(/^\//u, '').toLowerCase()}`;
      const called = known.find(({ name }) => words.command(name) === typed) ?? needCommand(known, command);
      return {
        ...commandHelpReply(entry(called, asker), words),
        ...(called.editors === true && { private: true }),
      };
    },
    actions: {
      async forget(_args, asker, { readers }) {
        const { person } = asker;
        const deleted = person === undefined ? 0 : ((await readers?.forget(person)) ?? 0);
        return noticeReply(wordsFor(asker).deletedKept(deleted));
      },
    },
    complete: ({ option, typed }, newsroom) =>
      option !== 'command'
        ? []
        : [...all, ...atDesk(newsroom)]
            .filter(({ name }) => name.startsWith(typed.replace(/^\//u, '').toLowerCase()))
            .map(({ name }) => ({ name, value: name })),
  });
  const all: readonly Command[] = [...others, help];
  const atDesk = ({ desk }: Newsroom): readonly Command[] => (desk === undefined ? [] : forEditors);
  return help;
}

/** Only Discord, where names are those of the reader's language, has menus. */
function entry(command: Command, { locale, names }: Asker): HelpEntry {
  const { name, example } = command;
  const texts = textsOf(name, locale);
  const menu = names === undefined ? undefined : (texts?.menu ?? command.menu);
  const options = describeOptions(command).map((option) => ({
    ...option,
    description: texts?.options[option.name]?.description ?? option.description,
  }));
  return { name, menu, description: texts?.description ?? command.description, example, options };
}
