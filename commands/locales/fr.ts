import { spaced } from '../../src/replies/wording/french/spaced.ts';
import { frenchDesk } from './desk/fr.ts';
import type { Texts } from './texts.ts';

const outlet = { name: 'média', description: 'Seulement les articles de ce média' };
const topic = { name: 'sujet', description: 'Un sujet, un lieu ou un nom' };
const article = { name: 'article', description: 'Son titre, son identifiant ou son adresse' };
const since = { name: 'depuis', description: 'Seulement les articles de ce jour ou plus récents' };
const until = { name: "jusqu'au", description: 'Seulement les articles de ce jour ou plus anciens' };

export const french: Texts = {
  commands: {
    ask: {
      name: 'demander',
      description: spaced`Demande ce que disent les articles ; la réponse est mot pour mot, avec sa source`,
      options: {
        question: { name: 'question', description: 'Ce que tu veux savoir, avec tes mots' },
        outlet,
        since,
        until,
      },
    },
    latest: {
      name: 'récents',
      description: 'Les articles les plus récents, sur un sujet ou d’un média si tu veux',
      options: {
        topic,
        outlet,
        count: { name: 'nombre', description: 'Combien d’articles afficher' },
      },
    },
    search: {
      name: 'chercher',
      description: 'Cherche des articles par leurs mots',
      options: {
        query: {
          name: 'mots',
          description: spaced`Les mots cherchés ; entre guillemets, ils doivent se suivre`,
        },
        outlet,
        since,
        until,
        sort: {
          name: 'ordre',
          description: 'Les résultats qui viennent en premier',
          choices: {
            best: 'Les plus pertinents',
            newest: 'Les plus récents',
            oldest: 'Les plus anciens',
          },
        },
      },
    },
    summary: {
      name: 'résumé',
      description: 'Les phrases clés d’un article, ou d’un sujet jour après jour',
      options: {
        article,
        topic,
        length: {
          name: 'longueur',
          description: 'La longueur du résumé',
          choices: { short: 'Court', medium: 'Moyen', long: 'Long' },
        },
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand, avec les mots des articles',
      options: {
        topic,
        outlet,
        since: { ...since, description: 'Seulement ce qui s’est passé ce jour-là ou après' },
        until: { ...until, description: 'Seulement ce qui s’est passé ce jour-là ou avant' },
      },
    },
    compare: {
      name: 'comparer',
      description: spaced`Ce que dit chaque média : ce qui concorde, ce qui diverge, ce qu’un seul rapporte`,
      options: { topic },
    },
    article: {
      name: 'article',
      description: 'Lis un article page par page',
      options: { article },
    },
    claims: {
      name: 'affirmations',
      description: 'Ce que les articles disent des affirmations d’un texte, citation par citation',
      menu: 'Comparer aux articles',
      options: {
        text: { name: 'texte', description: 'Le texte dont comparer les affirmations' },
      },
    },
    status: {
      name: 'état',
      description: 'Combien il y a d’articles, de quand ils datent et quels fichiers sont illisibles',
      options: {},
    },
    help: {
      name: 'aide',
      description: 'Ce que tu peux demander et faire ici',
      options: { command: { name: 'commande', description: 'La commande à expliquer' } },
    },
    ...frenchDesk({ article, outlet, since, until }),
  },
  private: { name: 'privé', description: 'La réponse ne s’affiche que pour toi' },
};
