import type { Answer } from '../../src/answers/answer.ts';
import type { Article, Problem } from '../../src/articles/article.ts';
import type { Hit, Newsroom, TimelineEvent } from '../../src/newsroom.ts';
import { sentences } from '../../src/text/sentences.ts';
import { spanOf } from './articles.ts';

/** What a hand-made newsroom was asked. */
export type Asked = { readonly question: string } & Parameters<Newsroom['ask']>[1];

/**
 * A newsroom over a few articles with the plainest means: words are found as they are typed, sentences chosen from the
 * beginning. `answer` answers every question.
 */
export function createHandMadeNewsroom(
  articles: readonly Article[],
  answer?: (question: string) => Answer,
  problems: readonly Problem[] = [],
) {
  const asked: Asked[] = [];
  const byName = (names: readonly (string | undefined)[]) =>
    [...new Set(names.filter((name) => name !== undefined))].map((name) => ({
      name,
      articles: names.filter((other) => other === name).length,
    }));
  const outlets = () => byName(articles.map(({ outlet }) => outlet));
  const topics = () => byName(articles.flatMap((article) => article.topics));
  const starting = (names: readonly string[], typed: string, limit: number) =>
    names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase().slice(0, 3))).slice(0, limit);
  const dated = articles.toSorted((a, b) => (b.published?.iso ?? '').localeCompare(a.published?.iso ?? ''));
  const about = (words: string) =>
    dated.filter(({ headline, body, topics }) => `${headline} ${body} ${topics.join(' ')}`.includes(words));
  const opening = (article: Article, words: number) => {
    let left = words;
    return sentences(article.body)
      .filter(({ start, end }) => (left -= article.body.slice(start, end).split(/\s+/u).length) >= 0)
      .map(({ start, end }) => ({ start, end, article, text: article.body.slice(start, end) }));
  };
  const newest = dated[0]?.published;
  const oldest = dated.findLast(({ published }) => published !== undefined)?.published;

  const newsroom: Newsroom = {
    holdings: () => ({
      articles: articles.length,
      awaited: 0,
      outlets: outlets().length,
      samples: articles.some(({ sample }) => sample),
      problems,
      startedAt: new Date('2025-11-05T09:30:00Z'),
      ...(newest !== undefined && { newest }),
      ...(oldest !== undefined && { oldest }),
    }),
    article: (id) => articles.find((article) => article.id === id),
    resolveArticle: (words) =>
      articles.find(({ id, url, headline }) => [id, url].includes(words) || headline.startsWith(words)),
    resolveOutlet: (words) => outlets().find(({ name }) => name.toLowerCase() === words.toLowerCase())?.name,
    outlets,
    topics,
    completeHeadline: (typed, limit) =>
      articles.filter(({ headline }) => starting([headline], typed, 1).length > 0).slice(0, limit),
    completeOutlet: (typed, limit) =>
      starting(
        outlets().map(({ name }) => name),
        typed,
        limit,
      ),
    completeTopic: (typed, limit) =>
      starting(
        topics().map(({ name }) => name),
        typed,
        limit,
      ),
    checkClaims: (text) => (answer === undefined ? [] : [answer(text)]),
    ask: (question, options) => {
      asked.push({ question, ...options });
      if (answer === undefined) throw new Error('No answer was made by hand');
      return answer(question);
    },
    latest: ({ topic, outlet, count }) =>
      (topic === undefined ? dated : about(topic))
        .filter((article) => outlet === undefined || article.outlet === outlet)
        .slice(0, count),
    search: (query, { outlet, sort, limit, offset }) => {
      const found = about(query).filter((article) => outlet === undefined || article.outlet === outlet);
      const hits = (sort === 'oldest' ? found.toReversed() : found).flatMap((article): Hit[] => {
        if (!article.body.includes(query)) return [];
        return [
          {
            article,
            start: 0,
            end: article.body.length,
            text: article.body,
            marks: [spanOf(article.body, query)],
            score: 1,
          },
        ];
      });
      return { hits: hits.slice(offset, offset + limit), total: hits.length };
    },
    summarizeArticle: (article, { words }) => opening(article, words),
    summarizeTopic: (topic, { words }) => {
      const found = about(topic).toReversed();
      const days = [...new Set(found.map(({ published }) => published?.day))];
      return days.map((day) => ({
        day,
        sentences: found
          .filter(({ published }) => published?.day === day)
          .flatMap((article) => opening(article, words)),
      }));
    },
    timeline: (topic) =>
      about(topic)
        .toReversed()
        .flatMap((article): TimelineEvent[] => {
          const [first] = opening(article, 1000);
          if (first === undefined || article.published === undefined) return [];
          const { day } = article.published;
          const quote = { ...first, marks: [], dayNotes: [], score: 1 };
          return [
            {
              since: day,
              until: day,
              precision: 'day',
              basis: 'published',
              planned: false,
              quote,
              alsoIn: [],
            },
          ];
        }),
    compare: (topic) => {
      const found = about(topic);
      const names = [...new Set(found.flatMap(({ outlet }) => outlet ?? []))];
      return {
        outlets: names,
        articles: found.length,
        shared: [],
        differing: [],
        only: names.map((outlet) => ({
          outlet,
          facts: found
            .filter((article) => article.outlet === outlet)
            .flatMap((article) => opening(article, 1000).slice(0, 1))
            .map((first) => ({ quote: { ...first, marks: [], dayNotes: [], score: 1 }, alsoIn: [] })),
        })),
      };
    },
    paragraphs: ({ body }) =>
      [...body.matchAll(/\S(?:(?!\n\n)[\s\S])*/gu)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
      })),
    excerpt: (article, length) => ({ start: 0, end: Math.min(sentences(article.body)[0]?.end ?? 0, length) }),
  };
  return { newsroom, asked };
}
