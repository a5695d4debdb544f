import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import type { Words } from './english.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import { urduDesk } from './urdu/desk.ts';
import { urduMistakes } from './urdu/mistakes.ts';
import { urduRefusals } from './urdu/refusals.ts';
import { urduTalk } from './urdu/talk.ts';
import type { Writing } from './writing.ts';

const inQuotes = (words: string) => `”${words}“`;

/** Sentences begin with an Urdu word where they can, since a reader's program takes their direction from their first letter. */
export function urdu(writing: Writing): Words {
  const { number, count, form, and, or } = writing;
  const scope = scopeOf(writing);
  return {
    colon: ': ',
    // Sources
    unknownOutlet: 'ادارہ نامعلوم',
    inferredOutlet: (outlet: string) => `${outlet} (ادارہ متن سے اخذ کیا گیا)`,
    theSentence: 'جملہ ↗',
    theArticle: 'خبر ↗',
    arrow: '↗',
    sample: 'نمونہ',
    newestSide: 'تازہ ترین',
    quoting: (who: string) => `بقول ${who}`,
    updated: (when: Inline): Line => [plain('ترمیم: '), when],
    alsoIn: (outlets: readonly string[]) => `نیز ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(`”${word}“: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined ? [plain(`تصحیح: ${what}`)] : [plain('تصحیح، '), when, plain(`: ${what}`)],
    // Counts
    outlets: (n: number) => count(n, { one: 'ادارہ', other: 'ادارے' }),
    newestCoverage: (when: Inline): Line => [plain('تازہ ترین خبر: '), when],
    pageOf: (page: number, pages: number) => `صفحہ ${number(page)} از ${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(total)} میں سے ${number(first)}`
        : `${number(total)} میں سے ${number(first)}–${number(last)}`,
    // Answers
    outletsDiffer: 'اداروں کی خبروں میں فرق ہے',
    reportsDiffer: 'خبروں میں فرق ہے',
    notCovered: 'خبروں میں نہیں',
    stillRead: (left: number) =>
      left === 1 ? 'ایک اور خبر ابھی پڑھی جا رہی ہے۔' : `${number(left)} مزید خبریں ابھی پڑھی جا رہی ہیں۔`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'ابھی کوئی خبر نہیں۔';
      if (articles === 1) return 'واحد محفوظ خبر میں اس کا جواب نہیں۔';
      return `محفوظ ${number(articles)} خبروں میں سے کسی میں اس کا جواب نہیں۔`;
    },
    noMention: (words: readonly string[]) => `کسی محفوظ خبر میں ${or(words)} کا ذکر نہیں۔`,
    lookedAt: (narrowed: Narrowed) => `صرف یہ خبریں دیکھی گئیں: ${scope(narrowed)}۔`,
    nearest: 'قریب ترین',
    // Lists
    latest: (narrowed: Narrowed) => phrases(['تازہ ترین خبریں', scope(narrowed)], ': '),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'ابھی کوئی خبر نہیں۔' : `ایسی کوئی خبر نہیں: ${of}۔`;
    },
    results: (total: number, query: string) =>
      `${asTyped(query, inQuotes)} کے لیے ${count(total, { one: 'نتیجہ', other: 'نتائج' })}`,
    noResults: (query: string) => `کچھ نہیں ملا: ${asTyped(query, inQuotes)}۔`,
    searchTip: 'کم یا دوسرے الفاظ آزمائیں؛ واوین میں دیے گئے الفاظ ساتھ ساتھ ہونے چاہییں۔',
    topics: (names: readonly string[]) => `موضوعات: ${names.join('، ')}`,
    summaryOf: (what: string) => `خلاصہ: ${what}`,
    undated: 'تاریخ کے بغیر',
    nothingToSummarise: (what: string) => `خلاصے کے لیے ”${what}“ پر کچھ نہیں۔`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) =>
      phrases([`ترتیبِ واقعات: ${topic}`, scope(narrowed)], '، '),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases([`کسی محفوظ خبر میں نہیں کہ ”${topic}“ میں کب کیا ہوا`, scope(narrowed)], ': ').concat('۔'),
    stillToCome: 'ابھی ہونا باقی',
    lookingAhead: 'متوقع',
    byPublication: 'اشاعت کا دن',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('نیز '), ...enumerated(outlets, '، ')],
    comparisonOf: (topic: string) => `موازنہ: ${topic}`,
    nothingToCompare: (topic: string) => `کوئی محفوظ خبر ”${topic}“ کے بارے میں نہیں۔`,
    reportedAlike: 'جس پر سب متفق ہیں',
    figuresDiffer: 'مختلف اعداد',
    onlyIn: (outlet: string) => `صرف ${outlet} میں`,
    // Reading
    onlyExcerpts: 'اس خبر کے یہاں صرف اقتباسات دکھائے جا سکتے ہیں۔',
    moved: 'خبر میں ترمیم ہوئی ہے؛ نقل کیے گئے الفاظ اب اس میں دوسری جگہ ہیں۔',
    gone: 'خبر میں ترمیم ہوئی ہے، اور نقل کیے گئے الفاظ اب اس میں نہیں۔',
    // Status
    holdings: (articles: number, from: number) =>
      articles === 0
        ? 'ابھی کوئی خبر نہیں'
        : `${count(from, { one: 'ادارے', other: 'اداروں' })} کی ${count(articles, { one: 'خبر', other: 'خبریں' })}`,
    publishedOn: (when: Inline): Line => [plain('اشاعت: '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('اشاعت: '), from, plain(' سے '), to, plain(' تک')],
    samplesInForce: 'یہ نمونے ہیں: فرضی خبریں۔ جیسے ہی آپ اپنی کوئی خبر شامل کریں گے، یہ ہٹ جائیں گے۔',
    addArticles: 'خبریں خبروں کے فولڈر میں رکھیں؛ وہ چند سیکنڈ میں شامل ہو جاتی ہیں۔',
    running: (since: Inline): Line => [plain('چلنے کا آغاز: '), since],
    problems: (n: number) => `خبروں کی فائلوں میں ${count(n, { one: 'مسئلہ', other: 'مسائل' })}`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}، سطر ${number(line)}`,
    more: (n: number) => `اور ${number(n)} مزید`,
    // Help
    helpIntro: 'سادہ الفاظ میں سوال پوچھیں، یا کوئی کمانڈ استعمال کریں:',
    helpPromise:
      'ہر جواب کسی محفوظ خبر سے لفظ بہ لفظ نقل ہوتا ہے۔ جہاں خبروں میں جواب نہ ہو، Byline بتا دیتا ہے۔',
    example: (line: string) => `مثال: ${line}`,
    inMenu: 'پیغام کے ایپس مینو میں',
    noOptions: 'اس کا کوئی اختیار نہیں۔',
    required: 'لازمی',
    oneOf: (choices: readonly string[]) => `${choices.join('، ')} میں سے ایک`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'ایک پورا عدد'
        : `${number(min)} سے ${number(max)} تک ایک پورا عدد`,
    upTo: (characters: number) =>
      `زیادہ سے زیادہ ${number(characters)} ${form(characters, { one: 'حرف', other: 'حروف' })}`,
    // Actions
    readInContext: 'سیاق میں پڑھیں',
    read: 'پڑھیں',
    moreQuotes: 'مزید اقتباسات',
    nextPage: 'اگلا صفحہ',
    previousPage: 'پچھلا صفحہ',
    summary: 'خلاصہ',
    ...urduTalk(writing),
    mistakes: urduMistakes(writing),
    refusals: urduRefusals(writing),
    desk: urduDesk(writing),
  };
}

/** 'موضوع ”سیلاب“، ادارہ Harbour Post، 1 مئی، 2025 سے 3 مئی، 2025 تک' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases(
      [
        topic && `موضوع ”${topic}“`,
        outlet && `ادارہ ${outlet}`,
        phrases([since && `${day(since)} سے`, until && `${day(until)} تک`]),
      ],
      '، ',
    );
}
