import type { TalkWords } from '../english/talk.ts';
import type { Writing } from '../writing.ts';
import { spaced } from './spaced.ts';

export function frenchTalk({ number, count }: Writing): TalkWords {
  const seconds = (n: number) => count(n, { one: 'seconde', other: 'secondes' });
  return {
    // Follow-ups
    followUp: 'Poursuivre',
    followUpTitle: 'Poursuivre avec une question',
    followUpLabel: 'Ta question',
    followUpHint: spaced`et où ? · depuis lundi ?`,
    openResult: 'Ouvre l’un de ceux-ci…',
    // Verdicts
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    thanks: 'Merci, c’est noté.',
    // Questions in a channel or a direct message
    mentionHelp: (me) =>
      spaced`Mentionne-moi avec une question, par exemple : ${me} qui a été arrêté dans l’affaire Amber Heron ?`,
    directHelp: spaced`Pose-moi une question avec tes mots, par exemple : qui a été arrêté dans l’affaire Amber Heron ?`,
    questionTooLong: (max) =>
      `Cette question est trop longue pour moi. Pose-la en ${number(max)} caractères au plus, s’il te plaît.`,
    // Where there is no answer now
    somethingWrong: (id) => `Quelque chose s’est mal passé (${id})`,
    tooMany: (wait) =>
      `Cela fait beaucoup de questions d’un coup. Repose la tienne dans ${seconds(wait)}, s’il te plaît.`,
    tooManyHere: (wait) =>
      `Beaucoup de questions se posent ici. Repose la tienne dans ${seconds(wait)}, s’il te plaît.`,
    stopping: 'Byline redémarre. Repose ta question dans une minute, s’il te plaît.',
    editorsOnly: 'Seule la rédaction de ce serveur peut faire cela.',
    messageGone: 'Ce message n’est plus là.',
    // Checking a message
    checkTitle: 'Ce que disent les articles',
    checkNothing: 'Rien dans ce message n’est une affirmation que l’on puisse comparer aux articles.',
    checkNoWords: 'Il n’y a pas de mots à vérifier dans ce message.',
    claimNotCovered: 'Aucun article enregistré n’en parle.',
    // Gaps in the coverage
    gapsTitle: 'Demandé, mais sans réponse',
    noGaps: 'Jusqu’ici, rien n’a été demandé en vain.',
    askedTimes: (n) => `demandé ${number(n)} fois`,
    notHelpfulTimes: (n) => `pas utile ${number(n)} fois`,
    // What is kept of a person
    kept: (days) =>
      spaced`Gardés pendant ${count(days, { one: 'jour', other: 'jours' })} : les mots des questions restées sans réponse, et tes avis.`,
    deleteKept: 'Supprimer ce qui est gardé de moi',
    deletedKept: (n) =>
      n === 0
        ? 'Rien n’était gardé de toi.'
        : spaced`Supprimé : ${count(n, { one: 'entrée', other: 'entrées' })}.`,
  };
}
