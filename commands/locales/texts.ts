/** What an option is called and how it is described, in one language. */
export type OptionTexts = {
  /** At most 32 characters: letters, digits, `-`, `_` and `'`, in lower case. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** What the values of a choice are called, 100 characters at most each. */
  readonly choices?: Readonly<Record<string, string>>;
};

/** The same of a command. Names and descriptions have the limits of an option's. */
export type CommandTexts = {
  readonly name: string;
  readonly description: string;
  /** Its name in the menu of a message, 32 characters at most, where it has one. */
  readonly menu?: string;
  /** By the name that the command file gives. */
  readonly options: Readonly<Record<string, OptionTexts>>;
};

/** All that Discord shows of the commands in one language; the command files have the English of it. */
export type Texts = {
  /**
   * By the name that the command file gives. A group of commands has an entry of its own, and the name of a member ('desk add')
   * is the one that stands behind the group's.
   */
  readonly commands: Readonly<Record<string, CommandTexts>>;
  /** The option of every command in Discord with which only the asker sees the answer. */
  readonly private: OptionTexts;
};

/** Options that mean the same in several commands. */
export type SharedOptions = Readonly<Record<'article' | 'outlet' | 'since' | 'until', OptionTexts>>;
