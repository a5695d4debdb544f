import type { Article } from '../articles/article.ts';
import { phrasesOf } from './phrases.ts';
import { questionLanguage } from './questionLanguage.ts';
import { type Corpus, languagesOf, readQuery, retrieve } from './retrieve.ts';
import type { TopicWords } from './topicWords.ts';

/** An article, and how relevant it is to the topic; any positive scale, the same for all. */
export type RelevantArticle = { readonly article: Article; readonly relevance: number };

/** The articles that tell of a topic, the most relevant first, and the words it is named by. */
export type TopicCoverage = { readonly relevant: readonly RelevantArticle[]; readonly words: TopicWords };

/** A relevant article holds at least this share of the words of the topic that the best one holds. */
const RELEVANT = 0.5;

/** What the articles that `accept` lets through tell of a topic; at most 160 of them. */
export function topicArticles(
  topic: string,
  corpus: Corpus,
  accept: (article: Article) => boolean,
): TopicCoverage {
  const query = readQuery(topic, questionLanguage(topic, languagesOf(corpus)), [], corpus, true);
  const best = new Map<string, RelevantArticle & { readonly share: number }>();
  for (const window of retrieve(query, corpus, accept, phrasesOf(topic), 'topic')) {
    const { article } = window.entry;
    if (!best.has(article.id))
      best.set(article.id, { article, relevance: window.score, share: window.article });
  }
  const most = Math.max(0, ...[...best.values()].map(({ share }) => share));
  return {
    relevant: [...best.values()].filter(({ share }) => share >= RELEVANT * most),
    words: query.slots.map(({ stem, forms }) => new Set([stem, ...forms])),
  };
}
