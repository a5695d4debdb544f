import { stemmer } from '../../text/stems.ts';
import type { Span } from '../../text/span.ts';
import { terms } from '../../text/terms.ts';
import type { Asked } from '../conflict/asked.ts';
import type { Claim } from '../conflict/claim.ts';
import { nearest } from '../conflict/distance.ts';
import { claimOf } from '../conflict/figures.ts';
import { isFate, isMarked, senseOf } from '../conflict/senses.ts';
import { setAside } from '../conflict/setAside.ts';
import type { TopicSentence } from '../topicSentences.ts';
import type { Value, ValueKind } from '../values.ts';
import type { Wants } from '../wants.ts';

/** One figure in a sentence of a report, and what stands around it. */
export type Figure = {
  readonly sentence: TopicSentence;
  readonly claim: Claim;
  readonly value: Value;
  /** What became of the people it counts (hurt, dead, missing); several where that is not clear. */
  readonly fates: readonly string[];
  /** The senses of the words that belong to it rather than to another figure, each with what it says about what is counted. */
  readonly around: ReadonlyMap<string, number>;
};

/** The kinds of value that are compared, and what asks for them. */
export const WANTS: Partial<Record<ValueKind, Wants>> = {
  number: 'number',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
};

/** What a word says by its kind. */
const FATE = 2;
const TOLD_APART = 1.5;
const PLAIN = 1;
const OF_TOPIC = 0.5;
const NAME = 0.25;
/** The figures of a sentence that count something as a whole. */
export function figuresOf(sentence: TopicSentence, topic: ReadonlySet<string>, asked: Asked): Figure[] {
  const { text, article, all, index } = sentence;
  const rivals = sentence.values().filter(({ kind }) => WANTS[kind] !== undefined);
  if (rivals.length === 0) return [];
  const stem = stemmer(article.language);
  const words = terms(text, article.language)
    .filter((word) => !/^\p{N}/u.test(word.word) && !rivals.some((value) => holds(value, word)))
    .map((word) => ({ ...word, sense: senseOf(stem(word.word)), of: nearest(text, word, rivals) }));
  const { start, end } = all[index]!;
  const quote = { article, start, end, text, marks: [], dayNotes: [], score: sentence.value };
  const candidate = { article, quote, sentence: all[index]!, strength: sentence.value };
  return rivals.flatMap((value): Figure[] => {
    if (!counts(value, text) || setAside(text, value, WANTS[value.kind]!, asked)) return [];
    const claim = claimOf(candidate, value, false);
    if (claim === undefined) return [];
    const unit = value.unit === undefined ? undefined : senseOf(value.unit);
    const around = new Map<string, number>();
    for (const { sense, of, name } of words)
      if (of === value && sense !== unit)
        around.set(sense, Math.max(around.get(sense) ?? 0, weightOf(sense, topic, name)));
    const senses = unit === undefined ? around.keys() : [...around.keys(), unit];
    return [{ sentence, claim, value, around, fates: [...new Set(senses)].filter(isFate) }];
  });
}

const holds = (value: Value, { start, end }: Span): boolean => value.lead <= start && end <= value.end;

/** True for a figure that counts something as a whole: no part, score, age, or piece of a compound ('7.8-magnitude'). */
const counts = ({ part, unit, kind, amount = 0, end }: Value, text: string): boolean =>
  part !== true &&
  unit !== 'score' &&
  unit !== 'age' &&
  (kind !== 'number' || unit !== undefined || (Number.isInteger(amount) && !/^[-+]/u.test(text.slice(end))));

const weightOf = (sense: string, topic: ReadonlySet<string>, name: boolean): number =>
  isFate(sense) ? FATE : topic.has(sense) ? OF_TOPIC : name ? NAME : isMarked(sense) ? TOLD_APART : PLAIN;
