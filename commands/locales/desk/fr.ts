import { spaced } from '../../../src/replies/wording/french/spaced.ts';
import type { SharedOptions, Texts } from '../texts.ts';

/** What Discord shows of the editors' commands. */
export function frenchDesk({ article, outlet, since, until }: SharedOptions): Texts['commands'] {
  const own = { ...article, description: 'Son titre ou son identifiant' };
  return {
    desk: {
      name: 'rédaction',
      description: spaced`Tiens à jour les articles de ce serveur : ajoute, modifie, rectifie, retire`,
      options: {},
    },
    'desk add': {
      name: 'ajouter',
      description: spaced`Ajoute un article : un texte, un fichier ou une adresse web`,
      options: {
        collection: {
          name: 'collection',
          description: spaced`Où il va ; ce qui est partagé revient aux personnes qui gèrent Byline`,
          choices: { server: 'Pour ce serveur seulement', shared: 'Pour tous les serveurs' },
        },
      },
    },
    'desk take': {
      name: 'reprendre',
      description: 'Ajoute ce vers quoi mène un message, ou son texte',
      menu: 'Ajouter aux articles',
      options: {
        text: { name: 'texte', description: 'Le texte ou l’adresse web à ajouter' },
        links: { name: 'liens', description: 'D’autres adresses web' },
      },
    },
    'desk edit': {
      name: 'modifier',
      description: spaced`Modifie un article : ses précisions, un paragraphe ou tout le texte en fichier`,
      options: { article: own },
    },
    'desk correct': {
      name: 'rectifier',
      description: spaced`Note une rectification : elle accompagne chaque citation de l’article`,
      options: {
        article: own,
        what: { name: 'quoi', description: 'Ce qui était faux et ce qui est juste' },
        when: { name: 'quand', description: 'Quand le média l’a rectifié' },
      },
    },
    'desk remove': {
      name: 'retirer',
      description: spaced`Retire un article ; il peut être rétabli pendant 30 jours`,
      options: { article: own },
    },
    'desk restore': {
      name: 'rétablir',
      description: 'Rétablis un article retiré',
      options: { article: own },
    },
    'desk history': {
      name: 'historique',
      description: spaced`Qui a fait quoi d’un article et quand ; les versions d’avant peuvent se lire`,
      options: { article: own },
    },
    'desk list': {
      name: 'liste',
      description: 'Articles de ce serveur, retirés, tes brouillons, problèmes et questions sans réponse',
      options: {
        show: {
          name: 'afficher',
          description: 'Ce qu’il faut lister',
          choices: {
            articles: 'Articles de ce serveur',
            shared: 'Articles de tous les serveurs',
            removed: 'Articles retirés',
            drafts: 'Tes brouillons',
            problems: 'Fichiers illisibles',
            gaps: 'Questions sans réponse',
          },
        },
        outlet,
        since,
        until,
      },
    },
  };
}
