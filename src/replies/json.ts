import type { z } from 'zod';
import type { Answer, Quote } from '../answers/answer.ts';
import type { Article } from '../articles/article.ts';
import { UNKNOWN_OUTLET } from '../articles/article.ts';
import type { Hit, SummarySentence } from '../newsroom.ts';
import type { Span } from '../text/span.ts';
import type {
  answerShape,
  articleListShape,
  articleShape,
  citedJson,
  listedJson,
  quoteJson,
  searchShape,
  summaryShape,
} from './jsonShapes.ts';
import { sentenceLink } from './link.ts';

/** About the length of the excerpt in a list, in UTF-16 units. */
const EXCERPT_LENGTH = 300;

/** An answer for scripts; the quotes of a conflicting one hold those of its sides. `tookMs`: milliseconds from question to answer. */
export function answerJson(answer: Answer, tookMs: number): z.infer<typeof answerShape> {
  const { question, asOf, kind, confidence, newest } = answer;
  return {
    question,
    asOf,
    kind,
    confidence,
    quotes: quotesOf(answer).map(quoteJsonOf),
    nearest: answer.nearest.map(listed),
    ...(newest !== undefined && { newest: newest.iso }),
    tookMs: Math.round(tookMs * 100) / 100,
  };
}

/** The newest articles for scripts; `excerpt` chooses the stretch of body that stands for one. */
export function articleListJson(
  articles: readonly Article[],
  excerpt: (article: Article, length: number) => Span,
): z.infer<typeof articleListShape> {
  return {
    articles: articles.map((article) => {
      const { start, end } = excerpt(article, EXCERPT_LENGTH);
      return { ...listed(article), excerpt: article.body.slice(start, end) };
    }),
  };
}

/** Search results for scripts. */
export function searchJson(hits: readonly Hit[]): z.infer<typeof searchShape> {
  return {
    articles: hits.map((hit) => ({ ...listed(hit.article), excerpt: hit.text, marks: pairs(hit.marks) })),
  };
}

/** An article's summary for scripts. */
export function articleSummaryJson(
  article: Article,
  chosen: readonly SummarySentence[],
): z.infer<typeof summaryShape> {
  return { article: listed(article), sentences: chosen.map(sentence) };
}

/** A topic's summary for scripts. */
export function topicSummaryJson(
  topic: string,
  chosen: readonly SummarySentence[],
): z.infer<typeof summaryShape> {
  return { topic, sentences: chosen.map(sentence) };
}

/** An article for scripts. */
export function articleJson(article: Article): z.infer<typeof articleShape> {
  const { language, topics, body } = article;
  return {
    ...cited(article),
    language,
    topics: [...topics],
    corrections: article.corrections.map(({ when, what }) => ({
      ...(when !== undefined && { when: when.iso }),
      what,
    })),
    body,
  };
}

function quotesOf(answer: Answer): readonly Quote[] {
  if (answer.kind === 'notCovered') return [];
  if (answer.kind === 'found') return answer.quotes;
  const among = new Set(answer.quotes.map(place));
  const sides = answer.sides.map((side) => side.quote);
  return [...sides.filter((side) => !among.has(place(side))), ...answer.quotes];
}

function place({ article, start, end }: Quote): string {
  return `${article.id} ${start} ${end}`;
}

/** A quote for scripts. */
export function quoteJsonOf(found: Quote): z.infer<typeof quoteJson> {
  const { text, start, end, saidBy, article } = found;
  const link = sentenceLink(article, found);
  return {
    text,
    start,
    end,
    marks: pairs(found.marks),
    ...(saidBy !== undefined && { saidBy }),
    article: cited(article),
    ...(link !== undefined && { link }),
  };
}

function sentence({ text, start, end, article }: SummarySentence) {
  return { text, start, end, article: listed(article) };
}

function listed({ id, headline, outlet, published, url }: Article): z.infer<typeof listedJson> {
  return {
    id,
    title: headline,
    outlet: outlet ?? UNKNOWN_OUTLET,
    ...(published !== undefined && { publishedAt: published.iso }),
    ...(url !== undefined && { url }),
  };
}

function cited(article: Article): z.infer<typeof citedJson> {
  const { byline, updated } = article;
  return {
    ...listed(article),
    ...(byline !== undefined && { byline }),
    ...(updated !== undefined && { updatedAt: updated.iso }),
  };
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}
