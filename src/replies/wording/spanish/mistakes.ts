import type { MistakeWords } from '../english/mistakes.ts';
import type { Writing } from '../writing.ts';

export function spanishMistakes({ number, command, option, line }: Writing): MistakeWords {
  return {
    // Commands and choices
    noCommand: (typed, near) =>
      `No existe el comando “/${typed}”. ${near === undefined ? `Consulta ${command('help')}.` : `¿Querías decir ${command(near)}?`}`,
    oldChoice: 'Esto ya no funciona. Vuelve a preguntar, por favor.',
    noChoice: (choices) => {
      if (choices === 0) return `Aquí no hay nada que elegir. Escribe una pregunta o ${command('help')}.`;
      return `Ese número no existe: la última respuesta tiene ${choices === 1 ? 'solo el 1' : `del 1 al ${number(choices)}`}.`;
    },
    // Options
    noOption: (of, typed, known, near, example) => {
      const takes =
        known.length === 0
          ? `${command(of)} no tiene opciones.`
          : `Tiene estas: ${known.map(option).join(', ')}.`;
      const hint = near === undefined ? takes : `¿Querías decir “${option(near)}”?`;
      return `${command(of)} no tiene la opción “${typed}”. ${hint} Ejemplo: ${line(example)}`;
    },
    optionMissing: (of, name, _about, example) =>
      `A ${command(of)} le falta la opción “${option(name)}”. Ejemplo: ${line(example)}`,
    optionWrong: (name, takes, typed, example) =>
      `La opción “${option(name)}” admite ${takes}; no “${typed}”. Ejemplo: ${line(example)}`,
    optionTooLong: (name, takes, length, example) =>
      `La opción “${option(name)}” admite ${takes}; este tiene ${number(length)}. Ejemplo: ${line(example)}`,
    text: 'un texto',
    textUpTo: (characters) => `un texto de ${number(characters)} caracteres como máximo`,
    optionTwice: (name, example) => `La opción “${option(name)}” está dos veces. Ejemplo: ${line(example)}`,
    strayWords: (of, typed, example) =>
      `${command(of)} no sabe para qué es “${typed}”. Ejemplo: ${line(example)}`,
    oneOption: (of, one, other, given, example) =>
      `${command(of)} ${given === 'none' ? 'necesita una de las opciones' : 'admite solo una de las opciones'} “${option(one)}” y “${option(other)}”. Ejemplo: ${line(example)}`,
    // Days
    noDay: (name, typed) =>
      `La opción “${option(name)}” admite un día, como 2025-10-28, o un mes, como 2025-10; no “${typed}”. Ejemplo: ${line(`${name}:2025-10-28`)}`,
    noDaysBetween: (since, until) =>
      `La opción “${option('since')}” (${since}) es posterior a “${option('until')}” (${until}). Ejemplo: ${line(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed, near) => {
      const hint =
        near[0] === undefined
          ? 'Ningún artículo guardado dice de qué medio es.'
          : `Los más parecidos: ${near.join(', ')}. Ejemplo: ${line(`outlet:"${near[0]}"`)}`;
      return `Ningún artículo guardado es del medio “${typed}”. ${hint}`;
    },
    noArticle: (typed, near) =>
      `Ningún artículo guardado es “${typed}”. ${near.length === 0 ? `Búscalo con ${command('search')}.` : `Los más parecidos: ${near.join('; ')}.`}`,
    articleGone: `Ese artículo ya no está guardado. Búscalo con ${command('search')}.`,
    questionGone: 'La pregunta ya no está. Vuelve a preguntar, por favor.',
    searchGone: 'La búsqueda ya no está. Vuelve a buscar, por favor.',
    timelineGone: 'La cronología ya no está. Vuelve a pedirla, por favor.',
    comparisonGone: 'La comparación ya no está. Vuelve a pedirla, por favor.',
  };
}
