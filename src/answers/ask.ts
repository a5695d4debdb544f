import type { Article, Moment } from '../articles/article.ts';
import type { Query } from '../search/query.ts';
import type { Answer } from './answer.ts';
import { type Scored, trust } from './confidence.ts';
import { type AskOptions, consider } from './consider.ts';
import { disagreement, sidesFirst } from './disagreement.ts';
import { compareDates } from './order.ts';
import { makeQuote } from './quote.ts';
import { withoutRepeats } from './repeats.ts';
import type { Corpus } from './retrieve.ts';

/** How sure it is that a question for news as such wants the openings of articles. */
const OPENINGS = 0.5;

/** Quotes of one answer, unless more are asked for; and the articles named beside it. */
const QUOTES = 5;
const NEAREST = 10;
/** Further windows are read in place of those that say the same again. */
const SPARE = 10;
/** A quote so far behind the first, in the ranking's log-odds, is shown only where a number of quotes is asked for. */
const FAR_BEHIND = 5;

/** An article counts as relevant, for how fresh the coverage is, from this share of the best window's coverage. */
const RELEVANT = 0.6;

/** Answers a self-contained question from the corpus. */
export function ask(
  question: string,
  corpus: Corpus,
  outlets: Iterable<string>,
  options: AskOptions,
): Answer {
  const { query, reading, scored, openings = false } = consider(question, corpus, outlets, options);
  const { confidence, silent } = openings
    ? { confidence: scored.length === 0 ? 0 : OPENINGS, silent: scored.length === 0 }
    : trust(scored, query, reading, corpus);
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
  const sides = openings ? undefined : disagreement(question, reading, query, scored, options.asOf);
  const shown = (sides === undefined ? quotes : sidesFirst(sides, quotes)).slice(0, limit);
  const quoted = new Set(shown.map((quote) => quote.article.id));
  const found = { ...base, quotes: shown, nearest: articlesOf(scored, quoted).slice(0, NEAREST) };
  return sides === undefined ? { ...found, kind: 'found' } : { ...found, kind: 'conflicting', sides };
}

function articlesOf(scored: readonly Scored[], except: ReadonlySet<string>): Article[] {
  const found = new Map<string, Article>();
  for (const { window } of scored)
    if (!except.has(window.entry.article.id)) found.set(window.entry.article.id, window.entry.article);
  return [...found.values()];
}

function freshness(scored: readonly Scored[]): { newest?: Moment } {
  const best = scored[0]?.window.covered ?? 0;
  const newest = scored
    .filter(({ window }) => window.covered >= RELEVANT * best)
    .map(({ window }) => window.entry.article)
    .reduce<Article | undefined>(
      (a, b) => (a === undefined || compareDates(b, a) > 0 ? b : a),
      undefined,
    )?.published;
  return newest === undefined ? {} : { newest };
}

/** The words of the question, as typed, that no article of the reader's mentions; names first. */
function missingWords(question: string, query: Query): string[] {
  return query.slots
    .filter((slot) => !slot.known)
    .sort((a, b) => Number(b.name) - Number(a.name))
    .map((slot) => question.slice(slot.span.start, slot.span.end));
}
