import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import type { Words } from './english.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import { turkishDesk } from './turkish/desk.ts';
import { turkishMistakes } from './turkish/mistakes.ts';
import { turkishRefusals } from './turkish/refusals.ts';
import { turkishTalk } from './turkish/talk.ts';
import type { Writing } from './writing.ts';

const inQuotes = (words: string) => `“${words}”`;

/**
 * A noun after a number stays in the singular; names and dates that are put in stand where they take no suffix, whose
 * vowels would depend on them.
 */
export function turkish(writing: Writing): Words {
  const { number, and } = writing;
  const scope = scopeOf(writing);
  return {
    colon: ': ',
    // Sources
    unknownOutlet: 'kaynak bilinmiyor',
    inferredOutlet: (outlet: string) => `${outlet} (kaynak metinden çıkarıldı)`,
    theSentence: 'cümle ↗',
    theArticle: 'haber ↗',
    arrow: '↗',
    sample: 'örnek',
    newestSide: 'en yeni',
    quoting: (who: string) => `söyleyen: ${who}`,
    updated: (when: Inline): Line => [plain('güncelleme: '), when],
    alsoIn: (outlets: readonly string[]) => `ayrıca ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(`“${word}”: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined ? [plain(`Düzeltme: ${what}`)] : [plain('Düzeltme, '), when, plain(`: ${what}`)],
    // Counts
    outlets: (n: number) => `${number(n)} kaynak`,
    newestCoverage: (when: Inline): Line => [plain('en yeni haber: '), when],
    pageOf: (page: number, pages: number) => `sayfa ${number(page)}/${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(first)} / ${number(total)}`
        : `${number(first)}–${number(last)} / ${number(total)}`,
    // Answers
    outletsDiffer: 'Kaynaklar farklı söylüyor',
    reportsDiffer: 'Haberler farklı söylüyor',
    notCovered: 'Haberlerde yok',
    stillRead: (left: number) =>
      left === 1 ? 'Bir haber daha okunuyor.' : `${number(left)} haber daha okunuyor.`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'Henüz haber yok.';
      if (articles === 1) return 'Kayıtlı tek haber bunu yanıtlamıyor.';
      return `Kayıtlı ${number(articles)} haberin hiçbiri bunu yanıtlamıyor.`;
    },
    noMention: (words: readonly string[]) => `Kayıtlı hiçbir haberde geçmiyor: ${words.join(', ')}.`,
    lookedAt: (narrowed: Narrowed) => `Yalnızca şu haberlere bakıldı: ${scope(narrowed)}.`,
    nearest: 'En yakınlar',
    // Lists
    latest: (narrowed: Narrowed) => phrases(['En yeni haberler', scope(narrowed)], ': '),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'Henüz haber yok.' : `Böyle bir haber yok: ${of}.`;
    },
    results: (total: number, query: string) => `${asTyped(query, inQuotes)} için ${number(total)} sonuç`,
    noResults: (query: string) => `${asTyped(query, inQuotes)} için bir şey bulunamadı.`,
    searchTip: 'Daha az ya da başka kelimeler dene; tırnak içindeki kelimeler yan yana olmalı.',
    topics: (names: readonly string[]) => `Konular: ${names.join(', ')}`,
    summaryOf: (what: string) => `Özet: ${what}`,
    undated: 'Tarihsiz',
    nothingToSummarise: (what: string) => `“${what}” için özetlenecek bir şey yok.`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) =>
      phrases([`Zaman çizelgesi: ${topic}`, scope(narrowed)], ', '),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases(
        [`Kayıtlı hiçbir haber “${topic}” için ne zaman ne olduğunu söylemiyor`, scope(narrowed)],
        ': ',
      ).concat('.'),
    stillToCome: 'Henüz gelmeyenler',
    lookingAhead: 'beklenen',
    byPublication: 'yayım günü',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('ayrıca '), ...enumerated(outlets, ', ')],
    comparisonOf: (topic: string) => `Karşılaştırma: ${topic}`,
    nothingToCompare: (topic: string) => `“${topic}” hakkında kayıtlı haber yok.`,
    reportedAlike: 'Aynı yazılanlar',
    figuresDiffer: 'Farklı sayılar',
    onlyIn: (outlet: string) => `Yalnızca ${outlet}`,
    // Reading
    onlyExcerpts: 'Bu haberin burada yalnızca alıntıları gösterilebilir.',
    moved: 'Haber gözden geçirildi; alıntılanan sözler artık haberin başka bir yerinde.',
    gone: 'Haber gözden geçirildi ve alıntılanan sözler artık içinde yok.',
    // Status
    holdings: (articles: number, from: number) =>
      articles === 0 ? 'Henüz haber yok' : `${number(from)} kaynaktan ${number(articles)} haber`,
    publishedOn: (when: Inline): Line => [plain('yayım: '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('yayım: '), from, plain(' – '), to],
    samplesInForce: 'Bunlar örnekler: uydurma haberler. Kendi haberini eklediğin anda kenara çekilirler.',
    addArticles: 'Haberleri haber klasörüne koy; birkaç saniye içinde sayılırlar.',
    running: (since: Inline): Line => [plain('Çalışmaya başladı: '), since],
    problems: (n: number) => `Haber dosyalarında ${number(n)} sorun`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, satır ${number(line)}`,
    more: (n: number) => `ve ${number(n)} tane daha`,
    // Help
    helpIntro: 'Kendi sözlerinle bir soru sor ya da bir komut kullan:',
    helpPromise:
      'Her yanıt, kayıtlı bir haberden kelimesi kelimesine alıntıdır. Haberler yanıt vermiyorsa Byline bunu söyler.',
    example: (line: string) => `Örnek: ${line}`,
    inMenu: 'bir mesajın Uygulamalar menüsünde',
    noOptions: 'Seçeneği yok.',
    required: 'zorunlu',
    oneOf: (choices: readonly string[]) => `${choices.join(', ')} değerlerinden biri`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'bir tam sayı'
        : `${number(min)} ile ${number(max)} arasında bir tam sayı`,
    upTo: (characters: number) => `en çok ${number(characters)} karakter`,
    // Actions
    readInContext: 'Bağlamında oku',
    read: 'Oku',
    moreQuotes: 'Daha fazla alıntı',
    nextPage: 'Sonraki sayfa',
    previousPage: 'Önceki sayfa',
    summary: 'Özet',
    ...turkishTalk(writing),
    mistakes: turkishMistakes(writing),
    refusals: turkishRefusals(writing),
    desk: turkishDesk(writing),
  };
}

/** 'konu “sel”, kaynak Harbour Post, 1 Mayıs 2025 tarihinden 3 Mayıs 2025 tarihine kadar' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases(
      [
        topic && `konu “${topic}”`,
        outlet && `kaynak ${outlet}`,
        phrases([
          since && `${day(since)} ${until ? 'tarihinden' : 'tarihinden beri'}`,
          until && `${day(until)} tarihine kadar`,
        ]),
      ],
      ', ',
    );
}
