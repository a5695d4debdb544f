import type { Article } from '../../articles/article.ts';
import { type Sentence, sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import { wordCount } from './wordCount.ts';

/** A sentence of a body that a summary may choose. */
export type Candidate = Span & {
  /** Its place among the candidates of the body. */
  readonly at: number;
  readonly words: number;
  /** It points back ('He said', 'These talks'): hard to read without the sentence before. */
  readonly leans: boolean;
  /** The sentences of a quotation that was kept whole, or the sentence itself: what is compared. */
  readonly parts: readonly Part[];
};

/** A part of a sentence: its words as a reader counts them, and folded, as they are compared. */
export type Part = { readonly text: string; readonly words: number; readonly folded: readonly string[] };

/** How much of a body is looked at, in UTF-16 units: about ten thousand words, more than any report that is read at one sitting. */
const MOST_READ = 60_000;
/** The most parts that are compared with each other. */
export const MOST_COMPARED = 300;
/** The most parts of one sentence; the last holds the rest. */
const MOST_PARTS = 12;

/** Fewer words make no statement of their own. */
const FEWEST_WORDS = 3;
const STOP = /[.!?…。！？｡؟۔।:;"”’»」』）)\]]$/u;

const QUOTATION = /["“”«»「」]/u;
const PART_END = /[.!?]["”’)]*(?=\s+["“‘(]*[\p{Lu}\p{N}])|[。！？]/gu;
const ABBREVIATION = /(?:^|\s)\p{Lu}\p{L}{0,2}\.$/u;
const POINTS_BACK =
  /^["“‘']?(?:(?:and|but|yet|so|still|however,?) )?(?:he|she|it|they|this|that|these|those|his|her|hers|its|their|him|them|such|both|the two|the pair|the latter|the former)(?![\p{L}\p{N}'’])/iu;
/** A quotation whose speaker is a pronoun: "…," she said. */
const PRONOUN_SAYS = /["”»]\s+(?:and\s)?(?:he|she|they)\s/u;

/**
 * The sentences of a body that hold a word, in order; of a body longer than `most` UTF-16 units, those near its start. Headings, bylines
 * and captions fall away, unless there is nothing else. `all` are the sentences of that part where they are known already.
 */
export function candidates(
  { body }: Pick<Article, 'body'>,
  most = MOST_READ,
  all?: readonly Sentence[],
): Candidate[] {
  const read = body.length > most ? body.slice(0, most) : body;
  const found: (Omit<Candidate, 'at' | 'leans'> & { readonly complete: boolean })[] = [];
  for (const { start, end } of all ?? sentences(read)) {
    // The cut may have gone through the last one.
    if (end === read.length && read.length < body.length && found.length > 0) break;
    const text = body.slice(start, end);
    const parts = partsOf(text);
    if (parts.length === 0) continue;
    const words = parts.reduce((sum, part) => sum + part.words, 0);
    found.push({ start, end, words, parts, complete: words >= FEWEST_WORDS && STOP.test(text) });
  }
  const complete = found.filter((candidate) => candidate.complete);
  return (complete.length > 0 ? complete : found).map(({ start, end, words, parts }, at) => {
    const text = body.slice(start, end);
    const leans = at > 0 && (POINTS_BACK.test(text) || PRONOUN_SAYS.test(text));
    return { start, end, at, words, leans, parts };
  });
}

function partsOf(text: string): Part[] {
  const found: Part[] = [];
  let start = 0;
  const push = (end: number): void => {
    const part = text.slice(start, end).trim();
    const folded = words(part).map((word) => word.text);
    if (folded.length > 0) found.push({ text: part, words: wordCount(part, folded), folded });
    start = end;
  };
  if (QUOTATION.test(text))
    for (const match of text.matchAll(PART_END)) {
      const end = match.index + match[0].length;
      if (found.length === MOST_PARTS) break;
      if (!ABBREVIATION.test(text.slice(Math.max(start, end - 6), end))) push(end);
    }
  push(text.length);
  return found;
}

/**
 * The candidates that hold most of the text's frequent words for their length, with at most `most` parts, in reading order: a cheap
 * guess at which are worth comparing.
 */
export function preselect(list: readonly Candidate[], most: number): readonly Candidate[] {
  if (partsIn(list) <= most) return list;
  const frequency = new Map<string, number>();
  for (const { parts } of list)
    for (const { folded } of parts)
      for (const word of folded) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  // Squared rarity keeps function words from deciding.
  const weights = new Map(
    Array.from(frequency, ([word, times]) => [word, times * Math.log(1 + list.length / times) ** 2]),
  );
  const score = list.map(({ parts }) => {
    const folded = parts.flatMap((part) => part.folded);
    return folded.reduce((sum, word) => sum + weights.get(word)!, 0) / Math.sqrt(folded.length);
  });
  const best = [...list.keys()].sort((a, b) => score[b]! - score[a]! || a - b);
  let room = most;
  const kept = best.filter((i) => (room -= list[i]!.parts.length) >= 0);
  return kept.sort((a, b) => a - b).map((i) => list[i]!);
}

const partsIn = (list: readonly Candidate[]): number =>
  list.reduce((sum, { parts }) => sum + parts.length, 0);
