import { UNKNOWN_OUTLET } from '../../articles/article.ts';
import { plain } from '../inline.ts';
import type { Inline, Line } from '../reply.ts';
import { englishDesk } from './english/desk.ts';
import { englishMistakes } from './english/mistakes.ts';
import { englishRefusals } from './english/refusals.ts';
import { englishTalk } from './english/talk.ts';
import type { Narrowed } from './narrowed.ts';
import { asTyped, enumerated, phrases } from './quotation.ts';
import type { Writing } from './writing.ts';

/** The fixed words of replies in one language; English says which there are. */
export type Words = ReturnType<typeof english>;

const inQuotes = (words: string) => `“${words}”`;

export function english(writing: Writing) {
  const { number, count, and, or } = writing;
  const outlets = (n: number) => count(n, { one: 'outlet', other: 'outlets' });
  const scope = scopeOf(writing);
  return {
    colon: ': ',
    // Sources
    unknownOutlet: UNKNOWN_OUTLET,
    inferredOutlet: (outlet: string) => `${outlet} (outlet inferred from the text)`,
    theSentence: 'the sentence ↗',
    theArticle: 'the article ↗',
    arrow: '↗',
    sample: 'sample',
    newestSide: 'newest',
    // At the start of its sentence the speaker has a capital: 'The county council'.
    quoting: (who: string) =>
      `quoting ${who.replace(/^(?:The|An?) (?=\p{Ll})/u, (article) => article.toLowerCase())}`,
    updated: (when: Inline): Line => [plain('updated '), when],
    alsoIn: (outlets: readonly string[]) => `also ${and(outlets)}`,
    inQuotes,
    dayNote: (word: string, when: Inline): Line => [plain(`“${word}”: `), when],
    correction: (what: string, when: Inline | undefined): Line =>
      when === undefined ? [plain(`Corrected: ${what}`)] : [plain('Corrected '), when, plain(`: ${what}`)],
    // Counts
    outlets,
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
    /** Articles that are stored, but cannot be asked about yet. */
    stillRead: (left: number) =>
      left === 1
        ? 'One more article is still being read.'
        : `${number(left)} more articles are still being read.`,
    noneAnswers: (articles: number) => {
      if (articles === 0) return 'There are no articles yet.';
      if (articles === 1) return 'The one stored article does not answer this.';
      return `None of the ${number(articles)} stored articles answers this.`;
    },
    noMention: (words: readonly string[]) => `No stored article mentions ${or(words)}.`,
    lookedAt: (narrowed: Narrowed) => `Looked only at articles ${scope(narrowed)}.`,
    nearest: 'Nearest',
    // Lists
    latest: (narrowed: Narrowed) => `Latest articles ${scope(narrowed)}`.trim(),
    nothingLatest: (narrowed: Narrowed) => {
      const of = scope(narrowed);
      return of === '' ? 'There are no articles yet.' : `There are no articles ${of}.`;
    },
    results: (total: number, query: string) =>
      `${count(total, { one: 'result', other: 'results' })} for ${asTyped(query, inQuotes)}`,
    noResults: (query: string) => `Nothing found for ${asTyped(query, inQuotes)}.`,
    searchTip: 'Try fewer or other words; words in quotation marks must stand together.',
    topics: (names: readonly string[]) => `Topics: ${names.join(', ')}`,
    summaryOf: (what: string) => `Summary: ${what}`,
    undated: 'No date',
    nothingToSummarise: (what: string) => `There is nothing to summarise in “${what}”.`,
    // Timelines and comparisons
    timelineOf: (topic: string, narrowed: Narrowed) => phrases([`Timeline: ${topic}`, scope(narrowed)]),
    nothingDated: (topic: string, narrowed: Narrowed) =>
      phrases(['No stored article', scope(narrowed), `tells when something happened in “${topic}”.`]),
    stillToCome: 'Still to come',
    lookingAhead: 'looking ahead',
    byPublication: 'day of publication',
    period: (from: Inline, to: Inline): Line => [from, plain(' – '), to],
    alsoTold: (outlets: readonly Line[]): Line => [plain('also '), ...enumerated(outlets, ', ')],
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
    holdings: (articles: number, from: number) =>
      articles === 0
        ? 'No articles yet'
        : `${count(articles, { one: 'article', other: 'articles' })} from ${outlets(from)}`,
    publishedOn: (when: Inline): Line => [plain('published '), when],
    fromTo: (from: Inline, to: Inline): Line => [plain('published '), from, plain(' to '), to],
    samplesInForce:
      'These are the samples: invented coverage. They step aside as soon as you add an article of your own.',
    addArticles: 'Put articles into the articles folder; they count within seconds.',
    running: (since: Inline): Line => [plain('Running since '), since],
    problems: (n: number) => `${count(n, { one: 'problem', other: 'problems' })} with article files`,
    place: (file: string, line: number | undefined) =>
      line === undefined ? file : `${file}, line ${number(line)}`,
    more: (n: number) => `and ${number(n)} more`,
    // Help
    helpIntro: 'Ask a question in plain words, or use a command:',
    helpPromise:
      'Every answer is quoted word for word from a stored article. Where the articles do not answer, Byline says so.',
    example: (line: string) => `Example: ${line}`,
    inMenu: 'in the Apps menu of a message',
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
    ...englishTalk(writing),
    mistakes: englishMistakes(writing),
    refusals: englishRefusals(),
    desk: englishDesk(writing),
  };
}

/** 'on “floods” from Harbour Post since 1 May 2025 until 3 May 2025' */
function scopeOf({ day }: Writing) {
  return ({ topic, outlet, since, until }: Narrowed) =>
    phrases([
      topic && `on “${topic}”`,
      outlet && `from ${outlet}`,
      since && `since ${day(since)}`,
      until && `until ${day(until)}`,
    ]);
}
