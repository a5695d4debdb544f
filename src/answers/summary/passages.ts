import type { Article } from '../../articles/article.ts';
import { stemmer } from '../../text/stems.ts';
import { grouped } from './grouped.ts';
import { type Candidate, candidates } from './candidates.ts';
import { readStatement, type Statement } from '../statement.ts';
import type { RelevantArticle } from '../topicArticles.ts';
import { heldShare, type TopicWords } from '../topicWords.ts';
import { chance, TRAINED, weigh } from './worth.ts';

/** A sentence of an article. */
export type Sentence = Candidate & { readonly article: Article };

/** A sentence that may be chosen, after the one before it where it leans on that. */
export type Passage = {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** What its last sentence says, for which it may be chosen. */
  readonly states: Statement;
  /** What it says of the topic, 0 to 1. */
  readonly value: number;
};

/** The most sentences compared with each other, over all articles; and the fewest of one. */
const MOST_SENTENCES = 240;
const FEWEST_OF_ONE = 3;

/** What a sentence without a word of the topic is worth, beside one that has all of them. */
const OFF_TOPIC = 0.4;

/** How much of each body is read, in UTF-16 units. */
const MOST_READ = 12_000;

/**
 * The passages that articles offer on a topic. A sentence is worth more where it has the topic's words, where other articles say
 * alike, where it stands near the start, and where its article is relevant. One that points back comes with the sentence before it,
 * and not at all where that points back too.
 */
export function passages(relevant: readonly RelevantArticle[], topic: TopicWords): Passage[] {
  const most = Math.max(FEWEST_OF_ONE, Math.floor(MOST_SENTENCES / Math.max(1, relevant.length)));
  const highest = Math.max(...relevant.map(({ relevance }) => relevance));
  const offered = relevant.flatMap(({ article, relevance }) => {
    const share = highest > 0 ? Math.sqrt(Math.max(0, relevance) / highest) : 1;
    const all = candidates(article, MOST_READ);
    return mostOnTopic(all, topic, article.language, most).map((candidate) => ({
      ...candidate,
      article,
      share,
      before: candidate.leans ? all[candidate.at - 1] : undefined,
    }));
  });
  const languages = grouped(offered, ({ article }) => article.language);
  return [...languages].flatMap(([language, group]) =>
    weigh(group, language)
      .filter(({ candidate: { leans, before } }) => !leans || before?.leans === false)
      .map(({ candidate, signals }) => {
        const { article, share, before } = candidate;
        const states = readStatement(article.body.slice(candidate.start, candidate.end), language);
        // Across articles the opening sentences count as much as the central ones: each is its report in short.
        const says = Math.max(...signals.map((signal) => (chance(signal, TRAINED) + signal.lead) / 2));
        const value = share * says * (OFF_TOPIC + (1 - OFF_TOPIC) * heldShare(topic, states.stems));
        const sentences = before === undefined ? [candidate] : [{ ...before, article }, candidate];
        return { article, sentences, states, value };
      }),
  );
}

/** The sentences with most of the topic, the earlier first, in reading order. */
function mostOnTopic(
  all: readonly Candidate[],
  topic: TopicWords,
  language: string,
  most: number,
): readonly Candidate[] {
  if (all.length <= most) return all;
  const stem = stemmer(language);
  const score = all.map(
    ({ parts, at }) =>
      heldShare(topic, new Set(parts.flatMap(({ folded }) => folded.map(stem)))) + 1 / (1 + at),
  );
  const best = [...all.keys()].sort((a, b) => score[b]! - score[a]!).slice(0, most);
  return best.sort((a, b) => a - b).map((i) => all[i]!);
}
