import { germanDesk } from './desk/de.ts';
import type { Texts } from './texts.ts';

const outlet = { name: 'medium', description: 'Nur Artikel dieses Mediums' };
const topic = { name: 'thema', description: 'Ein Thema, ein Ort oder ein Name' };
const article = { name: 'artikel', description: 'Seine Überschrift, Kennung oder Adresse' };
const since = { name: 'seit', description: 'Nur Artikel von diesem Tag oder später' };
const until = { name: 'bis', description: 'Nur Artikel von diesem Tag oder früher' };

export const german: Texts = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Frag, was die Artikel sagen; die Antwort ist Wort für Wort, mit Quelle',
      options: {
        question: { name: 'frage', description: 'Was du wissen möchtest, in eigenen Worten' },
        outlet,
        since,
        until,
      },
    },
    latest: {
      name: 'neueste',
      description: 'Die neuesten Artikel, auf Wunsch zu einem Thema oder aus einem Medium',
      options: {
        topic,
        outlet,
        count: { name: 'anzahl', description: 'Wie viele Artikel gezeigt werden' },
      },
    },
    search: {
      name: 'suchen',
      description: 'Such Artikel nach ihren Wörtern',
      options: {
        query: {
          name: 'suchwörter',
          description: 'Gesuchte Wörter; in Anführungszeichen müssen sie zusammenstehen',
        },
        outlet,
        since,
        until,
        sort: {
          name: 'reihenfolge',
          description: 'Welche Treffer zuerst kommen',
          choices: { best: 'Beste zuerst', newest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
        },
      },
    },
    summary: {
      name: 'zusammenfassung',
      description: 'Die Kernsätze eines Artikels, oder zu einem Thema Tag für Tag',
      options: {
        article,
        topic,
        length: {
          name: 'länge',
          description: 'Wie lang die Zusammenfassung ist',
          choices: { short: 'Kurz', medium: 'Mittel', long: 'Lang' },
        },
      },
    },
    timeline: {
      name: 'zeitleiste',
      description: 'Was wann geschah, in den Worten der Artikel',
      options: {
        topic,
        outlet,
        since: { ...since, description: 'Nur was an diesem Tag oder später geschah' },
        until: { ...until, description: 'Nur was an diesem Tag oder früher geschah' },
      },
    },
    compare: {
      name: 'vergleichen',
      description: 'Was jedes Medium berichtet: Gemeinsames, abweichende Zahlen, was nur eines hat',
      options: { topic },
    },
    article: {
      name: 'artikel',
      description: 'Lies einen Artikel Seite für Seite',
      options: { article },
    },
    claims: {
      name: 'aussagen',
      description: 'Was die Artikel zu den Aussagen eines Textes sagen, Zitat für Zitat',
      menu: 'Mit den Artikeln abgleichen',
      options: {
        text: { name: 'text', description: 'Der Text, dessen Aussagen abgeglichen werden' },
      },
    },
    status: {
      name: 'status',
      description: 'Wie viele Artikel es gibt, wie neu sie sind und welche Dateien unlesbar waren',
      options: {},
    },
    help: {
      name: 'hilfe',
      description: 'Was du hier fragen und tun kannst',
      options: { command: { name: 'befehl', description: 'Der Befehl, der erklärt werden soll' } },
    },
    ...germanDesk({ article, outlet, since, until }),
  },
  private: { name: 'privat', description: 'Nur du siehst die Antwort' },
};
