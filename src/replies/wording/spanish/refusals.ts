import type { RefusalWords } from '../../../refusals.ts';
import type { Writing } from '../writing.ts';

export function spanishRefusals({ number, command }: Writing): RefusalWords {
  const moment = 'se esperaba una fecha ISO 8601 como 2025-10-28 o 2025-10-28T14:30:00+05:00';
  return {
    inField: (path, what) => `${path}: ${what}`,
    onLine: (line, what) => `línea ${line}: ${what}`,
    quoted: (text) => text,
    // Changing what is stored
    noSuchArticle: (id) => `Aquí no hay ningún artículo “${id}”.`,
    notYours: (id) => `Ningún artículo de este servidor es “${id}”. Consulta ${command('desk list')}.`,
    sharedForOperators: () => 'Solo quienes administran Byline pueden cambiar lo compartido.',
    lineOfFile: (line, file) =>
      `Este artículo es la línea ${line} del archivo ${file}. Cámbialo en ese archivo; se nota al momento.`,
    fileIsLink: (file) =>
      `El archivo de este artículo (${file}) es un enlace. Cambia el archivo al que lleva.`,
    beingWritten: (file) =>
      `Otro programa está escribiendo el archivo de este artículo (${file}). Inténtalo de nuevo cuando termine.`,
    writtenMeanwhile: () =>
      'No se añadió nada: otro programa está escribiendo en la carpeta de artículos. Inténtalo de nuevo.',
    changedMeanwhile: () =>
      'No se cambió nada: este artículo cambió mientras tanto. Mira cómo está ahora y decide.',
    goneMeanwhile: () => 'No se cambió nada: este artículo ya no está.',
    notRemoved: () => 'Este artículo no está quitado.',
    notKept: () => 'Este artículo ya no se conserva.',
    versionNotKept: () => 'La versión anterior a este cambio ya no se conserva.',
    versionUnreadable: () => 'Esta versión ya no se puede leer.',
    mineNotKept: () => 'Lo que escribiste ya no se conserva. Está en el archivo que recibiste.',
    placeTaken: (file) => `No se restauró nada: hay otro archivo en su lugar (${file}). Muévelo primero.`,
    inTheWay: (file) => `No se cambió nada: otro archivo lo impide (${file}). Muévelo primero.`,
    detour: () => 'El artículo no se puede guardar: su carpeta es un enlace que lleva a otra parte.',
    cannotStore: (what) => `El artículo no se puede guardar: ${what}.`,
    noAddsLeft: (perDay, left) =>
      `Un servidor puede añadir ${number(perDay)} artículos al día a mano; hoy (UTC) quedan ${number(left)}. No se añadió nada.`,
    unfinished: () =>
      'El último cambio no se pudo terminar. No se puede guardar nada hasta que Byline se inicie de nuevo.',
    notWritten: (what) =>
      `No se cambió nada: ${what}. Primero tiene que arreglarlo quien administra este bot.`,
    diskFull: () => 'el disco está lleno',
    quotaUsed: () => 'la cuota de disco está agotada',
    fileTooBig: () => 'el archivo sería más grande de lo que permite este sistema',
    mayNotWrite: (code) => `Byline no puede escribir ahí (${code})`,
    readOnly: (code) => `el disco es de solo lectura (${code})`,
    // Drafts
    draftGone: (days) =>
      `Este borrador ya no está: se añadió, se canceló o tiene ${number(days)} días. Entrégalo otra vez.`,
    draftTooLarge: () => 'Este borrador es demasiado grande. Añade el artículo en varios archivos.',
    tooManyPages: (most) => `Se leen como mucho ${number(most)} páginas a la vez.`,
    // What is wrong with a file or its text
    noText: () => 'no tiene texto; se esperaba al menos una frase',
    longText: (length, most) =>
      `el texto tiene ${number(length)} caracteres; se esperaban ${number(most)} como mucho`,
    notUtf8: () => 'no es texto UTF-8; guárdalo como UTF-8',
    longLine: () => 'es una línea demasiado larga para un artículo',
    notJson: () => 'no es JSON; se esperaba un objeto JSON en una línea',
    deepJson: () => 'tiene demasiados niveles para un artículo',
    largeFile: (megabytes, most) =>
      `tiene ${number(megabytes)} MB; se esperaban ${number(most)} MB como mucho`,
    unreadableFile: (code) => `no se puede leer (${code})`,
    unreadableFolder: (code) => `la carpeta no se puede leer (${code})`,
    moreLines: (n) => `otras líneas que no se pueden leer: ${number(n)}`,
    moreUnread: (n) => `otros que no se pueden leer: ${number(n)}`,
    noServersFolder: () => 'no está en la carpeta de ningún servidor; se esperaba servers/<id del servidor>/',
    folderGone: () => 'la carpeta de artículos no está; se espera que vuelva',
    sameId: (id, other) => `tiene el id “${id}”, que ya tiene ${other}`,
    deadLink: (code) => `es un enlace que no lleva a ninguna parte (${code})`,
    linkOut: () => 'es un enlace que sale de la carpeta de artículos, así que no se sigue',
    linkToHidden: () => 'es un enlace a una carpeta oculta, así que no se sigue',
    noFrontMatter: () => 'no tiene cabecera; se esperaba “---” en la primera línea',
    endlessFrontMatter: () => 'la cabecera no termina; se esperaba una línea “---” tras sus campos',
    longFrontMatter: (most) =>
      `la cabecera es demasiado larga; se esperaban ${number(most)} caracteres como mucho`,
    deepFrontMatter: () => 'la cabecera tiene demasiados niveles; se esperaban campos sencillos',
    aliases: () => 'la cabecera tiene alias (*nombre), que no se leen',
    notYaml: (why) => `no es YAML: ${why}`,
    notYamlColon: (why) => `no es YAML: ${why}; pon entre comillas el texto tras los dos puntos`,
    unknownField: (meant) => `campo desconocido; se esperaba ${meant}`,
    expectedFields: () => 'se esperaban campos como “headline: Talks resume”',
    expectedObject: () =>
      'se esperaba un objeto como {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."}',
    expectedAtMost: (characters) => `se esperaban ${number(characters)} caracteres como mucho`,
    expectedIdAtMost: (characters) => `se esperaba un texto de ${number(characters)} caracteres como mucho`,
    expectedMoment: () => moment,
    expectedMomentNot: (found) => `${moment}; se encontró “${found}”`,
    expectedAddress: () => 'se esperaba una dirección',
    expectedWebAddress: () => 'se esperaba una dirección que empiece por https:// o http://',
    expectedLanguage: () => 'se esperaba un idioma como en o ur',
    expectedPutRight: () => 'se esperaba lo que se corrigió',
    expectedCorrection: () => 'se esperaba una entrada como {when: 2025-10-29, what: The figure is 17}',
    expectedCorrections: () => 'se esperaba una lista con una entrada por corrección',
    expectedHeadline: () => 'se esperaba el titular del artículo',
    expectedText: () => 'se esperaba el texto del artículo',
    expectedName: () => 'se esperaba un nombre',
    expectedWords: () => 'se esperaban palabras',
    expectedTopics: () => 'se esperaba una lista como [talks, border]',
    expectedFewer: (most) => `se esperaban ${number(most)} como mucho`,
    expectedOneOf: (values) => `se esperaba uno de estos: ${values}`,
    expectedListOf: (values) => `se esperaba una lista de estos: ${values}`,
    // Files that are handed in
    wrongEnding: () =>
      'Solo se leen archivos que terminan en .txt, .md, .html, .json o .jsonl. O pega el texto.',
    fileTooLarge: (megabytes) => `El archivo pesa más de ${number(megabytes)} MB. Añádelo por partes.`,
    fileEmpty: () => 'El archivo está vacío.',
    fileNoText: () => 'El archivo no es texto, diga lo que diga su nombre. Guárdalo como texto o pégalo.',
    fileDeepJson: () => 'El JSON tiene demasiados niveles. Se esperaba una lista de objetos.',
    fileNotJson: (line) => `El archivo no es JSON: la línea ${line} no se puede leer.`,
    manyArticles: (most) => `Son más de ${number(most)} artículos. Añádelos por partes.`,
    noneFound: () => 'No se encontró ningún artículo en él.',
    noneRead: (what) => `No se puede leer ningún artículo de él: ${what}.`,
    noneReadOfMore: (what, more) => `No se puede leer ningún artículo de él: ${what}; y ${number(more)} más.`,
    fileUnreadable: (what) => `El archivo no se puede leer: ${what}.`,
    articleUnreadable: (what) => `El artículo no se puede aceptar: ${what}.`,
    longPaste: () => 'El texto es mucho más largo que un artículo. Añádelo por partes.',
    fileGone: (name) => `Discord ya no tiene el archivo “${name}”. Vuelve a subirlo, por favor.`,
    fileLonger: (name) =>
      `El archivo “${name}” es más grande de lo que dijo Discord. Vuelve a subirlo, por favor.`,
    // Web addresses
    noWebAddress: () => 'Eso no es una dirección web. Da una que empiece por https:// o http://.',
    otherScheme: (scheme) => `Solo se abren direcciones que empiezan por https:// o http://, no ${scheme}.`,
    addressHasPassword: () =>
      'La dirección contiene un nombre de usuario o una contraseña. Dala sin ellos o pega el texto.',
    longAddress: (most) =>
      `La dirección es demasiado larga; se esperaban ${number(most)} caracteres como mucho.`,
    closedPort: (port) =>
      `En el puerto ${port} no responden sitios web. Quien administra el bot puede abrirlo con FETCH_ALLOW.`,
    notPublic: () =>
      'Esa dirección no está en la Internet pública, así que no se abre. Pega el texto, o pide a quien administra el bot que la abra con FETCH_ALLOW.',
    // What a site answers
    noSuchPage: (status) => `El sitio no tiene esa página (${status}). Revisa la dirección.`,
    pageForbidden: (status) =>
      `El sitio no deja que Byline lea esa página (${status}). Pega el texto en su lugar.`,
    siteAsksToWait: () => 'El sitio pide esperar (429). Inténtalo más tarde o pega el texto.',
    siteInTrouble: (status) =>
      `El sitio tiene un problema propio (${status}). Inténtalo más tarde o pega el texto.`,
    noPage: (status) => `El sitio respondió sin página (${status}). Revisa la dirección o pega el texto.`,
    noSite: () => 'No hay ningún sitio con ese nombre, o ahora no se encuentra. Revisa la dirección.',
    endlessHeaders: () => 'El sitio responde con cabeceras sin fin. Pega el texto en su lugar.',
    badCertificate: () =>
      'El certificado del sitio no es válido, así que no se lee nada de él. Pega el texto en su lugar.',
    siteSilent: () => 'El sitio no responde. Inténtalo más tarde o pega el texto.',
    noWebServer: () => 'Lo que responde ahí no es un servidor web que se entienda. Revisa la dirección.',
    siteUnreachable: () =>
      'No se puede llegar al sitio. Revisa la dirección, inténtalo más tarde o pega el texto.',
    siteSlow: (seconds) =>
      `El sitio tardó más de ${number(seconds)} segundos. Inténtalo más tarde o pega el texto.`,
    redirects: (most) =>
      `El sitio redirige más de ${number(most)} veces. Da la dirección que la página tiene en tu navegador o pega su texto.`,
    robotsUnreachable: () =>
      'No se puede llegar a las reglas del sitio para robots (robots.txt), así que no se leen sus páginas. Inténtalo más tarde o pega el texto.',
    robotsForbid: () =>
      'Las reglas del sitio para robots (robots.txt) no dejan que Byline lea esa página. Pega el texto en su lugar.',
    largePage: (megabytes) =>
      `La página pesa más de ${number(megabytes)} MB. Pega su texto o añádela como archivo.`,
    pageEncoding: () =>
      'El sitio envía su página en una forma que no se puede leer. Pega el texto en su lugar.',
    otherMedia: (what) =>
      `En esa dirección hay ${what}. Se leen páginas, texto sencillo y JSON; si no, pega el texto o añádelo como archivo.`,
    aPdf: () => 'un archivo PDF',
    aFeed: () => 'un canal de noticias, no un artículo',
    aPicture: () => 'una imagen',
    aVideo: () => 'un vídeo',
    aRecording: () => 'una grabación',
    nothingToRead: () => 'algo que no es texto',
    // What a page holds
    asksForRobots: () =>
      'El sitio pregunta si eres un robot, así que su página no se puede leer. Pega el texto en su lugar.',
    saysNoSuchPage: () => 'El sitio dice que esa página no existe. Revisa la dirección.',
    asksForCookies: () =>
      'El sitio solo muestra una pregunta sobre cookies. Abre tú la página y pega su texto.',
    noArticle: () => 'No se encontró ningún artículo en esa página. Revisa la dirección o pega el texto.',
    tangledPage: () =>
      'La página es mucho más grande o enredada que la de un artículo. Pega el texto en su lugar.',
    // What to look at before an article is added
    looksCut: () => 'El texto parece cortado: quizá el resto sea solo para suscriptores.',
    hasNoDate: () => 'No se encontró la fecha.',
    dateAhead: () => 'La fecha está en el futuro.',
    dateInferred: () => 'La fecha se tomó de la dirección, o es la del último cambio de la página.',
    hasNoHeadline: () => 'No se encontró el titular; las primeras palabras lo sustituyen.',
    hasNoOutlet: () => 'No se encontró el medio.',
    outletInferred: (outlet) => `El medio no se indicó; “${outlet}” se deduce.`,
    isShort: () => 'El texto es corto para un artículo.',
    isGarbled: () => 'Algunas letras no se pudieron leer (\ufffd).',
    noLanguage: () => 'No se pudo saber el idioma.',
    otherLanguage: (said, seen) =>
      `El idioma no es seguro: la fuente dice “${said}”, el texto parece “${seen}”.`,
  };
}
