import { plain } from '../../inline.ts';
import type { DeskWords } from '../english/desk.ts';
import type { Writing } from '../writing.ts';

export function germanDesk({ number, count, form, day, command }: Writing): DeskWords {
  const articles = (n: number) => `${number(n)} Artikel`;
  return {
    forEditors: 'Für die Redaktion',
    // Handing in
    addTitle: 'Artikel hinzufügen',
    text: 'Text',
    textAbout: 'Füg ihn ein, wie er ist; einen längeren als Datei oder in Teilen',
    files: 'Dateien',
    filesAbout: '.txt, .md, .html, .json oder .jsonl, je bis zu 25 MB',
    address: 'Webadresse',
    details: 'Angaben, eine je Zeile',
    detailsHint: 'Medium: … · Datum: 2025-10-28 · Überschrift: …',
    nothingGiven: 'Gib einen Text, eine Datei oder eine Webadresse an.',
    detailUnknown: (line) => `Die Angabe „${line}“ ist unklar. Schreib zum Beispiel „Medium: Harbour Post“.`,
    noDate: (typed) =>
      `„${typed}“ ist kein Datum. Schreib es wie 2025-10-28 oder mit Uhrzeit wie 2025-10-28T14:30+05:00.`,
    sharedForOperators: 'Was alle Server teilen, kann nur ändern, wer Byline betreibt.',
    noAddress: 'In dieser Nachricht steht weder eine Webadresse noch ein Text.',
    fileGone: (name) => `Discord hat die Datei „${name}“ nicht mehr. Bitte lad sie noch einmal hoch.`,
    fileLonger: (name) =>
      `Die Datei „${name}“ ist größer, als Discord angegeben hat. Bitte lad sie noch einmal hoch.`,
    // A draft
    draftOf: (n) => `Bereit zum Hinzufügen: ${articles(n)}`,
    intoShared: 'für alle Server',
    intoServer: 'nur für diesen Server',
    wordCount: (n) => count(n, { one: 'Wort', other: 'Wörter' }),
    onlyQuoted: 'Zu sehen sind Zitate und der Link, nie der ganze Text.',
    readWhole: 'Der ganze Text darf gelesen werden.',
    leftOut: (n) => `Weggelassen: ${count(n, { one: 'Zeile', other: 'Zeilen' })}`,
    alreadyStored: (headline) => `Schon gespeichert, wird nicht noch einmal hinzugefügt: ${headline}`,
    updates: (headline) => `Neue Fassung eines gespeicherten Artikels, die alte bleibt erhalten: ${headline}`,
    copies: (headline) =>
      `Derselbe Text wie ein gespeicherter Artikel, beide zählen als ein Bericht: ${headline}`,
    notRead: (n) => `Nicht lesbar: ${number(n)}`,
    add: 'Hinzufügen',
    addAll: (n) => `${articles(n)} hinzufügen`,
    changeDetails: 'Angaben ändern',
    anotherPart: 'Weiteren Teil hinzufügen',
    showWhole: 'Ganzen Text zeigen',
    showQuotes: 'Nur Zitate zeigen',
    cancel: 'Abbrechen',
    cancelled: 'Es wurde nichts hinzugefügt.',
    partTitle: 'Weiterer Teil des Textes',
    detailsTitle: 'Angaben zum Artikel',
    headline: 'Überschrift',
    outlet: 'Medium',
    byline: 'Autor',
    date: 'Datum',
    topics: 'Themen, durch Kommas getrennt',
    // Done
    added: (n) => `Hinzugefügt: ${articles(n)}`,
    updated: (n) => `Neue Fassung: ${articles(n)}`,
    nothingNew: 'Alles war schon gespeichert; es wurde nichts hinzugefügt.',
    addsLeft: (n) =>
      `Heute ${form(n, { one: 'kann', other: 'können' })} noch ${articles(n)} hinzugefügt werden.`,
    undo: 'Rückgängig machen',
    undone: 'Rückgängig gemacht.',
    undoLate:
      'Diese Änderung lässt sich nicht mehr rückgängig machen: Der Artikel wurde danach noch geändert.',
    // Changing
    changeParagraph: 'Einen Absatz ändern …',
    paragraphTitle: 'Absatz ändern',
    paragraph: 'Absatz',
    paragraphAbout: 'Lass ihn leer, um ihn zu streichen; eine Leerzeile macht zwei daraus',
    paragraphLong:
      'Dieser Absatz ist zu lang für ein Formular. Lad den Artikel herunter, ändere ihn und lad ihn wieder hoch.',
    download: 'Herunterladen',
    upload: 'Geänderte Datei hochladen',
    uploadTitle: 'Geänderten Artikel hochladen',
    file: 'Markdown-Datei',
    downloaded: 'Ändere die Datei und lad sie hier hoch.',
    changed: 'Geändert.',
    unchanged: 'Es wurde nichts geändert.',
    stale: 'Jemand hat diesen Artikel inzwischen geändert. Deine Änderung wurde nicht gespeichert.',
    asItIsNow: 'So lautet er jetzt',
    gone: 'Dieser Artikel wurde inzwischen entfernt. Deine Änderung wurde nicht gespeichert.',
    decide:
      'Was du geschrieben hast, steht in der Datei. Sieh dir an, wie der Artikel jetzt lautet; dann ändere ihn noch einmal oder lass ihn so.',
    left: 'Bleibt, wie er ist.',
    corrected: 'Die Berichtigung steht von jetzt an bei jedem Zitat.',
    sureToRemove: 'Diesen Artikel entfernen? Er lässt sich 30 Tage lang wiederherstellen.',
    remove: 'Entfernen',
    removed: 'Entfernt. Er lässt sich 30 Tage lang wiederherstellen.',
    restored: 'Wiederhergestellt.',
    restoredUntil: (iso) => `bis zum ${day(iso)} wiederherstellbar`,
    restore: 'Wiederherstellen',
    // History
    historyOf: (headline) => `Verlauf: ${headline}`,
    noHistory: 'Hier wurde noch nichts geändert.',
    by: (who) => [plain('von '), who],
    did: {
      add: 'Hinzugefügt',
      edit: 'Geändert',
      correct: 'Berichtigt',
      remove: 'Entfernt',
      restore: 'Wiederhergestellt',
      undo: 'Rückgängig gemacht',
      byHand: 'Von Hand im Ordner geändert',
    },
    readEarlier: 'Fassung davor lesen',
    history: 'Verlauf',
    // Lists
    listArticles: (n) => `Von diesem Server: ${articles(n)}`,
    listShared: (n) => `Für alle Server: ${articles(n)}`,
    listRemoved: 'Entfernte Artikel',
    listDrafts: 'Deine Entwürfe',
    listProblems: 'Nicht lesbare Dateien',
    nothingThere: 'Hier gibt es nichts zu zeigen.',
    addFirst: `Füg mit ${command('desk add')} einen Artikel hinzu.`,
    edit: 'Ändern',
    openDraft: 'Öffnen',
    notYours: (typed) => `Kein Artikel dieses Servers ist „${typed}“. Siehe ${command('desk list')}.`,
  };
}
