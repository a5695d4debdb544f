import type { TalkWords } from '../english/talk.ts';
import type { Writing } from '../writing.ts';

export function spanishTalk({ number, count }: Writing): TalkWords {
  const seconds = (n: number) => count(n, { one: 'segundo', other: 'segundos' });
  const times = (n: number) => count(n, { one: 'vez', other: 'veces' });
  return {
    // Follow-ups
    followUp: 'Seguir preguntando',
    followUpTitle: 'Seguir preguntando',
    followUpLabel: 'Tu pregunta',
    followUpHint: '¿y dónde? · ¿desde el lunes?',
    openResult: 'Abre uno de estos…',
    // Verdicts
    helpful: 'Útil',
    notHelpful: 'No es útil',
    thanks: 'Gracias, anotado.',
    // Questions in a channel or a direct message
    mentionHelp: (me) =>
      `Mencióname con una pregunta, por ejemplo: ${me} ¿a quién detuvieron en el caso Amber Heron?`,
    directHelp:
      'Pregúntame algo con tus propias palabras, por ejemplo: ¿a quién detuvieron en el caso Amber Heron?',
    questionTooLong: (max) =>
      `Esa pregunta es demasiado larga para mí. Escríbela en ${number(max)} caracteres como máximo, por favor.`,
    // Where there is no answer now
    somethingWrong: (id) => `Algo salió mal (${id})`,
    tooMany: (wait) => `Son muchas preguntas seguidas. Vuelve a preguntar en ${seconds(wait)}, por favor.`,
    tooManyHere: (wait) =>
      `Aquí se están haciendo muchas preguntas. Vuelve a preguntar en ${seconds(wait)}, por favor.`,
    stopping: 'Byline se está reiniciando. Vuelve a preguntar en un minuto, por favor.',
    editorsOnly: 'Solo los editores de este servidor pueden hacer esto.',
    messageGone: 'Ese mensaje ya no está.',
    // Checking a message
    checkTitle: 'Lo que dicen los artículos',
    checkNothing: 'En este mensaje no hay ninguna afirmación que se pueda contrastar con los artículos.',
    checkNoWords: 'En este mensaje no hay palabras que contrastar.',
    claimNotCovered: 'Ningún artículo guardado habla de esto.',
    // Gaps in the coverage
    gapsTitle: 'Preguntado, pero sin respuesta',
    noGaps: 'Hasta ahora nadie ha preguntado en vano.',
    askedTimes: (n) => `preguntado ${times(n)}`,
    notHelpfulTimes: (n) => `no útil ${times(n)}`,
    // What is kept of a person
    kept: (days) =>
      `Se guardan durante ${count(days, { one: 'día', other: 'días' })}: las palabras de las preguntas sin respuesta y tus valoraciones.`,
    deleteKept: 'Borrar lo que se guarda de mí',
    deletedKept: (n) =>
      n === 0 ? 'No se guardaba nada de ti.' : `Borrado: ${count(n, { one: 'entrada', other: 'entradas' })}.`,
  };
}
