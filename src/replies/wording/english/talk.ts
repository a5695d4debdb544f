import type { Writing } from '../writing.ts';

/** What is said where people talk: on buttons, in forms, and in single lines. */
export type TalkWords = ReturnType<typeof englishTalk>;

export function englishTalk({ number, count }: Writing) {
  const seconds = (n: number) => count(n, { one: 'second', other: 'seconds' });
  const times = (n: number) => (n === 1 ? 'once' : `${number(n)} times`);
  return {
    // Follow-ups
    followUp: 'Follow up',
    followUpTitle: 'Ask a follow-up',
    followUpLabel: 'Your question',
    followUpHint: 'and where? · since Monday?',
    openResult: 'Open one of these …',
    // Verdicts
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    thanks: 'Thank you, noted.',
    // Questions in a channel or a direct message
    mentionHelp: (me: string) =>
      `Mention me with a question, such as: ${me} who was arrested over the Amber Heron?`,
    directHelp: 'Ask me a question in plain words, such as: who was arrested over the Amber Heron?',
    questionTooLong: (max: number) =>
      `That question is too long for me. Please put it in at most ${number(max)} characters.`,
    // Where there is no answer now
    somethingWrong: (id: string) => `Something went wrong (${id})`,
    tooMany: (wait: number) => `That is a lot of questions. Please ask again in ${seconds(wait)}.`,
    tooManyHere: (wait: number) =>
      `Many questions are being asked here. Please ask again in ${seconds(wait)}.`,
    stopping: 'Byline is restarting. Please ask again in a minute.',
    editorsOnly: 'Only editors of this server can do this.',
    messageGone: 'That message is no longer there.',
    // Checking a message
    checkTitle: 'What the articles say',
    checkNothing: 'Nothing in this message is a claim that the articles could be checked for.',
    checkNoWords: 'There are no words in this message to check.',
    claimNotCovered: 'No stored article speaks of this.',
    // Gaps in the coverage
    gapsTitle: 'Asked, but not answered',
    noGaps: 'Nothing was asked in vain so far.',
    askedTimes: (n: number): string => `asked ${times(n)}`,
    notHelpfulTimes: (n: number): string => `not helpful ${times(n)}`,
    // What is kept of a person
    kept: (days: number) =>
      `Kept for ${count(days, { one: 'day', other: 'days' })}: the words of questions that found no answer, and your verdicts.`,
    deleteKept: 'Delete what is kept of me',
    deletedKept: (n: number): string =>
      n === 0 ? 'Nothing was kept of you.' : `Deleted: ${count(n, { one: 'entry', other: 'entries' })}.`,
  };
}
