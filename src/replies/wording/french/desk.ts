import { plain } from '../../inline.ts';
import type { DeskWords } from '../english/desk.ts';
import type { Writing } from '../writing.ts';
import { spaced } from './spaced.ts';

export function frenchDesk({ number, count, day, command }: Writing): DeskWords {
  const articles = (n: number) => count(n, { one: 'article', other: 'articles' });
  return {
    forEditors: 'Pour la rédaction',
    // Handing in
    addTitle: 'Ajouter un article',
    text: 'Texte',
    textAbout: spaced`Colle-le tel quel ; s’il est plus long, donne-le en fichier ou en plusieurs parties`,
    files: 'Fichiers',
    filesAbout: '.txt, .md, .html, .json ou .jsonl, 25 Mo au plus chacun',
    address: 'Adresse web',
    details: 'Précisions, une par ligne',
    detailsHint: spaced`Média : … · Date : 2025-10-28 · Titre : …`,
    nothingGiven: 'Donne un texte, un fichier ou une adresse web.',
    detailUnknown: (line) =>
      spaced`La précision « ${line} » n’est pas claire. Écris par exemple « Média : Harbour Post ».`,
    noDate: (typed) =>
      spaced`« ${typed} » n’est pas une date. Écris-la comme 2025-10-28 ou, avec l’heure, comme 2025-10-28T14:30+05:00.`,
    sharedForOperators: 'Seules les personnes qui gèrent Byline peuvent modifier ce qui est partagé.',
    noAddress: 'Ce message ne contient ni adresse web ni texte.',
    fileGone: (name) => spaced`Discord n’a plus le fichier « ${name} ». Envoie-le à nouveau, s’il te plaît.`,
    fileLonger: (name) =>
      spaced`Le fichier « ${name} » est plus gros que ne l’a dit Discord. Envoie-le à nouveau, s’il te plaît.`,
    // A draft
    draftOf: (n) => spaced`À ajouter : ${articles(n)}`,
    intoShared: 'partagé avec tous les serveurs',
    intoServer: 'pour ce serveur seulement',
    wordCount: (n) => count(n, { one: 'mot', other: 'mots' }),
    onlyQuoted: 'On en voit des citations et le lien, jamais le texte entier.',
    readWhole: 'On peut en lire le texte entier.',
    leftOut: (n) => spaced`Laissé de côté : ${count(n, { one: 'ligne', other: 'lignes' })}`,
    alreadyStored: (headline) => spaced`Déjà enregistré, ne sera pas ajouté à nouveau : ${headline}`,
    updates: (headline) =>
      spaced`Nouvelle version d’un article enregistré, l’ancienne est gardée : ${headline}`,
    copies: (headline) =>
      spaced`Même texte qu’un article enregistré, les deux comptent pour un seul : ${headline}`,
    notRead: (n) => spaced`Impossible à lire : ${number(n)}`,
    add: 'Ajouter',
    addAll: (n) => `Ajouter ${articles(n)}`,
    changeDetails: 'Modifier les précisions',
    anotherPart: 'Ajouter une autre partie',
    showWhole: 'Montrer le texte entier',
    showQuotes: 'Ne montrer que des citations',
    cancel: 'Annuler',
    cancelled: 'Rien n’a été ajouté.',
    partTitle: 'Une autre partie du texte',
    detailsTitle: 'Précisions sur l’article',
    headline: 'Titre',
    outlet: 'Média',
    byline: 'Auteur',
    date: 'Date',
    topics: 'Sujets, séparés par des virgules',
    // Done
    added: (n) => spaced`Ajouté : ${articles(n)}`,
    updated: (n) => spaced`Nouvelle version : ${articles(n)}`,
    nothingNew: spaced`Tout était déjà enregistré ; rien n’a été ajouté.`,
    addsLeft: (n) => `Aujourd’hui, on peut encore ajouter ${articles(n)}.`,
    undo: 'Annuler ce changement',
    undone: 'Changement annulé.',
    undoLate: spaced`Ce changement ne peut plus être annulé : l’article a encore été modifié depuis.`,
    // Changing
    changeParagraph: 'Modifier un paragraphe …',
    paragraphTitle: 'Modifier un paragraphe',
    paragraph: 'Paragraphe',
    paragraphAbout: spaced`Vide-le pour l’enlever ; une ligne vide en fait deux`,
    paragraphLong:
      'Ce paragraphe est trop long pour un formulaire. Télécharge l’article, modifie-le et envoie-le.',
    download: 'Télécharger',
    upload: 'Envoyer un fichier modifié',
    uploadTitle: 'Envoyer l’article modifié',
    file: 'Fichier Markdown',
    downloaded: 'Modifie le fichier et envoie-le ici.',
    changed: 'Modifié.',
    unchanged: 'Rien n’a été modifié.',
    stale: 'Quelqu’un a modifié cet article entre-temps. Ta modification n’a pas été enregistrée.',
    asItIsNow: 'Tel qu’il est maintenant',
    gone: 'Cet article a été retiré entre-temps. Ta modification n’a pas été enregistrée.',
    decide:
      'Ce que tu as écrit est dans le fichier. Regarde l’article tel qu’il est maintenant, puis modifie-le à nouveau ou laisse-le ainsi.',
    left: 'Laissé tel quel.',
    corrected: 'La rectification accompagne désormais chaque citation.',
    sureToRemove: spaced`Retirer cet article ? Il peut être rétabli pendant 30 jours.`,
    remove: 'Retirer',
    removed: 'Retiré. Il peut être rétabli pendant 30 jours.',
    restored: 'Rétabli.',
    restoredUntil: (iso) => `peut être rétabli jusqu’au ${day(iso)}`,
    restore: 'Rétablir',
    // History
    historyOf: (headline) => spaced`Historique : ${headline}`,
    noHistory: 'Rien n’a encore été modifié ici.',
    by: (who) => [plain('par '), who],
    did: {
      add: 'Ajouté',
      edit: 'Modifié',
      correct: 'Rectifié',
      remove: 'Retiré',
      restore: 'Rétabli',
      undo: 'Changement annulé',
      byHand: 'Modifié à la main dans le dossier',
    },
    readEarlier: 'Lire la version d’avant',
    history: 'Historique',
    // Lists
    listArticles: (n) => spaced`De ce serveur : ${articles(n)}`,
    listShared: (n) => spaced`Pour tous les serveurs : ${articles(n)}`,
    listRemoved: 'Articles retirés',
    listDrafts: 'Tes brouillons',
    listProblems: 'Fichiers illisibles',
    nothingThere: 'Il n’y a rien à afficher.',
    addFirst: `Ajoute un article avec ${command('desk add')}.`,
    edit: 'Modifier',
    openDraft: 'Ouvrir',
    notYours: (typed) =>
      spaced`Aucun article de ce serveur n’est « ${typed} ». Voir ${command('desk list')}.`,
  };
}
