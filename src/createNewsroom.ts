import { accepts } from './answers/accepts.ts';
import { ask } from './answers/ask.ts';
import { claimsIn } from './answers/claims.ts';
import { compare } from './answers/compare.ts';
import { followUp } from './answers/followUp.ts';
import { compareDates } from './answers/order.ts';
import { type Corpus, languagesOf } from './answers/retrieve.ts';
import { search } from './answers/search.ts';
import { summarizeArticle } from './answers/summary/article.ts';
import { summarizeTopic } from './answers/summary/topic.ts';
import { timeline } from './answers/timeline.ts';
import { topicArticles } from './answers/topicArticles.ts';
import type { Article, Problem } from './articles/article.ts';
import type { Newsroom, Readers } from './newsroom.ts';
import { completeNames, nearestName } from './newsroom/names.ts';
import type { Shelf } from './newsroom/shelf.ts';
import { excerpt, paragraphs } from './newsroom/stretches.ts';
import type { Lexicon } from './search/lexicon.ts';
import { fold } from './text/words.ts';

/** Quotes for each claim of a text that is checked. */
const QUOTES_A_CLAIM = 1;

export type NewsroomDeps = {
  /** The collections that the reader may read: nothing else is ever seen, counted, guessed or completed. */
  readonly shelves: readonly Shelf[];
  readonly lexicon: Lexicon;
  readonly startedAt: Date;
  /** What could not be read of those collections. */
  readonly problems: () => readonly Problem[];
  /** How many articles are still to be indexed. */
  readonly awaited: () => number;
  readonly readers?: Readers | undefined;
};

/** The newsroom of readers of some collections. It follows every change of their shelves. */
export function createNewsroom({
  shelves,
  lexicon,
  startedAt,
  problems,
  awaited,
  readers,
}: NewsroomDeps): Newsroom {
  const corpus: Corpus = { lexicon, indexes: shelves.map((shelf) => shelf.index) };
  const first = <T>(find: (shelf: Shelf) => T | undefined): T | undefined => {
    for (const shelf of shelves) {
      const found = find(shelf);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const all = (): Article[] => shelves.flatMap((shelf) => [...shelf.articles.values()]);
  const cached = <T>(make: () => T): (() => T) => {
    let made: { readonly of: number; readonly value: T } | undefined;
    return () => {
      const of = shelves.reduce((sum, shelf) => sum + shelf.revision(), 0);
      if (made?.of !== of) made = { of, value: make() };
      return made.value;
    };
  };

  const byDate = cached(() => all().sort((a, b) => compareDates(b, a)));
  const counted = (names: (article: Article) => readonly string[]): { name: string; articles: number }[] => {
    const counts = new Map<string, number>();
    for (const article of byDate())
      for (const name of names(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .map(([name, articles]) => ({ name, articles }))
      .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
  };
  const outlets = cached(() => counted(({ outlet }) => (outlet === undefined ? [] : [outlet])));
  const topics = cached(() => counted((article) => article.topics));
  const outletNames = cached(() => outlets().map(({ name }) => name));
  const topicNames = cached(() => topics().map(({ name }) => name));
  const byHeadline = cached(
    () =>
      new Map(
        byDate()
          .toReversed()
          .map((article) => [fold(article.headline), article]),
      ),
  );
  const completeHeadline = (typed: string, limit: number, collection?: string): readonly Article[] => {
    const asked = ({ collection: of }: Pick<Article, 'collection'>): boolean =>
      collection === undefined || of === collection;
    if (typed.trim() === '') return byDate().filter(asked).slice(0, limit);
    return shelves
      .filter(asked)
      .flatMap((shelf) => shelf.headlines.complete(typed, limit))
      .sort((a, b) => b.rating - a.rating || compareDates(b.value, a.value))
      .slice(0, limit)
      .map(({ value }) => value);
  };
  const held = cached(() => {
    const dated = byDate().filter(({ published }) => published !== undefined);
    const [newest, oldest] = [dated[0]?.published, dated.at(-1)?.published];
    return {
      articles: byDate().length,
      outlets: outlets().length,
      samples: byDate().some((article) => article.sample),
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    };
  });

  return {
    ...(readers !== undefined && { readers }),
    holdings: () => ({ ...held(), awaited: awaited(), problems: problems(), startedAt }),
    article: (id) => first((shelf) => shelf.article(id)),
    resolveArticle(words) {
      const text = words.trim();
      return (
        first((shelf) => shelf.article(text) ?? shelf.byUrl.get(text)) ??
        byHeadline().get(fold(text)) ??
        completeHeadline(text, 1)[0]
      );
    },
    resolveOutlet: (words) => nearestName(words, outletNames()),
    outlets,
    topics,
    completeHeadline,
    completeOutlet: (typed, limit) => completeNames(typed, outletNames(), limit),
    completeTopic: (typed, limit) => completeNames(typed, topicNames(), limit),
    ask: (question, { previous, ...options }) => ({
      ...ask(followUp(question, previous ?? []) ?? question, corpus, outletNames(), options),
      question,
    }),
    checkClaims: (text, options) =>
      claimsIn(text, languagesOf(corpus)).map((claim) =>
        ask(claim, corpus, outletNames(), { ...options, limit: QUOTES_A_CLAIM, claims: true }),
      ),
    latest({ topic, outlet, count, asOf }) {
      const pool =
        topic === undefined
          ? byDate()
          : search(topic, corpus, { asOf, sort: 'newest', limit: 1000, offset: 0 })
              .hits.map((hit) => hit.article)
              .sort((a, b) => compareDates(b, a));
      const newest: Article[] = [];
      for (const article of pool) {
        if (newest.length === count) break;
        const { published } = article;
        if (
          (outlet === undefined || article.outlet === outlet) &&
          (published === undefined || published.day <= asOf)
        )
          newest.push(article);
      }
      return newest;
    },
    search: (query, options) => search(query, corpus, options),
    summarizeArticle: (article, options) =>
      summarizeArticle(article, options).map(({ start, end }) => ({
        article,
        start,
        end,
        text: article.body.slice(start, end),
      })),
    summarizeTopic(topic, { words, asOf }) {
      const coverage = topicArticles(topic, corpus, accepts({}, asOf));
      return summarizeTopic(coverage, { words }).map(({ day, sentences }) => ({
        day,
        sentences: sentences.map(({ article, start, end }) => ({
          article,
          start,
          end,
          text: article.body.slice(start, end),
        })),
      }));
    },
    compare: (topic, { asOf }) => compare(topicArticles(topic, corpus, accepts({}, asOf))),
    timeline: (topic, { asOf, outlet, ...days }) =>
      timeline(
        topicArticles(topic, corpus, accepts({ ...(outlet !== undefined && { outlet }) }, asOf)),
        days,
      ),
    paragraphs,
    excerpt,
  };
}
