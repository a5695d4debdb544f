import type { Quote, Side } from '../answer.ts';
import type { Asked } from '../conflict/asked.ts';
import { gapDays, sameEvent } from '../conflict/context.ts';
import { isFate, isPeople, senseOf } from '../conflict/senses.ts';
import { groupAlike, newestFirst, oneVoice, type SameReport, sideOf } from '../conflict/sides.ts';
import { grouped } from '../summary/grouped.ts';
import type { TopicWords } from '../topicWords.ts';
import type { TopicSentence } from '../topicSentences.ts';
import type { Value } from '../values.ts';
import { type Figure, figuresOf, WANTS } from './figure.ts';
import { quoteOf } from './reports.ts';

/** What reports say of one thing that they give a figure for: the sides agree with themselves, and differ from each other. */
export type Counted = {
  /** True where the sides are more than one. */
  readonly differs: boolean;
  /** Newest first; quoted when they are asked for. */
  readonly sides: () => readonly Side[];
  readonly sentences: readonly TopicSentence[];
};

/** How much common words must say for two figures to count the same thing; below ten, as there are many of these, more. */
const ALIKE = 2;
const ALIKE_SMALL = 3;
/** Further apart than so many days, another figure tells of how things went on; the dead and hurt are counted anew each day. */
const DIFFERING_DAYS = 7;
const TOLL_DAYS = 1;
/** How far two figures in common may lie apart, as a share of the greater one. */
const ROUNDED = 0.02;
/** More sides than this are different things rather than different reports. */
const MOST_SIDES = 4;

/**
 * The figures that two or more outlets give for the same thing, those of most value first: alike in two independent outlets, or
 * different. A word of thumb says whether they count the same: what stands beside both must have enough in common beyond the topic. Made to
 * miss rather than to cry wolf.
 */
export function countedAlike(sentences: readonly TopicSentence[], topic: TopicWords): Counted[] {
  const senses = new Set(topic.flatMap((forms) => [...forms].map(senseOf)));
  const asked: Asked = {
    verb: '',
    topic: senses,
    names: new Set(),
    given: [],
    rate: false,
    ahead: false,
    latest: false,
  };
  const open = sentences
    .flatMap((sentence) => figuresOf(sentence, senses, asked))
    // What became of whom is not clear, so that it is like no other.
    .filter(({ fates }) => fates.length < 2)
    .sort((a, b) => b.sentence.value - a.sentence.value);
  const alike = grouped(open, kindOf);
  const taken = new Set<Figure>();
  return open.flatMap((anchor): Counted[] => {
    if (taken.has(anchor)) return [];
    const same = alike
      .get(kindOf(anchor))!
      .filter((other) => other === anchor || (!taken.has(other) && sameThing(anchor, other, asked)));
    const counted = sidesOf(anchor, same);
    if (counted !== undefined) for (const figure of same) taken.add(figure);
    return counted === undefined ? [] : [counted];
  });
}

/** What figures must have in common to count the same thing, as far as a word tells. */
const kindOf = ({ value, claim: { says }, fates }: Figure): string =>
  [value.kind, says.is, says.is === 'figure' ? says.unit : '', ...fates].join(' ');

/** The reports are independent already: no two articles are near-copies of each other. */
const sameReport: SameReport = (a, b) => a === b;

/** The sides of figures that count the same as the anchor; undefined where fewer than two outlets have it. */
function sidesOf(anchor: Figure, same: readonly Figure[]): Counted | undefined {
  if (new Set(same.map(({ sentence }) => sentence.article.outlet)).size < 2) return undefined;
  const voices = lastWords(same);
  const figureOf = (bare: Quote): Figure => voices.find(({ claim }) => claim.candidate.quote === bare)!;
  const whole = (bare: Quote): Quote => {
    const { sentence, value } = figureOf(bare);
    return quoteOf(sentence, [{ start: value.lead, end: value.end }]);
  };
  const groups = groupAlike(
    voices.map(({ claim }) => claim),
    sameReport,
  ).flatMap((group) => sideOf(group, sameReport) ?? []);
  const days = anchor.fates.length > 0 ? TOLL_DAYS : DIFFERING_DAYS;
  const near = groups.filter(({ quote }) => gapDays(quote.article, anchor.sentence.article) <= days);
  const sides =
    groups.length > 1
      ? near
      : groups.map((side) => ({
          ...side,
          alsoIn: side.alsoIn.filter((other) => sameAmount(figureOf(side.quote), figureOf(other))),
        }));
  const outlets = new Set(
    sides.flatMap(({ quote, alsoIn }) => [quote, ...alsoIn].map(({ article }) => article.outlet)),
  );
  if (outlets.size < 2 || sides.length > MOST_SIDES) return undefined;
  return {
    differs: sides.length > 1,
    sides: () =>
      sides
        .map(({ value, quote, alsoIn }) => ({ value, quote: whole(quote), alsoIn: alsoIn.map(whole) }))
        .sort((a, b) => newestFirst(a.quote.article, b.quote.article)),
    sentences: same.map(({ sentence }) => sentence),
  };
}

/** True where two figures of one kind seem to count the same thing of the same event. */
function sameThing(a: Figure, b: Figure, asked: Asked): boolean {
  if (!sameUnit(a.value, b.value, a.fates.length === 1)) return false;
  let common = 0;
  for (const [sense, weight] of a.around) {
    const other = b.around.get(sense);
    if (other !== undefined) common += Math.min(weight, other);
  }
  const small =
    a.value.kind === 'number' &&
    Math.min(a.value.amount ?? 0, b.value.amount ?? 0) < 10 &&
    a.fates.length === 0;
  if (common < (small ? ALIKE_SMALL : ALIKE)) return false;
  return sameEvent(a.claim.candidate, b.claim.candidate, asked, WANTS[a.value.kind]!);
}

/** True where two figures are the same but for rounding: what is only bounded ('more than') is no fact in common. */
const sameAmount = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  Math.abs((a.amount ?? 0) - (b.amount ?? 0)) <= ROUNDED * Math.max(a.amount ?? 0, b.amount ?? 0);

/** Reports count people by several nouns, and by none beside what became of them. */
function sameUnit(a: Value, b: Value, fated: boolean): boolean {
  if (a.kind !== 'number') return true;
  if (a.unit !== undefined && b.unit !== undefined && senseOf(a.unit) === senseOf(b.unit)) return true;
  return fated && countsPeople(a) && countsPeople(b);
}

const countsPeople = ({ unit }: Value): boolean =>
  unit === undefined || isPeople(unit) || isFate(senseOf(unit));

/** One figure for each outlet and day, the newest first. */
function lastWords(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => newestFirst(a.sentence.article, b.sentence.article)))
    if (!kept.some((other) => oneVoice(other.sentence.article, figure.sentence.article))) kept.push(figure);
  return kept;
}
