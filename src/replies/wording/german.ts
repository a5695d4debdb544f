import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import type { Words } from './english.ts';
import { germanDesk } from './german/desk.ts';
import { germanMistakes } from './german/mistakes.ts';
import { germanRefusals } from './german/refusals.ts';
import { germanTalk } from './german/talk.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import type { Writing } from './writing.ts';

const inQuotes = (words: string) => `„${words}“`;

export function german(writing: Writing): Words {
  const { number, count, and, or } = writing;
  const outlets = (n: number) => count(n, { one: 'Medium', other: 'Medien' });
  const scope = scopeOf(writing);
  return {
    colon: ': ',
    // Sources
    unknownOutlet: 'Medium unbekannt',
    inferredOutlet: (outlet: string) => `${outlet} (Medium aus dem Text erschlossen)`,
    theSentence: 'der Satz ↗',
    theArticle: 'der Artikel ↗',
    arrow: '↗',
    sample: 'Beispiel',
    newestSide: 'neuester Stand',
    quoting: (who: string) => `laut ${who}`,
    updated: (when: Inline): Line => [plain('aktualisiert am '), when],
    alsoIn: (outlets: readonly string[]) => `auch ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(`„${word}“: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined
        ? [plain(`Berichtigt: ${what}`)]
        : [plain('Berichtigt am '), when, plain(`: ${what}`)],
    // Counts
    outlets,
    newestCoverage: (when: Inline): Line => [plain('neuester Bericht vom '), when],
    pageOf: (page: number, pages: number) => `Seite ${number(page)} von ${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(first)} von ${number(total)}`
        : `${number(first)}–${number(last)} von ${number(total)}`,
    // Answers
    outletsDiffer: 'Die Medien berichten Unterschiedliches',
    reportsDiffer: 'Die Berichte sagen Unterschiedliches',
    notCovered: 'Nicht in den Artikeln',
    stillRead: (left: number) =>
      left === 1
        ? 'Ein weiterer Artikel wird noch gelesen.'
        : `${number(left)} weitere Artikel werden noch gelesen.`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'Es gibt noch keine Artikel.';
      if (articles === 1) return 'Der einzige gespeicherte Artikel beantwortet das nicht.';
      return `Keiner der ${number(articles)} gespeicherten Artikel beantwortet das.`;
    },
    noMention: (words: readonly string[]) => `Kein gespeicherter Artikel erwähnt ${or(words)}.`,
    lookedAt: (narrowed: Narrowed) => `Gesucht wurde nur in Artikeln ${scope(narrowed)}.`,
    nearest: 'Am nächsten kommen',
    // Lists
    latest: (narrowed: Narrowed) => `Neueste Artikel ${scope(narrowed)}`.trim(),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'Es gibt noch keine Artikel.' : `Es gibt keine Artikel ${of}.`;
    },
    results: (total: number, query: string) => `${number(total)} Treffer für ${asTyped(query, inQuotes)}`,
    noResults: (query: string) => `Nichts gefunden für ${asTyped(query, inQuotes)}.`,
    searchTip:
      'Versuch es mit weniger oder anderen Wörtern; Wörter in Anführungszeichen müssen zusammenstehen.',
    topics: (names: readonly string[]) => `Themen: ${names.join(', ')}`,
    summaryOf: (what: string) => `Zusammenfassung: ${what}`,
    undated: 'Ohne Datum',
    nothingToSummarise: (what: string) => `Zu „${what}“ gibt es nichts zusammenzufassen.`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) => phrases([`Zeitleiste: ${topic}`, scope(narrowed)]),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases(['Kein gespeicherter Artikel', scope(narrowed), `sagt, wann bei „${topic}“ etwas geschah.`]),
    stillToCome: 'Steht noch bevor',
    lookingAhead: 'Ausblick',
    byPublication: 'Tag der Veröffentlichung',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('auch '), ...enumerated(outlets, ', ')],
    comparisonOf: (topic: string) => `Vergleich: ${topic}`,
    nothingToCompare: (topic: string) => `Kein gespeicherter Artikel handelt von „${topic}“.`,
    reportedAlike: 'Übereinstimmend berichtet',
    figuresDiffer: 'Abweichende Zahlen',
    onlyIn: (outlet: string) => `Nur in ${outlet}`,
    // Reading
    onlyExcerpts: 'Von diesem Artikel dürfen hier nur Zitate gezeigt werden.',
    moved: 'Der Artikel wurde überarbeitet; die zitierten Worte stehen jetzt an anderer Stelle.',
    gone: 'Der Artikel wurde überarbeitet, und die zitierten Worte stehen nicht mehr darin.',
    // Status
    holdings: (articles: number, from: number) =>
      articles === 0 ? 'Noch keine Artikel' : `${number(articles)} Artikel aus ${outlets(from)}`,
    publishedOn: (when: Inline): Line => [plain('veröffentlicht am '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('veröffentlicht vom '), from, plain(' bis zum '), to],
    samplesInForce:
      'Das sind die Beispiele: erfundene Berichte. Sie verschwinden, sobald du einen eigenen Artikel hinzufügst.',
    addArticles: 'Leg Artikel in den Artikelordner; sie zählen nach wenigen Sekunden.',
    running: (since: Inline): Line => [plain('Läuft seit dem '), since],
    problems: (n: number) => `${count(n, { one: 'Problem', other: 'Probleme' })} mit Artikeldateien`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, Zeile ${number(line)}`,
    more: (n: number) => `und ${number(n)} weitere`,
    // Help
    helpIntro: 'Stell eine Frage in eigenen Worten oder nutze einen Befehl:',
    helpPromise:
      'Jede Antwort ist Wort für Wort aus einem gespeicherten Artikel zitiert. Wo die Artikel nicht antworten, sagt Byline das.',
    example: (line: string) => `Beispiel: ${line}`,
    inMenu: 'im Menü „Apps“ einer Nachricht',
    noOptions: 'Er hat keine Optionen.',
    required: 'erforderlich',
    oneOf: (choices: readonly string[]) => `eines von ${choices.join(', ')}`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'eine ganze Zahl'
        : `eine ganze Zahl von ${number(min)} bis ${number(max)}`,
    upTo: (characters: number) => `bis zu ${number(characters)} Zeichen`,
    // Actions
    readInContext: 'Im Zusammenhang lesen',
    read: 'Lesen',
    moreQuotes: 'Weitere Zitate',
    nextPage: 'Nächste Seite',
    previousPage: 'Vorige Seite',
    summary: 'Zusammenfassung',
    ...germanTalk(writing),
    mistakes: germanMistakes(writing),
    refusals: germanRefusals(writing),
    desk: germanDesk(writing),
  };
}

/** 'zu „Hochwasser“ aus Harbour Post vom 1. Mai 2025 bis zum 3. Mai 2025' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases([
      topic && `zu „${topic}“`,
      outlet && `aus ${outlet}`,
      since && (until ? `vom ${day(since)}` : `seit dem ${day(since)}`),
      until && `bis zum ${day(until)}`,
    ]);
}
