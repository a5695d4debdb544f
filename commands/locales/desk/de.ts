import type { SharedOptions, Texts } from '../texts.ts';

/** What Discord shows of the editors' commands. */
export function germanDesk({ article, outlet, since, until }: SharedOptions): Texts['commands'] {
  const own = { ...article, description: 'Seine Überschrift oder Kennung' };
  return {
    desk: {
      name: 'redaktion',
      description: 'Pflege die Artikel dieses Servers: hinzufügen, ändern, berichtigen und entfernen',
      options: {},
    },
    'desk add': {
      name: 'hinzufügen',
      description: 'Füg einen Artikel hinzu: einen Text, eine Datei oder eine Webadresse',
      options: {
        collection: {
          name: 'sammlung',
          description: 'Wohin er kommt; was alle Server teilen, ändert nur, wer Byline betreibt',
          choices: { server: 'Nur für diesen Server', shared: 'Für alle Server' },
        },
      },
    },
    'desk take': {
      name: 'übernehmen',
      description: 'Füg hinzu, worauf eine Nachricht verweist, oder ihren Text',
      menu: 'Zu den Artikeln hinzufügen',
      options: {
        text: { name: 'text', description: 'Der Text oder die Webadresse, die hinzugefügt werden soll' },
        links: { name: 'weitere-links', description: 'Weitere Webadressen' },
      },
    },
    'desk edit': {
      name: 'bearbeiten',
      description: 'Ändere einen Artikel: seine Angaben, einen Absatz oder den ganzen Text als Datei',
      options: { article: own },
    },
    'desk correct': {
      name: 'berichtigen',
      description: 'Vermerk eine Berichtigung: Sie steht bei jedem Zitat aus dem Artikel',
      options: {
        article: own,
        what: { name: 'was', description: 'Was falsch war und was richtig ist' },
        when: { name: 'wann', description: 'Wann das Medium es berichtigt hat' },
      },
    },
    'desk remove': {
      name: 'entfernen',
      description: 'Entferne einen Artikel; er lässt sich 30 Tage lang wiederherstellen',
      options: { article: own },
    },
    'desk restore': {
      name: 'wiederherstellen',
      description: 'Hol einen entfernten Artikel zurück',
      options: { article: own },
    },
    'desk history': {
      name: 'verlauf',
      description: 'Wer wann was an einem Artikel getan hat; frühere Fassungen sind zu lesen',
      options: { article: own },
    },
    'desk list': {
      name: 'liste',
      description: 'Eigene Artikel, entfernte, deine Entwürfe, Probleme und Fragen ohne Antwort',
      options: {
        show: {
          name: 'anzeigen',
          description: 'Was aufgelistet wird',
          choices: {
            articles: 'Artikel dieses Servers',
            shared: 'Artikel für alle Server',
            removed: 'Entfernte Artikel',
            drafts: 'Deine Entwürfe',
            problems: 'Nicht lesbare Dateien',
            gaps: 'Fragen ohne Antwort',
          },
        },
        outlet,
        since,
        until,
      },
    },
  };
}
