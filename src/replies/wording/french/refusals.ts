import type { RefusalWords } from '../../../refusals.ts';
import type { Writing } from '../writing.ts';
import { spaced } from './spaced.ts';

export function frenchRefusals({ number, command }: Writing): RefusalWords {
  const moment = 'il faut une date ISO 8601 comme 2025-10-28 ou 2025-10-28T14:30:00+05:00';
  return {
    inField: (path, what) => `${path}: ${what}`,
    onLine: (line, what) => spaced`ligne ${String(line)} : ${what}`,
    quoted: (text) => text,
    // Changing what is stored
    noSuchArticle: (id) => spaced`Il n’y a pas d’article « ${id} » ici.`,
    notYours: (id) => spaced`Aucun article de ce serveur n’est « ${id} ». Voir ${command('desk list')}.`,
    sharedForOperators: () => 'Seules les personnes qui gèrent Byline peuvent modifier ce qui est partagé.',
    lineOfFile: (line, file) =>
      spaced`Cet article est la ligne ${String(line)} du fichier ${file}. Modifie-le dans ce fichier ; cela se voit aussitôt.`,
    fileIsLink: (file) =>
      `Le fichier de cet article (${file}) est un lien. Modifie le fichier auquel il mène.`,
    beingWritten: (file) =>
      `Un autre programme écrit le fichier de cet article (${file}). Réessaie quand il aura fini.`,
    writtenMeanwhile: () =>
      spaced`Rien n’a été ajouté : un autre programme écrit dans le dossier des articles. Réessaie.`,
    changedMeanwhile: () =>
      spaced`Rien n’a été modifié : cet article a changé entre-temps. Regarde-le tel qu’il est, puis décide.`,
    goneMeanwhile: () => spaced`Rien n’a été modifié : cet article n’est plus là.`,
    notRemoved: () => 'Cet article n’est pas retiré.',
    notKept: () => 'Cet article n’est plus conservé.',
    versionNotKept: () => 'La version d’avant cette modification n’est plus conservée.',
    versionUnreadable: () => 'Cette version ne peut plus être lue.',
    mineNotKept: () => 'Ce que tu as écrit n’est plus conservé. C’est dans le fichier que tu as reçu.',
    placeTaken: (file) =>
      spaced`Rien n’a été rétabli : un autre fichier est à sa place (${file}). Déplace-le d’abord.`,
    inTheWay: (file) => spaced`Rien n’a été modifié : un autre fichier gêne (${file}). Déplace-le d’abord.`,
    detour: () => spaced`L’article ne peut pas être enregistré : son dossier est un lien qui mène ailleurs.`,
    cannotStore: (what) => spaced`L’article ne peut pas être enregistré : ${what}.`,
    noAddsLeft: (perDay, left) =>
      spaced`Un serveur peut ajouter ${number(perDay)} articles par jour à la main ; il en reste ${number(left)} aujourd’hui (UTC). Rien n’a été ajouté.`,
    unfinished: () =>
      'La dernière modification n’a pas pu être terminée. Rien ne peut être enregistré avant que Byline ne redémarre.',
    notWritten: (what) =>
      spaced`Rien n’a été modifié : ${what}. La personne qui gère ce bot doit d’abord y remédier.`,
    diskFull: () => 'le disque est plein',
    quotaUsed: () => 'le quota du disque est épuisé',
    fileTooBig: () => 'le fichier serait plus gros que ce système ne le permet',
    mayNotWrite: (code) => `Byline n’a pas le droit d’y écrire (${code})`,
    readOnly: (code) => `le disque est en lecture seule (${code})`,
    // Drafts
    draftGone: (days) =>
      spaced`Ce brouillon n’est plus là : il a été ajouté, annulé, ou il a ${number(days)} jours. Donne-le à nouveau.`,
    draftTooLarge: () => 'Ce brouillon est trop gros. Ajoute l’article en plusieurs fichiers.',
    tooManyPages: (most) => `On lit au plus ${number(most)} pages à la fois.`,
    // What is wrong with a file or its text
    noText: () => spaced`n’a pas de texte ; il faut au moins une phrase`,
    longText: (length, most) =>
      spaced`le texte a ${number(length)} caractères ; il en faut au plus ${number(most)}`,
    notUtf8: () => spaced`n’est pas du texte UTF-8 ; enregistre-le en UTF-8`,
    longLine: () => 'est une ligne trop longue pour un article',
    notJson: () => spaced`n’est pas du JSON ; il faut un objet JSON sur une ligne`,
    deepJson: () => 'est imbriqué trop profondément pour un article',
    largeFile: (megabytes, most) => spaced`a ${number(megabytes)} Mo ; il en faut au plus ${number(most)}`,
    unreadableFile: (code) => `ne peut pas être lu (${code})`,
    unreadableFolder: (code) => `le dossier ne peut pas être lu (${code})`,
    moreLines: (n) => spaced`autres lignes qui ne peuvent pas être lues : ${number(n)}`,
    moreUnread: (n) => spaced`autres qui ne peuvent pas être lus : ${number(n)}`,
    noServersFolder: () => spaced`n’est dans le dossier d’aucun serveur ; il faut servers/<id du serveur>/`,
    folderGone: () => spaced`le dossier des articles a disparu ; il est attendu`,
    sameId: (id, other) => spaced`a l’identifiant « ${id} », que ${other} a déjà`,
    deadLink: (code) => `est un lien qui ne mène nulle part (${code})`,
    linkOut: () => 'est un lien qui sort du dossier des articles, donc il n’est pas suivi',
    linkToHidden: () => 'est un lien vers un dossier caché, donc il n’est pas suivi',
    noFrontMatter: () => spaced`n’a pas d’en-tête ; il faut « --- » à la première ligne`,
    endlessFrontMatter: () => spaced`l’en-tête ne finit pas ; il faut une ligne « --- » après ses champs`,
    longFrontMatter: (most) => spaced`l’en-tête est trop long ; il faut au plus ${number(most)} caractères`,
    deepFrontMatter: () => spaced`l’en-tête est imbriqué trop profondément ; il faut des champs simples`,
    aliases: () => 'l’en-tête a des alias (*nom), qui ne sont pas lus',
    notYaml: (why) => spaced`pas du YAML : ${why}`,
    notYamlColon: (why) =>
      spaced`pas du YAML : ${why} ; mets entre guillemets le texte après les deux-points`,
    unknownField: (meant) => spaced`champ inconnu ; il faut ${meant}`,
    expectedFields: () => spaced`il faut des champs comme « headline: Talks resume »`,
    expectedObject: () =>
      'il faut un objet comme {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."}',
    expectedAtMost: (characters) => `il faut au plus ${number(characters)} caractères`,
    expectedIdAtMost: (characters) => `il faut un texte d’au plus ${number(characters)} caractères`,
    expectedMoment: () => moment,
    expectedMomentNot: (found) => spaced`${moment} ; trouvé : « ${found} »`,
    expectedAddress: () => 'il faut une adresse',
    expectedWebAddress: () => 'il faut une adresse qui commence par https:// ou http://',
    expectedLanguage: () => 'il faut une langue comme en ou ur',
    expectedPutRight: () => 'il faut ce qui a été corrigé',
    expectedCorrection: () => 'il faut une entrée comme {when: 2025-10-29, what: The figure is 17}',
    expectedCorrections: () => 'il faut une liste avec une entrée par correction',
    expectedHeadline: () => 'il faut le titre de l’article',
    expectedText: () => 'il faut le texte de l’article',
    expectedName: () => 'il faut un nom',
    expectedWords: () => 'il faut des mots',
    expectedTopics: () => 'il faut une liste comme [talks, border]',
    expectedFewer: (most) => `il en faut au plus ${number(most)}`,
    expectedOneOf: (values) => spaced`il faut l’un de ceux-ci : ${values}`,
    expectedListOf: (values) => spaced`il faut une liste de ceux-ci : ${values}`,
    // Files that are handed in
    wrongEnding: () =>
      'Seuls les fichiers qui finissent par .txt, .md, .html, .json ou .jsonl sont lus. Ou colle le texte.',
    fileTooLarge: (megabytes) =>
      `Le fichier fait plus de ${number(megabytes)} Mo. Ajoute-le en plusieurs parties.`,
    fileEmpty: () => 'Le fichier est vide.',
    fileNoText: () =>
      'Le fichier n’est pas du texte, quoi que dise son nom. Enregistre-le comme texte, ou colle-le.',
    fileDeepJson: () => 'Le JSON est imbriqué trop profondément. Il faut une liste d’objets.',
    fileNotJson: (line) =>
      spaced`Le fichier n’est pas du JSON : la ligne ${String(line)} ne peut pas être lue.`,
    manyArticles: (most) => `Cela fait plus de ${number(most)} articles. Ajoute-les en plusieurs parties.`,
    noneFound: () => 'Aucun article n’y a été trouvé.',
    noneRead: (what) => spaced`Aucun article ne peut en être lu : ${what}.`,
    noneReadOfMore: (what, more) =>
      spaced`Aucun article ne peut en être lu : ${what} ; et ${number(more)} de plus.`,
    fileUnreadable: (what) => spaced`Le fichier ne peut pas être lu : ${what}.`,
    articleUnreadable: (what) => spaced`L’article ne peut pas être pris : ${what}.`,
    longPaste: () => 'Le texte est bien plus long qu’un article. Ajoute-le en plusieurs parties.',
    fileGone: (name) => spaced`Discord n’a plus le fichier « ${name} ». Envoie-le à nouveau, s’il te plaît.`,
    fileLonger: (name) =>
      spaced`Le fichier « ${name} » est plus gros que ne l’a dit Discord. Envoie-le à nouveau, s’il te plaît.`,
    // Web addresses
    noWebAddress: () => 'Ce n’est pas une adresse web. Donnes-en une qui commence par https:// ou http://.',
    otherScheme: (scheme) =>
      `Seules les adresses qui commencent par https:// ou http:// sont lues, pas ${scheme}.`,
    addressHasPassword: () =>
      'L’adresse contient un nom d’utilisateur ou un mot de passe. Donne-la sans, ou colle le texte.',
    longAddress: (most) => spaced`L’adresse est trop longue ; il faut au plus ${number(most)} caractères.`,
    closedPort: (port) =>
      `Aucun site web ne répond sur le port ${port}. La personne qui gère le bot peut l’ouvrir avec FETCH_ALLOW.`,
    notPublic: () =>
      'Cette adresse n’est pas sur l’internet public, donc elle n’est pas lue. Colle le texte, ou demande à la personne qui gère le bot de l’ouvrir avec FETCH_ALLOW.',
    // What a site answers
    noSuchPage: (status) => `Le site n’a pas cette page (${String(status)}). Vérifie l’adresse.`,
    pageForbidden: (status) =>
      `Le site ne laisse pas Byline lire cette page (${String(status)}). Colle plutôt le texte.`,
    siteAsksToWait: () => 'Le site demande d’attendre (429). Réessaie plus tard, ou colle le texte.',
    siteInTrouble: (status) =>
      `Le site a lui-même un problème (${String(status)}). Réessaie plus tard, ou colle le texte.`,
    noPage: (status) =>
      `Le site a répondu sans page (${String(status)}). Vérifie l’adresse, ou colle le texte.`,
    noSite: () => 'Il n’y a pas de site de ce nom, ou il est introuvable pour l’instant. Vérifie l’adresse.',
    endlessHeaders: () => 'Le site répond par des en-têtes sans fin. Colle plutôt le texte.',
    badCertificate: () =>
      'Le certificat du site n’est pas valide, donc rien n’en est lu. Colle plutôt le texte.',
    siteSilent: () => 'Le site ne répond pas. Réessaie plus tard, ou colle le texte.',
    noWebServer: () => 'Ce qui répond là n’est pas un serveur web compréhensible. Vérifie l’adresse.',
    siteUnreachable: () =>
      'Le site est injoignable. Vérifie l’adresse, réessaie plus tard, ou colle le texte.',
    siteSlow: (seconds) =>
      `Le site a mis plus de ${number(seconds)} secondes. Réessaie plus tard, ou colle le texte.`,
    redirects: (most) =>
      `Le site redirige plus de ${number(most)} fois. Donne l’adresse que la page a dans ton navigateur, ou colle son texte.`,
    robotsUnreachable: () =>
      'Les règles du site pour les robots (robots.txt) sont injoignables, donc ses pages ne sont pas lues. Réessaie plus tard, ou colle le texte.',
    robotsForbid: () =>
      'Les règles du site pour les robots (robots.txt) ne laissent pas Byline lire cette page. Colle plutôt le texte.',
    largePage: (megabytes) =>
      `La page fait plus de ${number(megabytes)} Mo. Colle son texte, ou ajoute-la en fichier.`,
    pageEncoding: () =>
      'Le site envoie sa page sous une forme qui ne peut pas être lue. Colle plutôt le texte.',
    otherMedia: (what) =>
      spaced`À cette adresse se trouve ${what}. On lit les pages, le texte simple et le JSON ; sinon, colle le texte ou ajoute-le en fichier.`,
    aPdf: () => 'un fichier PDF',
    aFeed: () => 'un flux, pas un article',
    aPicture: () => 'une image',
    aVideo: () => 'une vidéo',
    aRecording: () => 'un enregistrement',
    nothingToRead: () => 'autre chose que du texte',
    // What a page holds
    asksForRobots: () =>
      'Le site demande si tu es un robot, donc sa page ne peut pas être lue. Colle plutôt le texte.',
    saysNoSuchPage: () => 'Le site dit que cette page n’existe pas. Vérifie l’adresse.',
    asksForCookies: () =>
      'Le site ne montre qu’une question sur les cookies. Ouvre la page toi-même et colle son texte.',
    noArticle: () => 'Aucun article n’a été trouvé sur cette page. Vérifie l’adresse, ou colle le texte.',
    tangledPage: () =>
      'La page est bien plus grosse ou embrouillée que celle d’un article. Colle plutôt le texte.',
    // What to look at before an article is added
    looksCut: () => spaced`Le texte semble coupé : le reste est peut-être réservé aux abonnés.`,
    hasNoDate: () => 'Aucune date n’a été trouvée.',
    dateAhead: () => 'La date est dans le futur.',
    dateInferred: () => 'La date vient de l’adresse, ou c’est celle de la dernière modification de la page.',
    hasNoHeadline: () => spaced`Aucun titre n’a été trouvé ; les premiers mots en tiennent lieu.`,
    hasNoOutlet: () => 'Aucun média n’a été trouvé.',
    outletInferred: (outlet) => spaced`Le média n’était pas indiqué ; « ${outlet} » est déduit.`,
    isShort: () => 'Le texte est court pour un article.',
    isGarbled: () => 'Certaines lettres n’ont pas pu être lues (\ufffd).',
    noLanguage: () => 'La langue n’a pas pu être reconnue.',
    otherLanguage: (said, seen) =>
      spaced`La langue n’est pas sûre : la source dit « ${said} », le texte semble être en « ${seen} ».`,
  };
}
