import { UNKNOWN_OUTLET } from '../articles/article.ts';
import { writtenDay, writtenMonth } from './dates.ts';
import { plain } from './inline.ts';
import type { Inline, Line } from './reply.ts';

/** What a list or an answer was narrowed to; days are `YYYY-MM-DD`. */
export type Narrowed = {
  readonly topic?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** All fixed words of replies, in one language. Whatever is an article's own is passed in and never reworded. */
export type Wording = ReturnType<typeof english>;

/** The wording for a reader's locale (BCP 47); English, with numbers and dates as that locale writes them. */
export function wordingFor(locale: string): Wording {
  return english(locale);
}

/** A query in quotation marks, unless it has its own. */
function asTyped(query: string): string {
  return /["“”„«»]/u.test(query) ? query : `“${query}”`;
}

function english(locale: string) {
  const number = numbers(locale);
  const one = (n: number, single: string, many: string) => `${number(n)} ${n === 1 ? single : many}`;
  const written = (iso: string) => writtenDay(iso, locale);
  const or = (words: readonly string[]) => list(words, 'or');
  return {
    number,
    // Sources
    unknownOutlet: UNKNOWN_OUTLET,
    inferredOutlet: (outlet: string) => `${outlet} (outlet inferred from the text)`,
    theSentence: 'the sentence ↗',
    theArticle: 'the article ↗',
    arrow: '↗',
    sample: 'sample',
    newestSide: 'newest',
    quoting: (who: string) => `quoting ${who}`,
    updated: (when: Inline): Line => [plain('updated '), when],
    alsoIn: (outlets: readonly string[]) => `also ${list(outlets, 'and')}`,
    inQuotes: (words: string) => `“${words}”`,
    dayNote: (word: string, when: Inline): Line => [plain(`“${word}”: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined ? [plain(`Corrected: ${what}`)] : [plain('Corrected '), when, plain(`: ${what}`)],
    noteOf: (outlet: string) => `${outlet}: `,
    // Counts
    outlets: (n: number) => one(n, 'outlet', 'outlets'),
    articles: (n: number) => one(n, 'article', 'articles'),
    newestCoverage: (when: Inline): Line => [plain('newest coverage '), when],
    pageOf: (page: number, pages: number) => `page ${number(page)} of ${number(pages)}`,
    rangeOf: (first: number, last: number, total: number) =>
      first === last
        ? `${number(first)} of ${number(total)}`
        : `${number(first)}–${number(last)} of ${number(total)}`,
    // Answers
    outletsDiffer: 'The outlets differ',
    reportsDiffer: 'The reports differ',
    notCovered: 'Not covered',
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'There are no articles yet.';
      if (articles === 1) return 'The one stored article does not answer this.';
      return `None of the ${number(articles)} stored articles answers this.`;
    },
    noMention: (words: readonly string[]) => `No stored article mentions ${or(words)}.`,
    lookedAt: (narrowed: Narrowed) => `Looked only at articles ${scope(narrowed, written)}.`,
    nearest: 'Nearest',
    noMoreQuotes: 'There are no more quotes.',
    // Lists
    latest: (narrowed: Narrowed) => `Latest articles ${scope(narrowed, written)}`.trim(),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed, written);
      return of === '' ? 'There are no articles yet.' : `There are no articles ${of}.`;
    },
    results: (total: number, query: string) => `${one(total, 'result', 'results')} for ${asTyped(query)}`,
    noResults: (query: string) => `Nothing found for ${asTyped(query)}.`,
    searchTip: 'Try fewer or other words; words in quotation marks must stand together.',
    topics: (names: readonly string[]) => `Topics: ${names.join(', ')}`,
    summaryOf: (what: string) => `Summary: ${what}`,
    undated: 'No date',
    nothingToSummarise: (what: string) => `There is nothing to summarise in “${what}”.`,
    timelineOf: (topic: string, narrowed: Narrowed) =>
      `Timeline: ${topic} ${scope(narrowed, written)}`.trim(),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      `No stored article ${scope(narrowed, written)} tells when something happened in “${topic}”.`.replace(
        '  ',
        ' ',
      ),
    stillToCome: 'Still to come',
    lookingAhead: 'looking ahead',
    byPublication: 'day of publication',
    month: (iso: string) => writtenMonth(iso, locale),
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [
      plain('also '),
      ...outlets.flatMap((outlet, i) => (i === 0 ? outlet : [plain(', '), ...outlet])),
    ],
    comparisonOf: (topic: string) => `Compared: ${topic}`,
    nothingToCompare: (topic: string) => `No stored article is about “${topic}”.`,
    reportedAlike: 'Reported alike',
    figuresDiffer: 'Figures that differ',
    onlyIn: (outlet: string) => `Only in ${outlet}`,
    // Reading
    onlyExcerpts: 'Only quotes of this article may be shown here.',
    moved: 'The article was revised; the quoted words now stand elsewhere in it.',
    gone: 'The article was revised, and the quoted words no longer stand in it.',
    // Status
    holdings: (articles: number, outlets: number) =>
      articles === 0
        ? 'No articles yet'
        : `${one(articles, 'article', 'articles')} from ${one(outlets, 'outlet', 'outlets')}`,
    publishedOn: (when: Inline): Line => [plain('published '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('published '), from, plain(' to '), to],
    samplesInForce:
      'These are the samples: invented coverage. They step aside as soon as you add an article of your own.',
    addArticles: 'Put articles into the articles folder; they count within seconds.',
    running: (since: Inline): Line => [plain('Running since '), since],
    problems: (n: number) => `${one(n, 'problem', 'problems')} with article files`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, line ${number(line)}`,
    more: (n: number) => `and ${number(n)} more`,
    // Help
    helpIntro: 'Ask a question in plain words, or use a command:',
    helpPromise:
      'Every answer is quoted word for word from a stored article. Where the articles do not answer, Byline says so.',
    example: (line: string) => `Example: ${line}`,
    options: 'Options',
    noOptions: 'It takes no options.',
    required: 'required',
    oneOf: (choices: readonly string[]) => `one of ${choices.join(', ')}`,
    wholeNumber: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined
        ? 'a whole number'
        : `a whole number from ${number(min)} to ${number(max)}`,
    upTo: (characters: number) => `up to ${number(characters)} characters`,
    // Actions
    readInContext: 'Read in context',
    read: 'Read',
    moreQuotes: 'More quotes',
    nextPage: 'Next page',
    previousPage: 'Previous page',
    summary: 'Summary',
  };
}

/** 'on “floods” from Harbour Post, 1 May 2025 to 3 May 2025' */
function scope({ topic, outlet, since, until }: Narrowed, written: (day: string) => string): string {
  const parts = [
    topic === undefined ? '' : `on “${topic}”`,
    outlet === undefined ? '' : `from ${outlet}`,
    since === undefined ? '' : `since ${written(since)}`,
    until === undefined ? '' : `until ${written(until)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function list(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

function numbers(locale: string): (n: number) => string {
  try {
    const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
    return (n) => format.format(n);
  } catch {
    return (n) => n.toLocaleString('en-GB');
  }
}
