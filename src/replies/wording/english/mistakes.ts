import type { Writing } from '../writing.ts';

/** What a person is told who can put something right: what is wrong, and what to do next. */
export type MistakeWords = ReturnType<typeof englishMistakes>;

export function englishMistakes({ number, command, option, line }: Writing) {
  return {
    // Commands and choices
    noCommand: (typed: string, near: string | undefined) =>
      `There is no command '/${typed}'. ${near === undefined ? `See ${command('help')}.` : `Did you mean ${command(near)}?`}`,
    oldChoice: 'This choice no longer works. Please ask again.',
    noChoice: (choices: number): string => {
      if (choices === 0) return `There is nothing to choose here. Type a question, or ${command('help')}.`;
      return `There is no such choice: the last reply has ${choices === 1 ? 'only 1' : `1 to ${number(choices)}`}.`;
    },
    // Options
    noOption: (
      of: string,
      typed: string,
      known: readonly string[],
      near: string | undefined,
      example: string,
    ) => {
      const takes =
        known.length === 0
          ? `${command(of)} takes no options.`
          : `It takes: ${known.map(option).join(', ')}.`;
      const hint = near === undefined ? takes : `Did you mean '${option(near)}'?`;
      return `${command(of)} has no option '${typed}'. ${hint} Example: ${line(example)}`;
    },
    optionMissing: (of: string, name: string, about: string, example: string) =>
      `${command(of)} needs the option '${option(name)}': ${about}. Example: ${line(example)}`,
    optionWrong: (name: string, takes: string, typed: string, example: string) =>
      `The option '${option(name)}' takes ${takes}; not '${typed}'. Example: ${line(example)}`,
    optionTooLong: (name: string, takes: string, length: number, example: string) =>
      `The option '${option(name)}' takes ${takes}; this one has ${number(length)}. Example: ${line(example)}`,
    text: 'text',
    textUpTo: (characters: number) => `text of at most ${number(characters)} characters`,
    optionTwice: (name: string, example: string) =>
      `The option '${option(name)}' is given twice. Example: ${line(example)}`,
    strayWords: (of: string, typed: string, example: string) =>
      `${command(of)} does not know what '${typed}' is for. Example: ${line(example)}`,
    oneOption: (of: string, one: string, other: string, given: 'none' | 'both', example: string) =>
      `${command(of)} ${given === 'none' ? 'needs one of the options' : 'takes only one of the options'} '${option(one)}' and '${option(other)}'. Example: ${line(example)}`,
    // Days
    noDay: (name: string, typed: string) =>
      `The option '${option(name)}' takes a day, such as 2025-10-28, yesterday or "last Monday"; not '${typed}'. Example: ${line(`${name}:2025-10-28`)}`,
    noDaysBetween: (since: string, until: string) =>
      `The option '${option('since')}' (${since}) is later than '${option('until')}' (${until}). Example: ${line(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed: string, near: readonly string[]) => {
      const hint =
        near[0] === undefined
          ? 'No stored article names its outlet.'
          : `The nearest: ${near.join(', ')}. Example: ${line(`outlet:"${near[0]}"`)}`;
      return `No stored article is from the outlet '${typed}'. ${hint}`;
    },
    noArticle: (typed: string, near: readonly string[]) =>
      `No stored article is '${typed}'. ${near.length === 0 ? `Look for it with ${command('search')}.` : `The nearest: ${near.join('; ')}.`}`,
    articleGone: `That article is no longer stored. Look for it with ${command('search')}.`,
    questionGone: 'The question is gone. Please ask again.',
    searchGone: 'The search is gone. Please search again.',
    timelineGone: 'The timeline is gone. Please ask for it again.',
    comparisonGone: 'The comparison is gone. Please ask for it again.',
  };
}
