import { type ReadSentence, readSentences } from './readSentences.ts';
import type { TopicCoverage } from './topicArticles.ts';
import { heldShare } from './topicWords.ts';

/** A sentence of an article on a topic. */
export type TopicSentence = ReadSentence & {
  /** The share of the topic's words that it holds, 0 to 1. */
  readonly share: number;
  /** True where its article as a whole is about the topic. */
  readonly about: boolean;
  /** What it says of the topic, above 0; orders sentences. */
  readonly value: number;
};

/** An article is about a topic where one of these holds more than this share of its words. */
const ABOUT = 0.67;
/** What a sentence without a word of the topic is worth, beside one that has all of them. */
const OFF_TOPIC = 0.4;

/**
 * The sentences of articles on a topic that can be told by themselves. An article is about it where headline and topics, or one
 * sentence of the lead, name it: words that only meet in the article may mean two things.
 */
export function topicSentences({ relevant, words }: TopicCoverage): TopicSentence[] {
  const highest = Math.max(0, ...relevant.map(({ relevance }) => relevance));
  return relevant.flatMap(({ article, relevance }) => {
    const { named, sentences } = readSentences(article);
    const about = named.some((stems) => heldShare(words, stems) > ABOUT);
    const weight = highest > 0 ? Math.sqrt(Math.max(0, relevance) / highest) : 1;
    return sentences.map((sentence): TopicSentence => {
      const share = heldShare(words, sentence.stems);
      const value = weight * (OFF_TOPIC + (1 - OFF_TOPIC) * share) * (1 + 1 / (1 + sentence.at));
      return { ...sentence, share, about, value };
    });
  });
}
