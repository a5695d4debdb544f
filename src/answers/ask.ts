import type { Article, Moment } from '../articles/article.ts';
import type { Query } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import type { Answer, Filter } from './answer.ts';
import { type Scored, trust } from './confidence.ts';
import { questionDates } from './dates.ts';
import { plusDays } from './days.ts';
import { disagreement, sidesFirst } from './disagreement.ts';
import { type FeatureName, FEATURES, features } from './features.ts';
import { namedOutlet } from './outlets.ts';
import { withoutRepeats } from './repeats.ts';
import { phrasesOf } from './phrases.ts';
import { frames, type Reading, readQuestion } from './question.ts';
import { questionLanguage } from './questionLanguage.ts';
import { makeQuote } from './quote.ts';
import { type Corpus, languagesOf, readQuery, retrieve } from './retrieve.ts';
import { rankingScore } from './score.ts';
import { timely } from './timely.ts';

/** Words that bound the days of coverage; others ('last week') bring the reports of those days forward, and shut out none. */
const BOUND =
  /\b(?:since|after|before|between|from|until|till|up to|(?:last|past) \d|(?:last|past) (?:few|two|three|four|five|six|seven|ten))\b/iu;

/** Quotes of one answer, unless more are asked for; and the articles named beside it. */
const QUOTES = 5;
const NEAREST = 10;
/** Further windows are read in place of those that say the same again. */
const SPARE = 10;
/** What each further window of one article loses, in the ranking's log-odds. */
const REPEATED = 0.5;
/** Days after an event within which reports of it appear. */
const REPORTED_WITHIN = 2;
/** A quote so far behind the first, in the ranking's log-odds, is shown only where a number of quotes is asked for. */
const FAR_BEHIND = 5;

/** An article counts as relevant, for how fresh the coverage is, from this share of the best window's coverage. */
const RELEVANT = 0.6;

export type AskOptions = Filter & {
  /** The asker's today, `YYYY-MM-DD`: nothing published later is used. */
  readonly asOf: string;
  /** The most quotes. */
  readonly limit?: number;
};

/** A question as it was read, and the windows that could answer it, best first. */
export type Considered = {
  readonly query: Query;
  readonly reading: Reading;
  readonly scored: readonly Scored[];
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
  const reading = readQuestion(question, language);
  const dates = questionDates(question, options.asOf);
  const source = options.outlet === undefined ? namedOutlet(question, outlets) : undefined;
  const outlet = options.outlet ?? source?.outlet;
  const query = readQuery(
    question,
    language,
    [...dates.spans, ...frames(question), ...(source === undefined ? [] : [source.span])],
    corpus,
  );
  const bounds = dates.dates.filter((date) => date.kind === 'filter');
  const strict =
    bounds.length > 0 && bounds.every((date) => BOUND.test(question.slice(date.start, date.end)));
  const asked = strict ? dates.filter : undefined;
  const since = options.since ?? asked?.since;
  const until =
    options.until ?? (asked?.until === undefined ? undefined : plusDays(asked.until, REPORTED_WITHIN));
  const passes = accepts({ outlet, since, until }, options.asOf);
  const windows = retrieve(
    query,
    corpus,
    (article) => passes(article) && usable(article),
    phrasesOf(question),
  );
  const preferred = dates.prefer ?? (strict ? undefined : dates.filter);
  const scored = timely(scoreWindows(windows, query, reading, options.asOf), {
    latest: dates.latest ? 'asked' : reading.latest ? 'implied' : 'no',
    ...(preferred === undefined ? {} : { prefer: preferred, strongly: dates.prefer === undefined }),
  });
  return { query, reading, scored };
}

/** Answers a self-contained question from the corpus. */
export function ask(
  question: string,
  corpus: Corpus,
  outlets: Iterable<string>,
  options: AskOptions,
): Answer {
  const { query, reading, scored } = consider(question, corpus, outlets, options);
  const { confidence, silent } = trust(scored, query, reading, corpus);
  const base = { question, asOf: options.asOf, confidence, ...freshness(scored) };
  if (silent)
    return {
      ...base,
      kind: 'notCovered',
      missing: missingWords(question, query),
      nearest: articlesOf(scored, new Set()).slice(0, NEAREST),
    };
  const limit = options.limit ?? QUOTES;
  const worthShowing =
    options.limit === undefined
      ? scored.filter((item) => item.score >= scored[0]!.score - FAR_BEHIND)
      : scored;
  const quotes = withoutRepeats(worthShowing, limit + SPARE).map(({ window, score }) =>
    makeQuote(window, query, reading, score),
  );
  const sides = disagreement(question, reading, query, scored, options.asOf);
  const shown = (sides === undefined ? quotes : sidesFirst(sides, quotes)).slice(0, limit);
  const quoted = new Set(shown.map((quote) => quote.article.id));
  const found = { ...base, quotes: shown, nearest: articlesOf(scored, quoted).slice(0, NEAREST) };
  return sides === undefined ? { ...found, kind: 'found' } : { ...found, kind: 'conflicting', sides };
}

/** Which articles a filter lets through; articles without a date pass unless days are asked for. */
export function accepts({ outlet, since, until }: Filter, asOf: string): (article: Article) => boolean {
  return ({ published, outlet: own }) => {
    if (outlet !== undefined && own !== outlet) return false;
    if (published === undefined) return since === undefined && until === undefined;
    return (
      published.day <= asOf &&
      (since === undefined || published.day >= since) &&
      (until === undefined || published.day <= until)
    );
  };
}

/** Scores windows for a question, best first; a further window of an article gives way to those of others a little. */
export function scoreWindows(
  windows: readonly Window[],
  query: Query,
  reading: Reading,
  asOf: string,
): Scored[] {
  const scored = windows
    .map((window) => {
      const vector = features(window, query, reading, asOf);
      const feature = (name: FeatureName): number => vector[FEATURES.indexOf(name)] ?? 0;
      return { window, score: rankingScore(vector), feature };
    })
    .sort((a, b) => b.score - a.score);
  const before = new Map<string, number>();
  return scored
    .map((item) => {
      const { id } = item.window.entry.article;
      const earlier = before.get(id) ?? 0;
      before.set(id, earlier + 1);
      return { ...item, score: item.score - REPEATED * earlier };
    })
    .sort((a, b) => b.score - a.score);
}

function articlesOf(scored: readonly Scored[], except: ReadonlySet<string>): Article[] {
  const found = new Map<string, Article>();
  for (const { window } of scored)
    if (!except.has(window.entry.article.id)) found.set(window.entry.article.id, window.entry.article);
  return [...found.values()];
}

function freshness(scored: readonly Scored[]): { newest?: Moment } {
  const best = scored[0]?.window.covered ?? 0;
  let newest: Moment | undefined;
  for (const { window } of scored) {
    const { published } = window.entry.article;
    if (window.covered < RELEVANT * best || published === undefined) continue;
    if (
      newest === undefined ||
      published.day > newest.day ||
      (published.day === newest.day && (published.instant ?? 0) > (newest.instant ?? 0))
    )
      newest = published;
  }
  return newest === undefined ? {} : { newest };
}

/** The words of the question, as typed, that no article of the reader's mentions; names first. */
function missingWords(question: string, query: Query): string[] {
  return query.slots
    .filter((slot) => !slot.known)
    .sort((a, b) => Number(b.name) - Number(a.name))
    .map((slot) => question.slice(slot.span.start, slot.span.end));
}
