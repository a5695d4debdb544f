import type { Inline } from '../../../src/replies/reply.ts';
import type { Wording } from '../../../src/replies/wording.ts';
import type { Words } from '../../../src/replies/wording/english.ts';
import { readableLine } from '../../support/readable.ts';
import type { Functions, Given, Said } from './given.ts';
import { calledAtDesk } from './toldAtDesk.ts';

/**
 * Everything that a wording says with what is given, by its key; a key of several forms comes once for each. The types demand
 * that every function of the wording is called here.
 */
export function toldBy(words: Wording, given: Given): ReadonlyMap<string, string> {
  const spoken: Said = {
    ...textsOf(words),
    ...called(words, given),
    ...prefixed('mistakes', calledMistakes(words, given)),
    ...prefixed('desk', calledAtDesk(words, given)),
  };
  return new Map(
    Object.entries(spoken).flatMap(([key, said]) =>
      said.map((text, form) => [`${key} ${form}`, typeof text === 'string' ? text : readableLine(text)]),
    ),
  );
}

/** The words that never change, by their keys. */
export function fixedBy(words: Wording): ReadonlyMap<string, string> {
  return new Map(Object.entries(textsOf(words)).map(([key, [text]]) => [key, text]));
}

function textsOf(words: object, prefix = ''): Readonly<Record<string, readonly [string]>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return [[`${prefix}${key}`, [value]]];
      const group = typeof value === 'object' && value !== null;
      return group ? Object.entries(textsOf(value, `${prefix}${key}.`)) : [];
    }),
  );
}

function prefixed(group: string, said: Said): Said {
  return Object.fromEntries(Object.entries(said).map(([key, texts]) => [`${group}.${key}`, texts]));
}

function called(w: Wording, { n, m, names: [one, two, three], days: [since, until] }: Given) {
  const when: Inline = { kind: 'date', moment: { iso: since, day: since } };
  const then: Inline = { kind: 'date', moment: { iso: until, day: until } };
  const narrowed = [{}, { topic: one }, { outlet: two, since }, { topic: one, outlet: two, since, until }];
  return {
    inferredOutlet: [w.inferredOutlet(one)],
    quoting: [w.quoting(one)],
    updated: [w.updated(when)],
    alsoIn: [w.alsoIn([one]), w.alsoIn([one, two, three])],
    inQuotes: [w.inQuotes(one)],
    dayNote: [w.dayNote(one, when)],
    correction: [w.correction(one, undefined), w.correction(one, when)],
    outlets: [w.outlets(n)],
    newestCoverage: [w.newestCoverage(when)],
    pageOf: [w.pageOf(n, m)],
    rangeOf: [w.rangeOf(n, n, m), w.rangeOf(n, n + 1, m)],
    noneAnswers: [w.noneAnswers(0), w.noneAnswers(1), w.noneAnswers(n + 2)],
    noMention: [w.noMention([one]), w.noMention([one, two, three])],
    lookedAt: narrowed.slice(1).map(w.lookedAt),
    latest: narrowed.map(w.latest),
    nothingLatest: narrowed.map(w.nothingLatest),
    results: [w.results(n, one)],
    noResults: [w.noResults(one)],
    topics: [w.topics([one, two])],
    summaryOf: [w.summaryOf(one)],
    nothingToSummarise: [w.nothingToSummarise(one)],
    holdings: [w.holdings(0, 0), w.holdings(n + 1, m)],
    timelineOf: narrowed.map((of) => w.timelineOf(three, of)),
    nothingDated: narrowed.map((of) => w.nothingDated(three, of)),
    period: [w.period(when, then)],
    alsoTold: [w.alsoTold([[when], [then]])],
    comparisonOf: [w.comparisonOf(one)],
    nothingToCompare: [w.nothingToCompare(one)],
    onlyIn: [w.onlyIn(one)],
    publishedOn: [w.publishedOn(when)],
    fromTo: [w.fromTo(when, then)],
    running: [w.running(when)],
    problems: [w.problems(n)],
    place: [w.place(one, undefined), w.place(one, n)],
    more: [w.more(n)],
    example: [w.example(one)],
    oneOf: [w.oneOf([one, two])],
    wholeNumber: [w.wholeNumber(undefined, undefined), w.wholeNumber(n, m)],
    upTo: [w.upTo(n)],
    mentionHelp: [w.mentionHelp(one)],
    questionTooLong: [w.questionTooLong(n)],
    somethingWrong: [w.somethingWrong(one)],
    tooMany: [w.tooMany(n)],
    tooManyHere: [w.tooManyHere(n)],
    askedTimes: [w.askedTimes(n)],
    notHelpfulTimes: [w.notHelpfulTimes(n)],
    kept: [w.kept(n)],
    deletedKept: [w.deletedKept(n)],
    stillRead: [w.stillRead(1), w.stillRead(n + 2)],
  } satisfies Functions<Words>;
}

function calledMistakes(
  { mistakes: w }: Wording,
  { n, names: [one, two, three], days: [since, until] }: Given,
) {
  return {
    noCommand: [w.noCommand(one, undefined), w.noCommand(one, 'ask')],
    noChoice: [w.noChoice(0), w.noChoice(1), w.noChoice(n + 2)],
    noOption: [
      w.noOption('status', one, [], undefined, '/status'),
      w.noOption('search', one, ['query', 'sort'], undefined, '/search query:a'),
      w.noOption('search', one, ['query', 'sort'], 'sort', '/search query:a'),
    ],
    optionMissing: [w.optionMissing('search', 'query', one, '/search query:a')],
    optionWrong: [w.optionWrong('count', one, two, 'count:5')],
    optionTooLong: [w.optionTooLong('query', one, n, '/search query:a')],
    textUpTo: [w.textUpTo(n)],
    optionTwice: [w.optionTwice('query', '/search query:a')],
    strayWords: [w.strayWords('search', one, '/search query:a')],
    oneOption: (['none', 'both'] as const).map((given) =>
      w.oneOption('summary', 'article', 'topic', given, '/summary topic:a'),
    ),
    noDay: [w.noDay('since', one)],
    noDaysBetween: [w.noDaysBetween(until, since)],
    noOutlet: [w.noOutlet(one, []), w.noOutlet(one, [two, three])],
    noArticle: [w.noArticle(one, []), w.noArticle(one, [two, three])],
  } satisfies Functions<Wording['mistakes']>;
}
