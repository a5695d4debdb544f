import type { MistakeWords } from '../english/mistakes.ts';
import type { Writing } from '../writing.ts';

export function germanMistakes({ number, command, option, line }: Writing): MistakeWords {
  return {
    // Commands and choices
    noCommand: (typed, near) =>
      `Den Befehl „/${typed}“ gibt es nicht. ${near === undefined ? `Siehe ${command('help')}.` : `Meintest du ${command(near)}?`}`,
    oldChoice: 'Diese Auswahl geht nicht mehr. Bitte frag noch einmal.',
    noChoice: (choices) => {
      if (choices === 0)
        return `Hier gibt es nichts auszuwählen. Schreib eine Frage oder ${command('help')}.`;
      return `Diese Auswahl gibt es nicht: Die letzte Antwort ${choices === 1 ? 'hat nur die 1' : `geht von 1 bis ${number(choices)}`}.`;
    },
    // Options
    noOption: (of, typed, known, near, example) => {
      const takes =
        known.length === 0
          ? `${command(of)} hat keine Optionen.`
          : `Es gibt: ${known.map(option).join(', ')}.`;
      const hint = near === undefined ? takes : `Meintest du „${option(near)}“?`;
      return `${command(of)} hat keine Option „${typed}“. ${hint} Beispiel: ${line(example)}`;
    },
    optionMissing: (of, name, _about, example) =>
      `${command(of)} braucht die Option „${option(name)}“. Beispiel: ${line(example)}`,
    optionWrong: (name, takes, typed, example) =>
      `Die Option „${option(name)}“ braucht ${takes}; nicht „${typed}“. Beispiel: ${line(example)}`,
    optionTooLong: (name, takes, length, example) =>
      `Die Option „${option(name)}“ braucht ${takes}; hier sind es ${number(length)}. Beispiel: ${line(example)}`,
    text: 'Text',
    textUpTo: (characters) => `Text von höchstens ${number(characters)} Zeichen`,
    optionTwice: (name, example) =>
      `Die Option „${option(name)}“ steht zweimal da. Beispiel: ${line(example)}`,
    strayWords: (of, typed, example) =>
      `${command(of)} weiß nicht, wofür „${typed}“ steht. Beispiel: ${line(example)}`,
    oneOption: (of, one, other, given, example) =>
      `${command(of)} ${given === 'none' ? 'braucht eine der Optionen' : 'nimmt nur eine der Optionen'} „${option(one)}“ und „${option(other)}“. Beispiel: ${line(example)}`,
    // Days
    noDay: (name, typed) =>
      `Die Option „${option(name)}“ braucht einen Tag wie 2025-10-28 oder einen Monat wie 2025-10; nicht „${typed}“. Beispiel: ${line(`${name}:2025-10-28`)}`,
    noDaysBetween: (since, until) =>
      `Die Option „${option('since')}“ (${since}) liegt nach „${option('until')}“ (${until}). Beispiel: ${line(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed, near) => {
      const hint =
        near[0] === undefined
          ? 'Kein gespeicherter Artikel nennt sein Medium.'
          : `Am ähnlichsten: ${near.join(', ')}. Beispiel: ${line(`outlet:"${near[0]}"`)}`;
      return `Kein gespeicherter Artikel ist aus dem Medium „${typed}“. ${hint}`;
    },
    noArticle: (typed, near) =>
      `Kein gespeicherter Artikel ist „${typed}“. ${near.length === 0 ? `Such ihn mit ${command('search')}.` : `Am ähnlichsten: ${near.join('; ')}.`}`,
    articleGone: `Dieser Artikel ist nicht mehr gespeichert. Such ihn mit ${command('search')}.`,
    questionGone: 'Die Frage ist nicht mehr da. Bitte frag noch einmal.',
    searchGone: 'Die Suche ist nicht mehr da. Bitte such noch einmal.',
    timelineGone: 'Die Zeitleiste ist nicht mehr da. Bitte frag noch einmal danach.',
    comparisonGone: 'Der Vergleich ist nicht mehr da. Bitte frag noch einmal danach.',
  };
}
