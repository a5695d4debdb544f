import type { Article } from '../articles/article.ts';
import type { Query } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import { accepts } from './accepts.ts';
import type { Filter } from './answer.ts';
import { questionDates } from './dates.ts';
import { plusDays } from './days.ts';
import { leads } from './leads.ts';
import { namedOutlets } from './outlets.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { frames, type Reading, readClaim, readQuestion } from './question.ts';
import { questionLanguage } from './questionLanguage.ts';
import { type Corpus, languagesOf, readQuery, retrieve } from './retrieve.ts';
import { scoreWindows } from './scoreWindows.ts';
import type { Scored } from './signs.ts';
import { sourceFrames } from './sourceFrames.ts';
import { timely } from './timely.ts';

/** Words that bound the days of coverage; others ('last week') bring the reports of those days forward, and shut out none. */
const BOUND =
  /\b(?:since|after|before|between|from|until|till|up to|(?:last|past) \d|(?:last|past) (?:few|two|three|four|five|six|seven|ten))\b/iu;

/** Asks for news, whatever it is. */
const ANY_NEWS =
  /^(?:what(?:['’]s|s| is) (?:new|happening|going on)|(?:the )?(?:latest|news|headlines)|(?:the )?latest news|any news)\W*$/iu;

/** Openings read for a question that names nothing but days or an outlet. */
const LEADS = 40;
/** A question of more content words puts some of them in quotation marks without meaning that they must stand together. */
const MANY_WORDS = 14;
/** Days after an event within which reports of it appear. */
const REPORTED_WITHIN = 2;

export type AskOptions = Filter & {
  /** The asker's today, `YYYY-MM-DD`: nothing published later is used. */
  readonly asOf: string;
  /** The most quotes. */
  readonly limit?: number;
  /** Searches for the words too that only say where something was reported. */
  readonly withSources?: boolean;
  /** What is given is no question, but claims something. */
  readonly claims?: boolean;
};

/** A question as it was read, and the windows that could answer it, best first. */
export type Considered = {
  readonly query: Query;
  readonly reading: Reading;
  readonly scored: readonly Scored[];
  /** The openings of articles: the question names nothing to look for but days, an outlet or news as such. */
  readonly openings?: boolean;
  /** No article holds what the question puts in quotation marks: the windows only come near. */
  readonly unmet?: boolean;
  /** Words that only say where something was reported were not searched for. */
  readonly framed?: boolean;
};

/** Reads a self-contained question and looks for what could answer it, in articles that `usable` lets through. */
export function consider(
  question: string,
  corpus: Corpus,
  outlets: Iterable<string>,
  options: AskOptions,
  usable: (article: Article) => boolean = () => true,
): Considered {
  const languages = languagesOf(corpus);
  const language = questionLanguage(question, languages);
  const reading = (options.claims === true ? readClaim : readQuestion)(question, language);
  const dates = questionDates(question, options.asOf);
  const sources = options.outlet === undefined ? namedOutlets(question, outlets) : undefined;
  const framed = options.withSources === true ? [] : sourceFrames(question);
  const query = readQuery(
    question,
    language,
    [...dates.spans, ...frames(question), ...framed, ...(sources?.spans ?? [])],
    corpus,
    !reading.asks,
  );
  const bounds = dates.dates.filter((date) => date.kind === 'filter');
  const strict =
    bounds.length > 0 && bounds.every((date) => BOUND.test(question.slice(date.start, date.end)));
  const named = strict ? dates.filter : undefined;
  const inDays = accepts(
    {
      ...(named?.since !== undefined && { since: named.since }),
      ...(named?.until !== undefined && { until: plusDays(named.until, REPORTED_WITHIN) }),
    },
    options.asOf,
  );
  const preferred = dates.prefer ?? (strict ? undefined : dates.filter);
  const chosen = accepts(options, options.asOf);
  // Where a question itself names days, an article without a date may still be meant.
  const passes = (article: Article): boolean =>
    chosen(article) &&
    (sources === undefined || (article.outlet !== undefined && sources.outlets.has(article.outlet))) &&
    (article.published === undefined || inDays(article));
  const anyNews = ANY_NEWS.test(question.trim());
  if (query.slots.length === 0 || anyNews) {
    const days = accepts(preferred ?? {}, options.asOf);
    const narrowed =
      anyNews ||
      [options.outlet, sources, options.since, options.until, named, preferred].some(
        (limit) => limit !== undefined,
      );
    const windows = narrowed
      ? leads(corpus, (article) => passes(article) && days(article) && usable(article), LEADS)
      : [];
    return {
      query,
      reading,
      openings: true,
      scored: windows.map((window) => ({ window, score: 0, feature: () => 0 })),
    };
  }
  const phrases = phrasesOf(question);
  const look = (required: readonly Phrase[]): Window[] =>
    retrieve(query, corpus, (article) => passes(article) && usable(article), required);
  let windows = look(phrases);
  const unmet = phrases.length > 0 && windows.length === 0;
  if (unmet) windows = look([]);
  const scored = timely(scoreWindows(windows, { query, reading, asOf: options.asOf }), {
    latest: dates.latest ? 'asked' : reading.latest ? 'implied' : 'no',
    ...(preferred === undefined ? {} : { prefer: preferred, strongly: dates.prefer === undefined }),
  });
  return {
    query,
    reading,
    scored,
    unmet: unmet && query.slots.length <= MANY_WORDS,
    framed: framed.length > 0,
  };
}
