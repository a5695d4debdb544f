import type { Quote, Side } from '../answer.ts';
import type { Asked } from '../conflict/asked.ts';
import { gapDays, sameEvent } from '../conflict/context.ts';
import { isFate, isPeople, senseOf } from '../conflict/senses.ts';
import { comparable, groupAlike, newestFirst, oneVoice, type SameReport, sideOf } from '../conflict/sides.ts';
import type { TopicWords } from '../topicWords.ts';
import type { TopicSentence } from '../topicSentences.ts';
import type { Value } from '../values.ts';
import { type Figure, figuresOf, WANTS } from './figure.ts';
import { quoteOf } from './reports.ts';

/** What reports say of one thing that they give a figure for: the sides agree with themselves, and differ from each other. */
export type Counted = { readonly sides: readonly Side[]; readonly sentences: readonly TopicSentence[] };

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
export function countedAlike(
  sentences: readonly TopicSentence[],
  topic: TopicWords,
  sameReport: SameReport,
): Counted[] {
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
    .sort((a, b) => b.sentence.value - a.sentence.value);
  const taken = new Set<Figure>();
  return open.flatMap((anchor): Counted[] => {
    if (taken.has(anchor)) return [];
    const same = open.filter(
      (other) => other === anchor || (!taken.has(other) && sameThing(anchor, other, asked)),
    );
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
    const days = fatesOf(anchor).length > 0 ? TOLL_DAYS : DIFFERING_DAYS;
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
    if (outlets.size < 2 || sides.length > MOST_SIDES) return [];
    for (const figure of same) taken.add(figure);
    return [
      {
        sides: sides
          .map(({ value, quote, alsoIn }) => ({ value, quote: whole(quote), alsoIn: alsoIn.map(whole) }))
          .sort((a, b) => newestFirst(a.quote.article, b.quote.article)),
        sentences: same.map(({ sentence }) => sentence),
      },
    ];
  });
}

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

/** True where two figures are the same but for rounding: what is only bounded ('more than') is no fact in common. */
const sameAmount = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  Math.abs((a.amount ?? 0) - (b.amount ?? 0)) <= ROUNDED * Math.max(a.amount ?? 0, b.amount ?? 0);

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
