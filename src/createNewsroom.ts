import { accepts } from './answers/accepts.ts';
import { ask } from './answers/ask.ts';
import { compare } from './answers/compare.ts';
import { followUp } from './answers/followUp.ts';
import { compareDates } from './answers/order.ts';
import { search } from './answers/search.ts';
import { summarizeArticle } from './answers/summary/article.ts';
import { summarizeTopic } from './answers/summary/topic.ts';
import type { Corpus } from './answers/retrieve.ts';
import { timeline } from './answers/timeline.ts';
import { topicArticles } from './answers/topicArticles.ts';
import type { Article, Change } from './articles/article.ts';
import type { ArticleStore, Progress } from './articles/store.ts';
import { type CollectionIndex, createCollectionIndex } from './search/collectionIndex.ts';
import { createCompletion } from './search/completion.ts';
import { createLexicon } from './search/lexicon.ts';
import { editDistance } from './search/spelling.ts';
import type { Newsroom } from './newsroom.ts';
import { sentences } from './text/sentences.ts';
import type { Span } from './text/span.ts';
import { fold } from './text/words.ts';

/** How long indexing may hold up everything else, in milliseconds. */
const SLICE = 12;

export type NewsroomDeps = {
  readonly store: ArticleStore;
  /** The collections that the reader may read. */
  readonly collections: readonly string[];
  /** Called as a first load proceeds; counts articles. */
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Makes the newsroom of a reader over a store, indexes what is there and follows its changes. Only articles of `collections`
 * are ever seen: counts, spelling and completions come from them alone.
 */
export async function createNewsroom({ store, collections, onProgress }: NewsroomDeps): Promise<Newsroom> {
  const startedAt = new Date();
  const lexicon = createLexicon();
  const indexes = new Map<string, CollectionIndex>(
    collections.map((name) => [name, createCollectionIndex(name, lexicon)]),
  );
  const corpus: Corpus = { lexicon, indexes: [...indexes.values()] };
  const articles = new Map<string, Article>();
  const headlines = createCompletion<Article>((a, b) => compareDates(b, a));
  const byUrl = new Map<string, Article>();

  const forget = (article: Article): void => {
    if (!articles.delete(article.id)) return;
    indexes.get(article.collection)?.remove(article.id);
    headlines.remove(article.id);
    if (article.url !== undefined) byUrl.delete(article.url);
  };
  const take = (article: Article): void => {
    const index = indexes.get(article.collection);
    if (index === undefined) return;
    index.add(article);
    articles.set(article.id, article);
    headlines.add(article.id, article.headline, article);
    if (article.url !== undefined) byUrl.set(article.url, article);
  };

  const waiting: Change[] = [];
  let loaded = false;
  store.onChange((change) => {
    if (!loaded) return void waiting.push(change);
    apply(change);
  });
  const apply = (change: Change): void => {
    named = undefined;
    for (const article of change.removed) forget(article);
    for (const article of change.added) take(article);
  };

  const first = [...store.articles.values()].sort((a, b) => compareDates(b, a));
  let pause = Date.now() + SLICE;
  for (const [done, article] of first.entries()) {
    take(article);
    if (Date.now() < pause) continue;
    onProgress?.({ done, total: first.length });
    await new Promise((resolve) => setImmediate(resolve));
    pause = Date.now() + SLICE;
  }
  onProgress?.({ done: first.length, total: first.length });
  loaded = true;
  waiting.forEach(apply);

  const counted = (names: (article: Article) => readonly string[]): { name: string; articles: number }[] => {
    const counts = new Map<string, number>();
    for (const article of articles.values())
      for (const name of names(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .map(([name, count]) => ({ name, articles: count }))
      .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
  };
  let named: string[] | undefined;
  const outletNames = (): string[] => (named ??= outlets().map((outlet) => outlet.name));
  const outlets = (): { name: string; articles: number }[] =>
    counted((article) => (article.outlet === undefined ? [] : [article.outlet]));
  const topics = (): { name: string; articles: number }[] => counted((article) => article.topics);
  const dated = (): Article[] =>
    [...articles.values()].filter((article) => article.published !== undefined).sort(compareDates);

  return {
    holdings() {
      const byDate = dated();
      return {
        articles: articles.size,
        outlets: outlets().length,
        samples: [...articles.values()].some((article) => article.sample),
        ...(byDate[0]?.published === undefined ? {} : { oldest: byDate[0].published }),
        ...(byDate.at(-1)?.published === undefined ? {} : { newest: byDate.at(-1)!.published! }),
        problems: store.problems().filter((problem) => indexes.has(problem.collection)),
        startedAt,
      };
    },
    article: (id) => articles.get(id),
    resolveArticle(words) {
      const text = words.trim();
      return (
        articles.get(text) ??
        byUrl.get(text) ??
        [...articles.values()].find((a) => fold(a.headline) === fold(text)) ??
        headlines.complete(text, 1)[0]
      );
    },
    resolveOutlet: (words) => nearestName(words, outlets().map((outlet) => outlet.name)), // prettier-ignore
    outlets,
    topics,
    completeHeadline: headlines.complete,
    completeOutlet: (typed, limit) => completeNames(typed, outlets().map((outlet) => outlet.name), limit), // prettier-ignore
    completeTopic: (typed, limit) => completeNames(typed, topics().map((topic) => topic.name), limit), // prettier-ignore
    ask: (question, { previous, ...options }) => ({
      ...ask(followUp(question, previous ?? []) ?? question, corpus, outletNames(), options),
      question,
    }), // prettier-ignore
    latest({ topic, outlet, count, asOf }) {
      const pool =
        topic === undefined
          ? [...articles.values()]
          : search(topic, corpus, { asOf, sort: 'newest', limit: 1000, offset: 0 }).hits.map(
              (hit) => hit.article,
            );
      return pool
        .filter(
          (article) =>
            (outlet === undefined || article.outlet === outlet) &&
            (article.published === undefined || article.published.day <= asOf),
        )
        .sort((a, b) => compareDates(b, a))
        .slice(0, count);
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
    timeline: (topic, { asOf, outlet, ...days }) => timeline(topicArticles(topic, corpus, accepts({ ...(outlet !== undefined && { outlet }) }, asOf)), days), // prettier-ignore
    paragraphs,
    excerpt,
  };
}

function paragraphs(article: Article): Span[] {
  const found: Span[] = [];
  for (const match of article.body.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/gu)) {
    const text = match[0].trimEnd();
    found.push({ start: match.index, end: match.index + text.length });
  }
  return found;
}

function excerpt(article: Article, length: number): Span {
  const all = sentences(article.body);
  const first = all[0];
  if (first === undefined) return { start: 0, end: 0 };
  let { end } = first;
  for (const sentence of all) if (sentence.end - first.start <= length) end = Math.max(end, sentence.end);
  return { start: first.start, end };
}

/** The name that is meant: the same but for case and accents, or one that is a typing error away, or the only one that begins so. */
function nearestName(typed: string, names: readonly string[]): string | undefined {
  const text = fold(typed.trim()).replace(/^the\s+/u, '');
  if (text === '') return undefined;
  const same = (name: string): string => fold(name).replace(/^the\s+/u, '');
  const exact = names.find((name) => same(name) === text);
  if (exact !== undefined) return exact;
  const beginning = names.filter((name) => same(name).startsWith(text));
  if (beginning.length === 1) return beginning[0];
  const errors = text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0;
  return names.find((name) => editDistance(text, same(name), errors) <= errors);
}

function completeNames(typed: string, names: readonly string[], limit: number): string[] {
  const text = fold(typed.trim());
  const rating = (name: string): number => {
    const folded = fold(name);
    if (text === '' || folded === text) return 4;
    if (folded.startsWith(text)) return 3;
    if (folded.split(/\s+/u).some((word) => word.startsWith(text))) return 2;
    return text.length >= 4 && editDistance(text, folded.slice(0, text.length), 1) <= 1 ? 1 : 0;
  };
  return names
    .map((name, i) => ({ name, i, rating: rating(name) }))
    .filter((entry) => entry.rating > 0)
    .sort((a, b) => b.rating - a.rating || a.i - b.i)
    .slice(0, limit)
    .map((entry) => entry.name);
}
