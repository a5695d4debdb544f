import type { Side } from '../answer.ts';
import type { Asked } from '../conflict/asked.ts';
import type { Claim } from '../conflict/claim.ts';
import { gapDays, sameEvent } from '../conflict/context.ts';
import { nearest } from '../conflict/distance.ts';
import { claimOf } from '../conflict/figures.ts';
import { isFate, isMarked, isPeople, senseOf } from '../conflict/senses.ts';
import { setAside } from '../conflict/setAside.ts';
import { comparable, groupAlike, newestFirst, oneVoice, type SameReport, sideOf } from '../conflict/sides.ts';
import { stemmer } from '../../text/stems.ts';
import { terms } from '../../text/terms.ts';
import type { TopicWords } from '../topicWords.ts';
import type { TopicSentence } from '../topicSentences.ts';
import { type Value, type ValueKind, values } from '../values.ts';
import type { Wants } from '../wants.ts';
import { quoteOf } from './reports.ts';

/** One figure in a sentence of a report, and what stands around it. */
type Figure = {
  readonly sentence: TopicSentence;
  readonly claim: Claim;
  readonly value: Value;
  /** The senses of the words that belong to it rather than to another figure, each with what it says about what is counted. */
  readonly around: ReadonlyMap<string, number>;
};

/** What reports say of one thing that they give a figure for: the sides agree with themselves, and differ from each other. */
export type Counted = { readonly sides: readonly Side[]; readonly sentences: readonly TopicSentence[] };

const WANTS: Partial<Record<ValueKind, Wants>> = {
  number: 'number',
  money: 'money',
  percent: 'percent',
  duration: 'duration',
};

/** How much common words must say for two figures to count the same thing; below ten, as there are many of these, more. */
const ALIKE = 2;
const ALIKE_SMALL = 3;
/** What a word says by its kind. */
const FATE = 2;
const TOLD_APART = 1.5;
const PLAIN = 1;
const OF_TOPIC = 0.5;
const NAME = 0.25;
/** Further apart than so many days, another figure tells of how things went on. */
const DIFFERING_DAYS = 7;
/** More sides than this are different things rather than different reports. */
const MOST_SIDES = 4;

/**
 * The figures that two or more outlets give for the same thing, those of most value first: alike in two independent outlets, or
 * different. A word of thumb says whether they count the same: what stands beside both must have enough in common beyond the topic. Made to
 * miss rather than to cry wolf.
 */
export function countedAlike(
  sentences: readonly TopicSentence[],
  topic: TopicWords,
  sameReport: SameReport,
): Counted[] {
  const senses = new Set(topic.flatMap((forms) => [...forms].map(senseOf)));
  const asked: Asked = { verb: '', topic: senses, names: new Set(), given: [], rate: false, latest: false };
  const open = sentences
    .flatMap((sentence) => figuresOf(sentence, senses, asked))
    .sort((a, b) => b.sentence.value - a.sentence.value);
  const taken = new Set<Figure>();
  return open.flatMap((anchor): Counted[] => {
    if (taken.has(anchor)) return [];
    const same = open.filter(
      (other) => other === anchor || (!taken.has(other) && sameThing(anchor, other, asked)),
    );
    const voices = lastWords(same);
    const groups = groupAlike(
      voices.map(({ claim }) => claim),
      sameReport,
    ).flatMap((group) => sideOf(group, sameReport) ?? []);
    const near = groups.filter(
      ({ quote }) => gapDays(quote.article, anchor.sentence.article) <= DIFFERING_DAYS,
    );
    const sides = groups.length > 1 ? near : groups;
    const outlets = new Set(
      sides.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn].map(({ article }) => article.outlet)),
    );
    if (outlets.size < 2 || sides.length > MOST_SIDES) return [];
    for (const figure of same) taken.add(figure);
    return [
      {
        sides: sides.sort((a, b) => newestFirst(a.quote.article, b.quote.article)),
        sentences: same.map(({ sentence }) => sentence),
      },
    ];
  });
}

function figuresOf(sentence: TopicSentence, topic: ReadonlySet<string>, asked: Asked): Figure[] {
  const { text, article, all, index } = sentence;
  const rivals = values(text, article.language).filter(({ kind }) => WANTS[kind] !== undefined);
  if (rivals.length === 0) return [];
  const stem = stemmer(article.language);
  const words = terms(text, article.language).filter(({ word }) => !/^\p{N}/u.test(word));
  return rivals.flatMap((value): Figure[] => {
    const wants = WANTS[value.kind]!;
    if (value.part === true || value.unit === 'score' || value.unit === 'age') return [];
    if (setAside(text, value, wants, asked)) return [];
    const mark = { start: value.lead, end: value.end };
    const candidate = { quote: quoteOf(sentence, [mark]), sentence: all[index]!, strength: sentence.value };
    const claim = claimOf(candidate, value, false);
    if (claim === undefined) return [];
    const unit = value.unit === undefined ? undefined : senseOf(value.unit);
    const around = new Map<string, number>();
    for (const word of words) {
      const sense = senseOf(stem(word.word));
      const own = value.lead <= word.start && word.end <= value.end;
      if (own || sense === unit || nearest(text, word, rivals) !== value) continue;
      around.set(sense, Math.max(around.get(sense) ?? 0, weightOf(sense, topic, word.name)));
    }
    return [{ sentence, claim, value, around }];
  });
}

const weightOf = (sense: string, topic: ReadonlySet<string>, name: boolean): number =>
  isFate(sense) ? FATE : topic.has(sense) ? OF_TOPIC : name ? NAME : isMarked(sense) ? TOLD_APART : PLAIN;

/** True where two figures seem to count the same thing of the same event. */
function sameThing(a: Figure, b: Figure, asked: Asked): boolean {
  if (a.value.kind !== b.value.kind || !comparable(a.claim, b.claim)) return false;
  const [one, other] = [fatesOf(a), fatesOf(b)];
  if (one.length > 1 || other.length > 1 || one[0] !== other[0]) return false;
  if (!sameUnit(a.value, b.value, one.length === 1)) return false;
  let common = 0;
  for (const [sense, weight] of a.around)
    if (b.around.has(sense)) common += Math.min(weight, b.around.get(sense)!);
  const small =
    a.value.kind === 'number' && Math.min(a.value.amount ?? 0, b.value.amount ?? 0) < 10 && one.length === 0;
  if (common < (small ? ALIKE_SMALL : ALIKE)) return false;
  return sameEvent(a.claim.candidate, b.claim.candidate, asked, WANTS[a.value.kind]!);
}

/** Reports count people by several nouns, and by none beside what became of them. */
function sameUnit(a: Value, b: Value, fated: boolean): boolean {
  if (a.kind !== 'number') return true;
  if (a.unit !== undefined && b.unit !== undefined && senseOf(a.unit) === senseOf(b.unit)) return true;
  const people = ({ unit }: Value): boolean => unit === undefined || isPeople(unit) || isFate(senseOf(unit));
  return fated && people(a) && people(b);
}

const fatesOf = ({ around, value }: Figure): string[] => [
  ...new Set([...around.keys(), ...(value.unit === undefined ? [] : [senseOf(value.unit)])].filter(isFate)),
];

/** One figure for each outlet and day, the newest first. */
function lastWords(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => newestFirst(a.sentence.article, b.sentence.article)))
    if (!kept.some((other) => oneVoice(other.sentence.article, figure.sentence.article))) kept.push(figure);
  return kept;
}
