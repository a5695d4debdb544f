import type { TalkWords } from '../english/talk.ts';
import type { Writing } from '../writing.ts';

export function germanTalk({ number, count }: Writing): TalkWords {
  const seconds = (n: number) => count(n, { one: 'Sekunde', other: 'Sekunden' });
  return {
    // Follow-ups
    followUp: 'Nachfragen',
    followUpTitle: 'Nachfragen',
    followUpLabel: 'Deine Frage',
    followUpHint: 'und wo? · seit Montag?',
    openResult: 'Öffne einen davon …',
    // Verdicts
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    thanks: 'Danke, ist vermerkt.',
    // Questions in a channel or a direct message
    mentionHelp: (me) =>
      `Erwähne mich mit einer Frage, zum Beispiel: ${me} wer wurde im Fall Amber Heron festgenommen?`,
    directHelp:
      'Frag mich etwas in eigenen Worten, zum Beispiel: Wer wurde im Fall Amber Heron festgenommen?',
    questionTooLong: (max) =>
      `Diese Frage ist zu lang für mich. Bitte stell sie in höchstens ${number(max)} Zeichen.`,
    // Where there is no answer now
    somethingWrong: (id) => `Etwas ist schiefgegangen (${id})`,
    tooMany: (wait) => `Das sind viele Fragen auf einmal. Bitte frag in ${seconds(wait)} noch einmal.`,
    tooManyHere: (wait) => `Hier wird gerade viel gefragt. Bitte frag in ${seconds(wait)} noch einmal.`,
    stopping: 'Byline startet neu. Bitte frag in einer Minute noch einmal.',
    editorsOnly: 'Das kann nur die Redaktion dieses Servers.',
    messageGone: 'Diese Nachricht ist nicht mehr da.',
    // Checking a message
    checkTitle: 'Was die Artikel sagen',
    checkNothing: 'Nichts in dieser Nachricht ist eine Aussage, die sich mit den Artikeln abgleichen ließe.',
    checkNoWords: 'In dieser Nachricht steht kein Text zum Abgleichen.',
    claimNotCovered: 'Kein gespeicherter Artikel spricht davon.',
    // Gaps in the coverage
    gapsTitle: 'Gefragt, aber nicht beantwortet',
    noGaps: 'Bisher wurde nichts vergeblich gefragt.',
    askedTimes: (n) => `${number(n)}-mal gefragt`,
    notHelpfulTimes: (n) => `${number(n)}-mal nicht hilfreich`,
    // What is kept of a person
    kept: (days) =>
      `${count(days, { one: 'Tag', other: 'Tage' })} lang werden aufbewahrt: der Wortlaut von Fragen, auf die es keine Antwort gab, und deine Bewertungen.`,
    deleteKept: 'Löschen, was von mir aufbewahrt wird',
    deletedKept: (n) =>
      n === 0
        ? 'Von dir war nichts aufbewahrt.'
        : `Gelöscht: ${count(n, { one: 'Eintrag', other: 'Einträge' })}.`,
  };
}
