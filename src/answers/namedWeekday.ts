/** Days that are names, and habits: 'Black Friday', 'every Monday', 'the Sunday Times'. */
const NAMED_WEEKDAY =
  /(?:\b(?:black|good|bloody|super|ash|palm|easter|cyber|maundy|shrove|holy|whit|freaky|sheffield|every|each|any|bowl)\s)$/iu;
const NAMED_AFTER = /^\s(?:Times|Mirror|Telegraph|Express|Mail|Night|Addams|Herald)\b/u;

/** True where a weekday's name stands for something other than a day near the text's own date. */
export const namedWeekday = (text: string, start: number, end: number): boolean =>
  NAMED_WEEKDAY.test(text.slice(Math.max(0, start - 16), start)) ||
  NAMED_AFTER.test(text.slice(end, end + 12));
