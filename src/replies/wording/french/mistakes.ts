import type { MistakeWords } from '../english/mistakes.ts';
import type { Writing } from '../writing.ts';
import { spaced } from './spaced.ts';

export function frenchMistakes({ number, command, option, line }: Writing): MistakeWords {
  const example = (typed: string) => spaced`Exemple : ${line(typed)}`;
  return {
    // Commands and choices
    noCommand: (typed, near) =>
      spaced`La commande « /${typed} » n’existe pas. ${near === undefined ? `Voir ${command('help')}.` : spaced`Voulais-tu dire ${command(near)} ?`}`,
    oldChoice: 'Ce choix ne marche plus. Pose ta question à nouveau, s’il te plaît.',
    noChoice: (choices) => {
      if (choices === 0) return `Il n’y a rien à choisir ici. Écris une question, ou ${command('help')}.`;
      return spaced`Ce choix n’existe pas : la dernière réponse ${choices === 1 ? 'n’a que le 1' : `va de 1 à ${number(choices)}`}.`;
    },
    // Options
    noOption: (of, typed, known, near, line) => {
      const takes =
        known.length === 0
          ? `${command(of)} n’a pas d’options.`
          : spaced`Elle a : ${known.map(option).join(', ')}.`;
      const hint = near === undefined ? takes : spaced`Voulais-tu dire « ${option(near)} » ?`;
      return spaced`${command(of)} n’a pas d’option « ${typed} ». ${hint} ${example(line)}`;
    },
    optionMissing: (of, name, _about, line) =>
      spaced`Il manque à ${command(of)} l’option « ${option(name)} ». ${example(line)}`,
    optionWrong: (name, takes, typed, line) =>
      spaced`L’option « ${option(name)} » prend ${takes} ; pas « ${typed} ». ${example(line)}`,
    optionTooLong: (name, takes, length, line) =>
      spaced`L’option « ${option(name)} » prend ${takes} ; celui-ci en a ${number(length)}. ${example(line)}`,
    text: 'du texte',
    textUpTo: (characters) => `un texte de ${number(characters)} caractères au plus`,
    optionTwice: (name, line) => spaced`L’option « ${option(name)} » est donnée deux fois. ${example(line)}`,
    strayWords: (of, typed, line) =>
      spaced`${command(of)} ne sait pas à quoi sert « ${typed} ». ${example(line)}`,
    oneOption: (of, one, other, given, line) =>
      spaced`${command(of)} ${given === 'none' ? 'demande une des options' : 'ne prend qu’une des options'} « ${option(one)} » et « ${option(other)} ». ${example(line)}`,
    // Days
    noDay: (name, typed) =>
      spaced`L’option « ${option(name)} » prend un jour, comme 2025-10-28, ou un mois, comme 2025-10 ; pas « ${typed} ». ${example(`${name}:2025-10-28`)}`,
    noDaysBetween: (since, until) =>
      spaced`L’option « ${option('since')} » (${since}) vient après « ${option('until')} » (${until}). ${example(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed, near) => {
      const hint =
        near[0] === undefined
          ? 'Aucun article enregistré ne nomme son média.'
          : spaced`Les plus proches : ${near.join(', ')}. ${example(`outlet:"${near[0]}"`)}`;
      return spaced`Aucun article enregistré ne vient du média « ${typed} ». ${hint}`;
    },
    noArticle: (typed, near) =>
      spaced`Aucun article enregistré n’est « ${typed} ». ${near.length === 0 ? `Cherche-le avec ${command('search')}.` : spaced`Les plus proches : ${near.join(spaced` ; `)}.`}`,
    articleGone: `Cet article n’est plus enregistré. Cherche-le avec ${command('search')}.`,
    questionGone: 'La question n’est plus là. Pose-la à nouveau, s’il te plaît.',
    searchGone: 'La recherche n’est plus là. Lance-la à nouveau, s’il te plaît.',
    timelineGone: 'La chronologie n’est plus là. Demande-la à nouveau, s’il te plaît.',
    comparisonGone: 'La comparaison n’est plus là. Demande-la à nouveau, s’il te plaît.',
  };
}
