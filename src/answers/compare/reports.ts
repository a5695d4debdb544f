import type { Article } from '../../articles/article.ts';
import { groupNearCopies } from '../../text/nearCopies.ts';
import { sentences } from '../../text/sentences.ts';
import type { Quote } from '../answer.ts';
import { compareDates } from '../order.ts';
import { shinglesOf } from '../repeats.ts';
import { sentenceQuote } from '../sentenceQuote.ts';
import { grouped } from '../summary/grouped.ts';
import type { TopicCoverage } from '../topicArticles.ts';
import { type TopicSentence, topicSentences } from '../topicSentences.ts';

/** An independent report: an article that is no near-copy of an earlier one, what it tells of the topic, and its copies elsewhere. */
export type Report = {
  readonly article: Article;
  readonly copies: readonly Article[];
  /** In reading order. */
  readonly sentences: readonly TopicSentence[];
};

/** The most articles that are read, the most relevant first; the most reports that are compared; the most sentences in all, and the fewest of each. */
const MOST_READ = 80;
const MOST_REPORTS = 40;
const MOST_SENTENCES = 400;
const FEWEST_OF_ONE = 10;
/** A sentence of an article that is about something else must hold more than this share of the topic's words. */
const NAMED = 0.67;

/** The independent reports on a topic, the most relevant first: of near-copies the one that was published first. */
export function reportsOn({ relevant, words }: TopicCoverage): Report[] {
  const read = relevant.slice(0, MOST_READ);
  const groups = groupNearCopies(read.map(({ article }) => shinglesOf(article)));
  const reports = groups.slice(0, MOST_REPORTS).map((group) => {
    const copies = group.map((i) => read[i]!.article).sort(compareDates);
    return {
      article: copies[0]!,
      copies: copies.slice(1),
      relevance: Math.max(...group.map((i) => read[i]!.relevance)),
    };
  });
  const told = grouped(
    topicSentences({ relevant: reports, words }).filter(({ about, share }) => about || share > NAMED),
    (sentence) => sentence.article,
  );
  const each = Math.max(FEWEST_OF_ONE, Math.floor(MOST_SENTENCES / Math.max(1, told.size)));
  return reports.flatMap(({ article, copies }) => {
    const sentences = [...(told.get(article) ?? [])]
      .sort((a, b) => b.value - a.value)
      .slice(0, each)
      .sort((a, b) => a.index - b.index);
    return sentences.length === 0 ? [] : [{ article, copies, sentences }];
  });
}

/** A sentence of a report as a quote, `marks` counting in the sentence. */
export function quoteOf({ article, all, index, value }: TopicSentence, marks: Quote['marks'] = []): Quote {
  const { start } = all[index]!;
  const placed = marks.map((mark) => ({ start: start + mark.start, end: start + mark.end }));
  return sentenceQuote(article, all, index, placed, value);
}

/** The same sentence in the copies of its report that other outlets have, one of each. */
export function copiesOf({ article, text }: TopicSentence, { copies }: Report): Quote[] {
  const outlets = new Set([article.outlet]);
  return copies.flatMap((copy): Quote[] => {
    if (outlets.has(copy.outlet)) return [];
    const all = sentences(copy.body);
    const index = all.findIndex(({ start, end }) => copy.body.slice(start, end) === text);
    if (index < 0) return [];
    outlets.add(copy.outlet);
    return [sentenceQuote(copy, all, index, [], 0)];
  });
}
