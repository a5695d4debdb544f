import type { z } from 'zod';
import type { Newsroom } from '../newsroom.ts';
import type { Filled } from '../replies/form.ts';
import type { Action, Reply } from '../replies/reply.ts';
import type { Names } from '../replies/wording/names.ts';

/** Who asks, and where; the same for every way a command can arrive. */
export type Asker = {
  /** BCP 47 tag of the reader's language, such as `en-GB`. */
  readonly locale: string;
  /** The asker's today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Earlier questions of this conversation, latest last. */
  readonly previous: readonly string[];
  /** True for those who keep the articles that this reader sees; in a terminal, everybody. */
  readonly editor: boolean;
  /** Who asks, where readers are many. */
  readonly person?: string;
  /** True for those who run the program. */
  readonly operator?: boolean;
  /** What commands and options are called where the asker types; as in the command files where absent. */
  readonly names?: Names;
};

/** What the reader is completing: the option, and what is typed so far. */
export type Completing = { readonly option: string; readonly typed: string };
export type Completion = { readonly name: string; readonly value: string };

/** An option's schema: strings, integers and enums, each `.describe()`d; `.optional()` where it may be left out. */
export type OptionsSchema = z.ZodObject<Record<string, z.ZodType>>;

/**
 * Something a person can type. One zod schema declares what Discord registers and what the terminal parses; `run` gets
 * checked options, who asks and the newsroom, and never an interaction.
 */
export type Command<S extends OptionsSchema = OptionsSchema> = {
  /** One word, or two where the first groups several commands: 'desk add'. */
  readonly name: string;
  /** At most 100 characters, as Discord shows it. */
  readonly description: string;
  readonly options: S;
  /** The option that a terminal line without `name:` fills. */
  readonly main?: string;
  /**
   * Where set, Discord offers the command in the menu of a message, by this name (32 characters at most), and not by typing:
   * its main option gets the text of the message.
   */
  readonly menu?: string;
  /** Only with `menu`: the option that gets the web addresses of the message, a line each. */
  readonly links?: string;
  /** Only for editors: hidden from others where that can be, and refused. It may wait for a page or the disk. */
  readonly editors?: true;
  /** It tells editors more than others: who asks is looked up for it too. */
  readonly tellsEditors?: true;
  /** Its reply is a form, which has to open at once. */
  readonly opens?: true;
  /** A line to type that works on the samples, shown with errors and in `/help`. */
  readonly example: string;
  readonly run: (options: z.output<S>, asker: Asker, newsroom: Newsroom) => Promise<Reply>;
  /** The same result as one plain object, for scripts (`--json`). */
  readonly json?: (options: z.output<S>, asker: Asker, newsroom: Newsroom) => Promise<object>;
  /** What handles the forms that it opens. */
  readonly forms?: Readonly<
    Record<string, (filled: Filled, args: Action['args'], asker: Asker, newsroom: Newsroom) => Promise<Reply>>
  >;
  readonly complete?: (completing: Completing, newsroom: Newsroom) => readonly Completion[];
  /** In place of `complete` where an editor asks: it may wait for the disk. */
  readonly completeAtDesk?: (completing: Completing, newsroom: Newsroom) => Promise<readonly Completion[]>;
  readonly actions?: Readonly<
    Record<string, (args: Action['args'], asker: Asker, newsroom: Newsroom) => Promise<Reply>>
  >;
};
