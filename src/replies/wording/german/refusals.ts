import type { RefusalWords } from '../../../refusals.ts';
import type { Writing } from '../writing.ts';

export function germanRefusals({ number, command }: Writing): RefusalWords {
  const moment = 'erwartet: ein Datum nach ISO 8601 wie 2025-10-28 oder 2025-10-28T14:30:00+05:00';
  return {
    inField: (path, what) => `${path}: ${what}`,
    onLine: (line, what) => `Zeile ${line}: ${what}`,
    quoted: (text) => text,
    // Changing what is stored
    noSuchArticle: (id) => `Einen Artikel „${id}“ gibt es hier nicht.`,
    notYours: (id) => `Kein Artikel dieses Servers ist „${id}“. Siehe ${command('desk list')}.`,
    sharedForOperators: () => 'Was alle Server teilen, kann nur ändern, wer Byline betreibt.',
    lineOfFile: (line, file) =>
      `Dieser Artikel ist Zeile ${line} der Datei ${file}. Ändere ihn dort; das zeigt sich sofort.`,
    fileIsLink: (file) =>
      `Die Datei dieses Artikels (${file}) ist eine Verknüpfung. Ändere die Datei, auf die sie verweist.`,
    beingWritten: (file) =>
      `Ein anderes Programm schreibt gerade die Datei dieses Artikels (${file}). Versuch es danach noch einmal.`,
    writtenMeanwhile: () =>
      'Nichts wurde hinzugefügt: Ein anderes Programm schreibt in den Ordner der Artikel. Versuch es noch einmal.',
    changedMeanwhile: () =>
      'Nichts wurde geändert: Dieser Artikel wurde inzwischen geändert. Sieh ihn dir an und entscheide dann.',
    goneMeanwhile: () => 'Nichts wurde geändert: Diesen Artikel gibt es nicht mehr.',
    notRemoved: () => 'Dieser Artikel ist nicht entfernt.',
    notKept: () => 'Dieser Artikel ist nicht mehr aufgehoben.',
    versionNotKept: () => 'Die Fassung vor dieser Änderung ist nicht mehr aufgehoben.',
    versionUnreadable: () => 'Diese Fassung kann nicht mehr gelesen werden.',
    mineNotKept: () =>
      'Was du geschrieben hast, ist nicht mehr aufgehoben. Es steht in der Datei, die du bekommen hast.',
    placeTaken: (file) =>
      `Nichts wurde wiederhergestellt: An seiner Stelle liegt eine andere Datei (${file}). Räum sie erst beiseite.`,
    inTheWay: (file) =>
      `Nichts wurde geändert: Eine andere Datei ist im Weg (${file}). Räum sie erst beiseite.`,
    detour: () =>
      'Der Artikel kann nicht gespeichert werden: Sein Ordner ist eine Verknüpfung, die woandershin führt.',
    cannotStore: (what) => `Der Artikel kann nicht gespeichert werden: ${what}.`,
    noAddsLeft: (perDay, left) =>
      `Ein Server kann ${number(perDay)} Artikel am Tag von Hand hinzufügen; heute (UTC) noch ${number(left)}. Nichts wurde hinzugefügt.`,
    unfinished: () =>
      'Die letzte Änderung konnte nicht zu Ende geführt werden. Bis zum nächsten Start von Byline kann nichts gespeichert werden.',
    notWritten: (what) => `Nichts wurde geändert: ${what}. Das muss zuerst beheben, wer diesen Bot betreibt.`,
    diskFull: () => 'Der Datenträger ist voll',
    quotaUsed: () => 'Der zugeteilte Speicherplatz ist aufgebraucht',
    fileTooBig: () => 'Die Datei würde größer, als dieses System erlaubt',
    mayNotWrite: (code) => `Byline darf dort nicht schreiben (${code})`,
    readOnly: (code) => `Der Datenträger kann nur gelesen werden (${code})`,
    // Drafts
    draftGone: (days) =>
      `Diesen Entwurf gibt es nicht mehr: Er wurde hinzugefügt, verworfen oder ist ${number(days)} Tage alt. Reich ihn noch einmal ein.`,
    draftTooLarge: () => 'Dieser Entwurf ist zu groß. Füg den Artikel in mehreren Dateien hinzu.',
    tooManyPages: (most) => `Höchstens ${number(most)} Seiten werden auf einmal gelesen.`,
    // What is wrong with a file or its text
    noText: () => 'hat keinen Text; erwartet: mindestens ein Satz',
    longText: (length, most) => `der Text hat ${number(length)} Zeichen; erwartet: höchstens ${number(most)}`,
    notUtf8: () => 'ist kein Text in UTF-8; speichere ihn als UTF-8',
    longLine: () => 'ist als Zeile zu lang für einen Artikel',
    notJson: () => 'ist kein JSON; erwartet: ein JSON-Objekt in einer Zeile',
    deepJson: () => 'ist für einen Artikel zu tief verschachtelt',
    largeFile: (megabytes, most) => `hat ${number(megabytes)} MB; erwartet: höchstens ${number(most)} MB`,
    unreadableFile: (code) => `kann nicht gelesen werden (${code})`,
    unreadableFolder: (code) => `der Ordner kann nicht gelesen werden (${code})`,
    moreLines: (n) => `weitere Zeilen, die nicht gelesen werden können: ${number(n)}`,
    moreUnread: (n) => `weitere, die nicht gelesen werden können: ${number(n)}`,
    noServersFolder: () => 'liegt in keinem Ordner eines Servers; erwartet: servers/<Server-ID>/',
    folderGone: () => 'der Ordner der Artikel ist weg; erwartet wird, dass er wiederkommt',
    sameId: (id, other) => `hat die Kennung „${id}“, die schon ${other} hat`,
    deadLink: (code) => `ist eine Verknüpfung, die nirgendwohin führt (${code})`,
    linkOut: () => 'ist eine Verknüpfung aus dem Ordner der Artikel hinaus; ihr wird nicht gefolgt',
    linkToHidden: () => 'ist eine Verknüpfung in einen versteckten Ordner; ihr wird nicht gefolgt',
    noFrontMatter: () => 'hat keinen Vorspann; erwartet: „---“ in der ersten Zeile',
    endlessFrontMatter: () => 'der Vorspann endet nicht; erwartet: eine Zeile „---“ nach seinen Feldern',
    longFrontMatter: (most) => `der Vorspann ist zu lang; erwartet: höchstens ${number(most)} Zeichen`,
    deepFrontMatter: () => 'der Vorspann ist zu tief verschachtelt; erwartet: einfache Felder',
    aliases: () => 'der Vorspann hat Verweise (*name), die nicht gelesen werden',
    notYaml: (why) => `kein YAML: ${why}`,
    notYamlColon: (why) => `kein YAML: ${why}; setz den Text nach dem Doppelpunkt in Anführungszeichen`,
    unknownField: (meant) => `unbekanntes Feld; erwartet: ${meant}`,
    expectedFields: () => 'erwartet: Felder wie „headline: Talks resume“',
    expectedObject: () =>
      'erwartet: ein Objekt wie {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."}',
    expectedAtMost: (characters) => `erwartet: höchstens ${number(characters)} Zeichen`,
    expectedIdAtMost: (characters) => `erwartet: ein Text von höchstens ${number(characters)} Zeichen`,
    expectedMoment: () => moment,
    expectedMomentNot: (found) => `${moment}; gefunden: „${found}“`,
    expectedAddress: () => 'erwartet: eine Adresse',
    expectedWebAddress: () => 'erwartet: eine Adresse, die mit https:// oder http:// beginnt',
    expectedLanguage: () => 'erwartet: eine Sprache wie en oder ur',
    expectedPutRight: () => 'erwartet: was berichtigt wurde',
    expectedCorrection: () => 'erwartet: ein Eintrag wie {when: 2025-10-29, what: The figure is 17}',
    expectedCorrections: () => 'erwartet: eine Liste mit einem Eintrag je Korrektur',
    expectedHeadline: () => 'erwartet: die Überschrift des Artikels',
    expectedText: () => 'erwartet: der Text des Artikels',
    expectedName: () => 'erwartet: ein Name',
    expectedWords: () => 'erwartet: Wörter',
    expectedTopics: () => 'erwartet: eine Liste wie [talks, border]',
    expectedFewer: (most) => `erwartet: höchstens ${number(most)}`,
    expectedOneOf: (values) => `erwartet: eines von ${values}`,
    expectedListOf: (values) => `erwartet: eine Liste aus ${values}`,
    // Files that are handed in
    wrongEnding: () =>
      'Nur Dateien, die auf .txt, .md, .html, .json oder .jsonl enden, werden gelesen. Oder füg den Text ein.',
    fileTooLarge: (megabytes) => `Die Datei ist größer als ${number(megabytes)} MB. Füg sie in Teilen hinzu.`,
    fileEmpty: () => 'Die Datei ist leer.',
    fileNoText: () =>
      'Die Datei ist kein Text, wie sie auch heißt. Speichere sie als Text, oder füg ihn ein.',
    fileDeepJson: () => 'Das JSON ist zu tief verschachtelt. Erwartet: eine Liste von Objekten.',
    fileNotJson: (line) => `Die Datei ist kein JSON: Zeile ${line} kann nicht gelesen werden.`,
    manyArticles: (most) => `Das sind mehr als ${number(most)} Artikel. Füg sie in Teilen hinzu.`,
    noneFound: () => 'Darin wurde kein Artikel gefunden.',
    noneRead: (what) => `Kein Artikel kann daraus gelesen werden: ${what}.`,
    noneReadOfMore: (what, more) =>
      `Kein Artikel kann daraus gelesen werden: ${what}; und ${number(more)} weitere.`,
    fileUnreadable: (what) => `Die Datei kann nicht gelesen werden: ${what}.`,
    articleUnreadable: (what) => `Der Artikel kann nicht aufgenommen werden: ${what}.`,
    longPaste: () => 'Der Text ist weit länger als ein Artikel. Füg ihn in Teilen hinzu.',
    fileGone: (name) => `Discord hat die Datei „${name}“ nicht mehr. Bitte lad sie noch einmal hoch.`,
    fileLonger: (name) =>
      `Die Datei „${name}“ ist größer, als Discord angegeben hat. Bitte lad sie noch einmal hoch.`,
    // Web addresses
    noWebAddress: () => 'Das ist keine Webadresse. Gib eine an, die mit https:// oder http:// beginnt.',
    otherScheme: (scheme) =>
      `Nur Adressen, die mit https:// oder http:// beginnen, werden abgerufen; nicht ${scheme}.`,
    addressHasPassword: () =>
      'Die Adresse enthält einen Benutzernamen oder ein Passwort. Gib sie ohne an, oder füg den Text ein.',
    longAddress: (most) => `Die Adresse ist zu lang; erwartet: höchstens ${number(most)} Zeichen.`,
    closedPort: (port) =>
      `Auf Port ${port} antworten keine Websites. Wer den Bot betreibt, kann ihn mit FETCH_ALLOW öffnen.`,
    notPublic: () =>
      'Diese Adresse liegt nicht im öffentlichen Internet und wird nicht abgerufen. Füg den Text ein, oder bitte den Betreiber des Bots, sie mit FETCH_ALLOW zu öffnen.',
    // What a site answers
    noSuchPage: (status) => `Die Website hat keine solche Seite (${status}). Prüf die Adresse.`,
    pageForbidden: (status) =>
      `Die Website lässt Byline diese Seite nicht lesen (${status}). Füg stattdessen den Text ein.`,
    siteAsksToWait: () =>
      'Die Website bittet zu warten (429). Versuch es später noch einmal, oder füg den Text ein.',
    siteInTrouble: (status) =>
      `Die Website hat selbst eine Störung (${status}). Versuch es später noch einmal, oder füg den Text ein.`,
    noPage: (status) =>
      `Die Website hat ohne Seite geantwortet (${status}). Prüf die Adresse, oder füg den Text ein.`,
    noSite: () =>
      'Eine Website dieses Namens gibt es nicht oder ist gerade nicht zu finden. Prüf die Adresse.',
    endlessHeaders: () => 'Die Website antwortet mit endlosen Kopfzeilen. Füg stattdessen den Text ein.',
    badCertificate: () =>
      'Das Zertifikat der Website ist ungültig, daher wird nichts von ihr gelesen. Füg stattdessen den Text ein.',
    siteSilent: () => 'Die Website antwortet nicht. Versuch es später noch einmal, oder füg den Text ein.',
    noWebServer: () => 'Was dort antwortet, ist kein verständlicher Webserver. Prüf die Adresse.',
    siteUnreachable: () =>
      'Die Website ist nicht zu erreichen. Prüf die Adresse, versuch es später noch einmal, oder füg den Text ein.',
    siteSlow: (seconds) =>
      `Die Website brauchte länger als ${number(seconds)} Sekunden. Versuch es später noch einmal, oder füg den Text ein.`,
    redirects: (most) =>
      `Die Website leitet mehr als ${number(most)} Mal weiter. Gib die Adresse an, die die Seite in deinem Browser hat, oder füg ihren Text ein.`,
    robotsUnreachable: () =>
      'Die Regeln der Website für Robots (robots.txt) sind nicht zu erreichen, daher werden ihre Seiten nicht gelesen. Versuch es später noch einmal, oder füg den Text ein.',
    robotsForbid: () =>
      'Die Regeln der Website für Robots (robots.txt) lassen Byline diese Seite nicht lesen. Füg stattdessen den Text ein.',
    largePage: (megabytes) =>
      `Die Seite ist größer als ${number(megabytes)} MB. Füg ihren Text ein, oder füg sie als Datei hinzu.`,
    pageEncoding: () =>
      'Die Website schickt ihre Seite in einer Form, die nicht gelesen werden kann. Füg stattdessen den Text ein.',
    otherMedia: (what) =>
      `Unter dieser Adresse liegt ${what}. Gelesen werden Seiten, einfacher Text und JSON; sonst füg den Text ein, oder füg eine Datei hinzu.`,
    aPdf: () => 'eine PDF-Datei',
    aFeed: () => 'ein Feed, kein Artikel',
    aPicture: () => 'ein Bild',
    aVideo: () => 'ein Video',
    aRecording: () => 'eine Tonaufnahme',
    nothingToRead: () => 'kein Text',
    // What a page holds
    asksForRobots: () =>
      'Die Website fragt, ob du ein Roboter bist; ihre Seite kann nicht gelesen werden. Füg stattdessen den Text ein.',
    saysNoSuchPage: () => 'Die Website sagt, dass es diese Seite nicht gibt. Prüf die Adresse.',
    asksForCookies: () =>
      'Die Website zeigt nur eine Frage nach Cookies. Öffne die Seite selbst und füg ihren Text ein.',
    noArticle: () => 'Auf dieser Seite wurde kein Artikel gefunden. Prüf die Adresse, oder füg den Text ein.',
    tangledPage: () =>
      'Die Seite ist weit größer oder verworrener als die eines Artikels. Füg stattdessen den Text ein.',
    // What to look at before an article is added
    looksCut: () => 'Der Text sieht abgeschnitten aus: Der Rest ist vielleicht nur für Abonnenten.',
    hasNoDate: () => 'Kein Datum wurde gefunden.',
    dateAhead: () => 'Das Datum liegt in der Zukunft.',
    dateInferred: () => 'Das Datum stammt aus der Adresse, oder es ist das der letzten Änderung der Seite.',
    hasNoHeadline: () => 'Keine Überschrift wurde gefunden; die ersten Wörter stehen für sie.',
    hasNoOutlet: () => 'Kein Medium wurde gefunden.',
    outletInferred: (outlet) => `Das Medium war nicht angegeben; „${outlet}“ ist erschlossen.`,
    isShort: () => 'Der Text ist kurz für einen Artikel.',
    isGarbled: () => 'Einige Buchstaben konnten nicht gelesen werden (\ufffd).',
    noLanguage: () => 'Die Sprache war nicht zu erkennen.',
    otherLanguage: (said, seen) =>
      `Die Sprache ist unsicher: Die Quelle nennt „${said}“, der Text sieht nach „${seen}“ aus.`,
  };
}
