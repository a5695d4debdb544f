import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import type { Words } from './english.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import { spanishDesk } from './spanish/desk.ts';
import { spanishMistakes } from './spanish/mistakes.ts';
import { spanishRefusals } from './spanish/refusals.ts';
import { spanishTalk } from './spanish/talk.ts';
import type { Writing } from './writing.ts';

const inQuotes = (words: string) => `“${words}”`;

export function spanish(writing: Writing): Words {
  const { number, count, and, or } = writing;
  const outlets = (n: number) => count(n, { one: 'medio', other: 'medios' });
  const scope = scopeOf(writing);
  return {
    colon: ': ',
    // Sources
    unknownOutlet: 'medio desconocido',
    inferredOutlet: (outlet: string) => `${outlet} (medio deducido del texto)`,
    theSentence: 'la frase ↗',
    theArticle: 'el artículo ↗',
    arrow: '↗',
    sample: 'ejemplo',
    newestSide: 'lo más reciente',
    quoting: (who: string) => `según ${who}`,
    updated: (when: Inline): Line => [plain('actualizado el '), when],
    alsoIn: (outlets: readonly string[]) => `también en ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(`“${word}”: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined
        ? [plain(`Corrección: ${what}`)]
        : [plain('Corrección del '), when, plain(`: ${what}`)],
    // Counts
    outlets,
    newestCoverage: (when: Inline): Line => [plain('lo más reciente: '), when],
    pageOf: (page: number, pages: number) => `página ${number(page)} de ${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(first)} de ${number(total)}`
        : `${number(first)}–${number(last)} de ${number(total)}`,
    // Answers
    outletsDiffer: 'Los medios no coinciden',
    reportsDiffer: 'Los artículos no coinciden',
    notCovered: 'No está en los artículos',
    stillRead: (left: number) =>
      left === 1
        ? 'Todavía se está leyendo un artículo más.'
        : `Todavía se están leyendo ${number(left)} artículos más.`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'Todavía no hay artículos.';
      if (articles === 1) return 'El único artículo guardado no responde a esto.';
      return `Ninguno de los ${number(articles)} artículos guardados responde a esto.`;
    },
    noMention: (words: readonly string[]) => `Ningún artículo guardado menciona ${or(words)}.`,
    lookedAt: (narrowed: Narrowed) => `Solo se miraron artículos ${scope(narrowed)}.`,
    nearest: 'Lo más cercano',
    // Lists
    latest: (narrowed: Narrowed) => `Últimos artículos ${scope(narrowed)}`.trim(),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'Todavía no hay artículos.' : `No hay artículos ${of}.`;
    },
    results: (total: number, query: string) =>
      `${count(total, { one: 'resultado', other: 'resultados' })} para ${asTyped(query, inQuotes)}`,
    noResults: (query: string) => `No se encontró nada para ${asTyped(query, inQuotes)}.`,
    searchTip: 'Prueba con menos palabras o con otras; las que van entre comillas deben aparecer juntas.',
    topics: (names: readonly string[]) => `Temas: ${names.join(', ')}`,
    summaryOf: (what: string) => `Resumen: ${what}`,
    undated: 'Sin fecha',
    nothingToSummarise: (what: string) => `No hay nada que resumir sobre “${what}”.`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) => phrases([`Cronología: ${topic}`, scope(narrowed)]),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases(['Ningún artículo guardado', scope(narrowed), `dice cuándo pasó algo sobre “${topic}”.`]),
    stillToCome: 'Por venir',
    lookingAhead: 'previsto',
    byPublication: 'día de publicación',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('también en '), ...enumerated(outlets, ', ')],
    comparisonOf: (topic: string) => `Comparación: ${topic}`,
    nothingToCompare: (topic: string) => `Ningún artículo guardado trata de “${topic}”.`,
    reportedAlike: 'Lo que coincide',
    figuresDiffer: 'Cifras que no coinciden',
    onlyIn: (outlet: string) => `Solo en ${outlet}`,
    // Reading
    onlyExcerpts: 'De este artículo solo se pueden mostrar citas.',
    moved: 'El artículo se revisó; las palabras citadas están ahora en otro lugar.',
    gone: 'El artículo se revisó y las palabras citadas ya no aparecen en él.',
    // Status
    holdings: (articles: number, from: number) =>
      articles === 0
        ? 'Todavía no hay artículos'
        : `${count(articles, { one: 'artículo', other: 'artículos' })} de ${outlets(from)}`,
    publishedOn: (when: Inline): Line => [plain('del '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('del '), from, plain(' al '), to],
    samplesInForce:
      'Estos son los ejemplos: noticias inventadas. Se retiran en cuanto añadas un artículo propio.',
    addArticles: 'Pon artículos en la carpeta de artículos; cuentan a los pocos segundos.',
    running: (since: Inline): Line => [plain('En marcha desde el '), since],
    problems: (n: number) => `${count(n, { one: 'problema', other: 'problemas' })} con archivos de artículos`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, línea ${number(line)}`,
    more: (n: number) => `y ${number(n)} más`,
    // Help
    helpIntro: 'Pregunta con tus propias palabras o usa un comando:',
    helpPromise:
      'Cada respuesta cita palabra por palabra un artículo guardado. Si los artículos no responden, Byline lo dice.',
    example: (line: string) => `Ejemplo: ${line}`,
    inMenu: 'en el menú Aplicaciones de un mensaje',
    noOptions: 'No tiene opciones.',
    required: 'obligatoria',
    oneOf: (choices: readonly string[]) => `uno de estos valores: ${choices.join(', ')}`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'un número entero'
        : `un número entero de ${number(min)} a ${number(max)}`,
    upTo: (characters: number) => `hasta ${number(characters)} caracteres`,
    // Actions
    readInContext: 'Leer en contexto',
    read: 'Leer',
    moreQuotes: 'Más citas',
    nextPage: 'Página siguiente',
    previousPage: 'Página anterior',
    summary: 'Resumen',
    ...spanishTalk(writing),
    mistakes: spanishMistakes(writing),
    refusals: spanishRefusals(writing),
    desk: spanishDesk(writing),
  };
}

/** 'sobre “inundaciones” de Harbour Post desde el 1 de mayo de 2025 hasta el 3 de mayo de 2025' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases([
      topic && `sobre “${topic}”`,
      outlet && `de ${outlet}`,
      since && `desde el ${day(since)}`,
      until && `hasta el ${day(until)}`,
    ]);
}
