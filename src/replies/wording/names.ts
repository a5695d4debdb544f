/** What commands, options and choices are called where the reader types them; Discord has names in the reader's language. */
export type Names = {
  readonly command: (name: string) => string;
  readonly option: (name: string) => string;
  readonly choice: (option: string, value: string) => string;
};

/** The names that the command files give, as the terminal knows them. */
export const OWN_NAMES: Names = {
  command: (name) => name,
  option: (name) => name,
  choice: (_option, value) => value,
};
