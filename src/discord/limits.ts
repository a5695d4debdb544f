/** Discord's limits, in characters or pieces (its API document, version 10; components of version 2). */
export const LIMITS = {
  /** All text displays of a message together. */
  text: 4000,
  /** The same in bytes of UTF-8, with some for each display: Discord fails above about 10,170 (discord-api-docs, discussion 8554). */
  textBytes: 10_000,
  displayBytes: 12,
  /** Components of a message, those inside others counted too. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  selectOptions: 25,
  /** Label, value and description of a choice. */
  choice: 100,
  placeholder: 150,
  choices: 25,
  modalTitle: 45,
  inputLabel: 45,
  textInput: 4000,
} as const;
