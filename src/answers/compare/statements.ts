import { nearCopy } from '../../text/nearCopies.ts';
import type { Quote } from '../answer.ts';
import { saysAgain } from '../statement.ts';
import type { TopicSentence } from '../topicSentences.ts';
import type { TopicWords } from '../topicWords.ts';
import type { Overlap } from './overlap.ts';
import { quoteOf } from './reports.ts';

/** A statement that two or more independent outlets make. */
export type SharedStatement = {
  /** Quoted when it is asked for. */
  readonly fact: () => { readonly quote: Quote; readonly alsoIn: readonly Quote[] };
  readonly sentences: readonly TopicSentence[];
};

/** So many words that are neither names nor the topic's must two sentences have in common to make one statement; a figure counts twice. */
const IN_COMMON = 4;
/** And this share of the longer one's words. */
const OF_LONGER = 0.35;
/** From so many content words on, two sentences of nearly the same words come from one hand. */
const COPIED_WORDS = 8;

/** The statements that two or more outlets make in their own words, those of most value first. `sentences`: the most valuable first. */
export function sharedStatements(
  sentences: readonly TopicSentence[],
  topic: TopicWords,
  overlap: Overlap,
): SharedStatement[] {
  const open = new Set(sentences);
  const taken = new Set<TopicSentence>();
  return sentences.flatMap((first): SharedStatement[] => {
    if (taken.has(first)) return [];
    const same = overlap
      .holding(first, OF_LONGER)
      .filter((other) => open.has(other) && alike(first, other, topic, overlap));
    const outlets = new Set([first.article.outlet]);
    const others = same.filter(
      (other) =>
        !outlets.has(other.article.outlet) && !copied(first, other) && outlets.add(other.article.outlet),
    );
    if (others.length === 0) return [];
    for (const sentence of [first, ...same]) taken.add(sentence);
    const fact = (): ReturnType<SharedStatement['fact']> => ({
      quote: quoteOf(first),
      alsoIn: others.map((other) => quoteOf(other)),
    });
    return [{ fact, sentences: [first, ...same] }];
  });
}

function alike(one: TopicSentence, other: TopicSentence, topic: TopicWords, overlap: Overlap): boolean {
  const [there, back] = [overlap.share(one, other), overlap.share(other, one)];
  if (Math.min(there, back) < OF_LONGER) return false;
  const [a, b] = [one.states(), other.states()];
  if (!saysAgain(a, b, there) && !saysAgain(b, a, back)) return false;
  let common = 0;
  for (const stem of a.stems)
    if (
      b.stems.has(stem) &&
      !a.names.has(stem) &&
      !b.names.has(stem) &&
      !topic.some((forms) => forms.has(stem))
    )
      common += a.figures.has(stem) ? 2 : 1;
  return common >= IN_COMMON;
}

const copied = (a: TopicSentence, b: TopicSentence): boolean =>
  Math.min(a.states().stems.size, b.states().stems.size) >= COPIED_WORDS &&
  nearCopy(a.shingles(), b.shingles());
