import { joined, plain, quiet } from './inline.ts';
import type { Block, Line, Reply } from './reply.ts';
import type { Wording } from './wording.ts';

/** A shorter limit is not told: nobody types a name or a day of so many characters. */
const TOLD_FROM = 200;

/** A command as help shows it: named as in its file, described in the reader's language. */
export type HelpEntry = {
  readonly name: string;
  /** What it is called in the menu of a message, where it is reached by that and not by typing. */
  readonly menu?: string | undefined;
  readonly description: string;
  readonly example: string;
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
    readonly type: 'string' | 'integer' | 'choice';
    readonly choices?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    readonly maxLength?: number;
  }[];
};

/** What help says besides the commands of readers. */
export type HelpMore = {
  /** For how many days something is kept of readers, who can have it deleted. */
  readonly keptDays?: number | undefined;
  /** What editors can do; only they see it. */
  readonly forEditors?: readonly HelpEntry[] | undefined;
};

/** All commands, one entry each. */
export function helpReply(
  commands: readonly HelpEntry[],
  words: Wording,
  { keptDays, forEditors = [] }: HelpMore = {},
): Reply {
  return {
    blocks: [
      { kind: 'line', line: [plain(words.helpIntro)] },
      listed(commands, words),
      { kind: 'line', quiet: true, line: [plain(words.helpPromise)] },
      ...(forEditors.length === 0
        ? []
        : [{ kind: 'heading', line: [plain(words.desk.forEditors)] } as const, listed(forEditors, words)]),
      ...(keptDays === undefined
        ? []
        : [{ kind: 'line', quiet: true, line: [plain(words.kept(keptDays))] } as const]),
    ],
    actions:
      keptDays === undefined ? [] : [{ command: 'help', name: 'forget', label: words.deleteKept, args: {} }],
    ...(forEditors.length > 0 && { private: true }),
  };
}

function listed(commands: readonly HelpEntry[], words: Wording): Block {
  return {
    kind: 'list',
    numbered: false,
    items: commands.map((command) => ({
      lines: [usage(command, words), [plain(command.description, 'quiet')]],
    })),
  };
}

/** One command with all its options. */
export function commandHelpReply(command: HelpEntry, words: Wording): Reply {
  if (command.menu !== undefined)
    return {
      blocks: [
        { kind: 'heading', line: [plain(command.menu)] },
        { kind: 'line', line: [plain(command.description)] },
        { kind: 'line', line: [plain(words.inMenu)], quiet: true },
      ],
      actions: [],
    };
  const items = command.options.map((option) => ({
    lines: [
      [plain(words.option(option.name), 'strong'), plain(`${words.colon}${option.description}`)],
      quiet(joined([option.required ? [plain(words.required)] : undefined, limits(option, words)])),
    ].filter((line) => line.length > 0),
  }));
  return {
    blocks: [
      { kind: 'heading', line: [plain(words.command(command.name))] },
      { kind: 'line', line: [plain(command.description)] },
      items.length === 0
        ? { kind: 'line', line: [plain(words.noOptions)] }
        : { kind: 'list', numbered: false, items },
      { kind: 'line', quiet: true, line: [plain(words.example(words.line(command.example)))] },
    ],
    actions: [],
  };
}

/** `/search query [outlet] [since]`: options in brackets may be left out; where a command in a menu is found. */
function usage({ name, menu, options }: HelpEntry, words: Wording): Line {
  if (menu !== undefined) return joined([[plain(menu, 'strong')], [plain(words.inMenu)]]);
  const shown = options.map((option) => {
    const called = words.option(option.name);
    return option.required ? called : `[${called}]`;
  });
  return [
    plain(words.command(name), 'strong'),
    ...(shown.length === 0 ? [] : [plain(` ${shown.join(' ')}`)]),
  ];
}

function limits(option: HelpEntry['options'][number], words: Wording): Line {
  if (option.type === 'choice')
    return [plain(words.oneOf((option.choices ?? []).map((value) => words.choice(option.name, value))))];
  if (option.type === 'integer') return [plain(words.wholeNumber(option.min, option.max))];
  return (option.maxLength ?? 0) < TOLD_FROM ? [] : [plain(words.upTo(option.maxLength ?? 0))];
}
