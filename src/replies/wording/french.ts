import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import type { Words } from './english.ts';
import { frenchDesk } from './french/desk.ts';
import { frenchMistakes } from './french/mistakes.ts';
import { frenchRefusals } from './french/refusals.ts';
import { spaced } from './french/spaced.ts';
import { frenchTalk } from './french/talk.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import type { Writing } from './writing.ts';

const inQuotes = (words: string) => spaced`« ${words} »`;

export function french(writing: Writing): Words {
  const { number, count, and, or } = writing;
  const outlets = (n: number) => count(n, { one: 'média', other: 'médias' });
  const scope = scopeOf(writing);
  return {
    colon: spaced` : `,
    // Sources
    unknownOutlet: 'média inconnu',
    inferredOutlet: (outlet: string) => `${outlet} (média déduit du texte)`,
    theSentence: 'la phrase ↗',
    theArticle: 'l’article ↗',
    arrow: '↗',
    sample: 'exemple',
    newestSide: 'le plus récent',
    quoting: (who: string) => `selon ${who}`,
    updated: (when: Inline): Line => [plain('mis à jour le '), when],
    alsoIn: (outlets: readonly string[]) => `aussi dans ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(spaced`« ${word} » : `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined
        ? [plain(spaced`Rectification : ${what}`)]
        : [plain('Rectification du '), when, plain(spaced` : ${what}`)],
    // Counts
    outlets,
    newestCoverage: (when: Inline): Line => [plain(spaced`le plus récent : `), when],
    pageOf: (page: number, pages: number) => `page ${number(page)} sur ${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(first)} sur ${number(total)}`
        : `${number(first)}–${number(last)} sur ${number(total)}`,
    // Answers
    outletsDiffer: 'Les médias divergent',
    reportsDiffer: 'Les articles divergent',
    notCovered: 'Pas dans les articles',
    stillRead: (left: number) =>
      left === 1
        ? 'Un autre article est en cours de lecture.'
        : `${number(left)} autres articles sont en cours de lecture.`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'Il n’y a pas encore d’articles.';
      if (articles === 1) return 'Le seul article enregistré n’y répond pas.';
      return `Aucun des ${number(articles)} articles enregistrés n’y répond.`;
    },
    noMention: (words: readonly string[]) => `Aucun article enregistré ne mentionne ${or(words)}.`,
    lookedAt: (narrowed: Narrowed) => `Recherche limitée aux articles ${scope(narrowed)}.`,
    nearest: 'Les plus proches',
    // Lists
    latest: (narrowed: Narrowed) => `Derniers articles ${scope(narrowed)}`.trim(),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'Il n’y a pas encore d’articles.' : `Il n’y a pas d’articles ${of}.`;
    },
    results: (total: number, query: string) =>
      `${count(total, { one: 'résultat', other: 'résultats' })} pour ${asTyped(query, inQuotes)}`,
    noResults: (query: string) => `Rien trouvé pour ${asTyped(query, inQuotes)}.`,
    searchTip: spaced`Essaie moins de mots, ou d’autres ; les mots entre guillemets doivent se suivre.`,
    topics: (names: readonly string[]) => spaced`Sujets : ${names.join(', ')}`,
    summaryOf: (what: string) => spaced`Résumé : ${what}`,
    undated: 'Sans date',
    nothingToSummarise: (what: string) => spaced`Il n’y a rien à résumer sur « ${what} ».`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) =>
      phrases([spaced`Chronologie : ${topic}`, scope(narrowed)]),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases([
        'Aucun article enregistré',
        scope(narrowed),
        spaced`ne dit quand il s’est passé quelque chose pour « ${topic} ».`,
      ]),
    stillToCome: 'À venir',
    lookingAhead: 'annoncé',
    byPublication: 'jour de publication',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('aussi dans '), ...enumerated(outlets, ', ')],
    comparisonOf: (topic: string) => spaced`Comparaison : ${topic}`,
    nothingToCompare: (topic: string) => spaced`Aucun article enregistré ne parle de « ${topic} ».`,
    reportedAlike: 'Ce qui concorde',
    figuresDiffer: 'Chiffres qui divergent',
    onlyIn: (outlet: string) => `Seulement dans ${outlet}`,
    // Reading
    onlyExcerpts: 'De cet article, seules des citations peuvent être affichées ici.',
    moved: spaced`L’article a été révisé ; les mots cités s’y trouvent maintenant ailleurs.`,
    gone: 'L’article a été révisé, et les mots cités n’y figurent plus.',
    // Status
    holdings: (articles: number, from: number) =>
      articles === 0
        ? 'Pas encore d’articles'
        : `${count(articles, { one: 'article', other: 'articles' })} de ${outlets(from)}`,
    publishedOn: (when: Inline): Line => [plain('du '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('du '), from, plain(' au '), to],
    samplesInForce: spaced`Ce sont les exemples : des nouvelles inventées. Ils s’effacent dès que tu ajoutes un article à toi.`,
    addArticles: spaced`Mets des articles dans le dossier des articles ; ils comptent au bout de quelques secondes.`,
    running: (since: Inline): Line => [plain('En marche depuis le '), since],
    problems: (n: number) =>
      `${count(n, { one: 'problème', other: 'problèmes' })} avec des fichiers d’articles`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, ligne ${number(line)}`,
    more: (n: number) => `et ${number(n)} de plus`,
    // Help
    helpIntro: spaced`Pose une question avec tes mots, ou utilise une commande :`,
    helpPromise:
      'Chaque réponse est citée mot pour mot d’un article enregistré. Si les articles ne répondent pas, Byline le dit.',
    example: (line: string) => spaced`Exemple : ${line}`,
    inMenu: spaced`dans le menu « Applications » d’un message`,
    noOptions: 'Elle n’a pas d’options.',
    required: 'obligatoire',
    oneOf: (choices: readonly string[]) => spaced`l’une de ces valeurs : ${choices.join(', ')}`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'un nombre entier'
        : `un nombre entier de ${number(min)} à ${number(max)}`,
    upTo: (characters: number) => `${number(characters)} caractères au plus`,
    // Actions
    readInContext: 'Lire en contexte',
    read: 'Lire',
    moreQuotes: 'Plus de citations',
    nextPage: 'Page suivante',
    previousPage: 'Page précédente',
    summary: 'Résumé',
    ...frenchTalk(writing),
    mistakes: frenchMistakes(writing),
    refusals: frenchRefusals(writing),
    desk: frenchDesk(writing),
  };
}

/** 'sur « inondations » de Harbour Post du 1er mai 2025 au 3 mai 2025' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases([
      topic && `sur ${inQuotes(topic)}`,
      outlet && `de ${outlet}`,
      since && (until ? `du ${day(since)}` : `depuis le ${day(since)}`),
      until && (since ? `au ${day(until)}` : `jusqu’au ${day(until)}`),
    ]);
}
