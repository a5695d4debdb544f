import type { Article } from '../articles/article.ts';
import { type Shingles, shingles } from '../text/nearCopies.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { terms } from '../text/terms.ts';
import { readStatement, type Statement } from './statement.ts';
import { lazily } from './lazily.ts';
import { candidates } from './summary/candidates.ts';
import type { TopicCoverage } from './topicArticles.ts';
import { heldShare, type TopicWords } from './topicWords.ts';

/** A sentence of an article on a topic. */
export type TopicSentence = {
  readonly article: Article;
  /** All sentences of the part of the body that is read, and this one's place among them. */
  readonly all: readonly Sentence[];
  readonly index: number;
  readonly text: string;
  /** What it states, and its words as near-copies are known by; made when they are first asked for. */
  readonly states: () => Statement;
  readonly shingles: () => Shingles;
  /** The share of the topic's words that it holds, 0 to 1. */
  readonly share: number;
  /** True where its article as a whole is about the topic. */
  readonly about: boolean;
  /** True for the first sentence of its article: the news itself. */
  readonly opens: boolean;
  /** What it says of the topic, above 0; orders sentences. */
  readonly value: number;
};

/** How much of each body is read, and how much of its beginning says what it is about, in UTF-16 units. */
const MOST_READ = 12_000;
const LEAD = 400;
/** An article is about a topic where one of these holds more than this share of its words. */
const ABOUT = 0.67;
/** What a sentence without a word of the topic is worth, beside one that has all of them. */
const OFF_TOPIC = 0.4;

/** The sentences of articles on a topic that can be told by themselves: no headings, captions or bylines. */
export function topicSentences({ relevant, words }: TopicCoverage): TopicSentence[] {
  const highest = Math.max(0, ...relevant.map(({ relevance }) => relevance));
  return relevant.flatMap(({ article, relevance }) => {
    const body = article.body.slice(0, MOST_READ);
    const all = sentences(body);
    const about = isAbout(article, all, words);
    const weight = highest > 0 ? Math.sqrt(Math.max(0, relevance) / highest) : 1;
    const places = new Map(all.map(({ start }, index) => [start, index]));
    return candidates({ body }).flatMap(({ start, end, at }): TopicSentence[] => {
      const index = places.get(start);
      if (index === undefined) return [];
      const text = body.slice(start, end);
      const share = heldShare(words, new Set(terms(text, article.language).map(({ term }) => term)));
      const value = weight * (OFF_TOPIC + (1 - OFF_TOPIC) * share) * (1 + 1 / (1 + at));
      const states = lazily(() => readStatement(text, article.language));
      const known = lazily(() => shingles(text));
      return [{ article, all, index, text, states, shingles: known, share, about, opens: at === 0, value }];
    });
  });
}

/** True where headline and topics, or one sentence of the lead, name the topic: words that only meet in the article may mean two things. */
function isAbout(
  { headline, topics, body, language }: Article,
  all: readonly Sentence[],
  words: TopicWords,
): boolean {
  const lead = all
    .filter(({ end }, i) => i === 0 || end <= LEAD)
    .map(({ start, end }) => body.slice(start, end));
  const named = (text: string, titleCase: boolean): boolean =>
    heldShare(words, new Set(terms(text, language, { titleCase }).map(({ term }) => term))) > ABOUT;
  return named([headline, ...topics].join(' · '), true) || lead.some((text) => named(text, false));
}
