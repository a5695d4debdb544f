import { stemmer } from '../../text/stems.ts';
import { words } from '../../text/words.ts';
import { type Value, type ValueKind, values } from '../values.ts';
import { MEASURES } from '../valueSpots.ts';
import type { Wants } from '../wants.ts';
import type { Asked } from './asked.ts';
import type { Candidate, Claim } from './claim.ts';
import { sentenceOf } from './context.ts';
import { corrected } from './corrected.ts';
import { daysOf } from './days.ts';
import { between, BREAK, nearest } from './distance.ts';
import { isFate, isPeople, senseOf } from './senses.ts';
import { isRate, setAside } from './setAside.ts';

const KINDS: Partial<Record<Wants, readonly ValueKind[]>> = {
  number: ['number'],
  money: ['money'],
  percent: ['percent'],
  duration: ['duration', 'number'],
  time: ['time'],
  date: ['date', 'year'],
};
const ANY_FIGURE: readonly ValueKind[] = ['money', 'percent', 'number'];
const MEASURE =
  /\bhow (?:big|high|large|great|strong|much)\b|^what\b.*\b(?:cost|price|turnout|attendance|toll|damage|value|reward|ransom|fine|fee|fund|budget|margin|rate|inflation|growth|magnitude|share|level|deficit|debt|salary|rent)\b/i;

/** The kinds of value that answer a question: one, or any figure where it asks for a measure ('what was the turnout', 'how high is the damage'). */
export function kindsOf(question: string, wants: Wants): readonly ValueKind[] | undefined {
  return (wants === 'thing' || wants === 'number') && MEASURE.test(question) ? ANY_FIGURE : KINDS[wants];
}

/** The furthest that a word may stand from the value it belongs to, in words. */
const REACH = 12;
/** What a candidate's sentence claims for a figure, date, time or duration; undefined where it gives none or several that fit alike. */
export function figureClaim(
  candidate: Candidate,
  wants: Wants,
  kinds: readonly ValueKind[],
  asked: Asked,
): Claim | undefined {
  if (asked.verb === '') return undefined;
  const { article } = candidate;
  const sentence = sentenceOf(candidate);
  const told = values(sentence, article.language);
  const rivals = told.filter((value) => kinds.includes(value.kind));
  if (rivals.length === 0 || (wants !== 'date' && ofOtherYear(told, asked, article.published?.day)))
    return undefined;
  const stem = stemmer(article.language);
  const all = words(sentence).map((word) => ({ ...word, sense: senseOf(stem(word.text)) }));
  const key = asked.verb;
  if (
    !isFate(key) &&
    !hasSubject(sentence, all, asked, key, wants === 'date' ? IN_DATED_SENTENCE : IN_SENTENCE)
  )
    return undefined;
  const fitting: { value: Value; distance: number }[] = [];
  for (const value of rivals) {
    if (wants === 'duration' && value.kind === 'number') continue;
    if (
      wants === 'date' &&
      (value.day?.weekday ?? value.day?.month ?? value.day?.year ?? value.day?.offset) === undefined
    )
      continue;
    if (
      asked.given.some(
        (known) =>
          known.kind === value.kind &&
          known.amount === value.amount &&
          JSON.stringify(known.day) === JSON.stringify(value.day),
      )
    )
      continue;
    if (!countsAsAsked(value, asked, key) || setAside(sentence, value, wants, asked)) continue;
    const beside = isFate(key) ? rivals : rivals.filter((rival) => countsAsAsked(rival, asked, key));
    const own = all.filter((word) => nearest(sentence, word, beside) === value);
    const fates = new Set(own.map((word) => word.sense).filter(isFate));
    const keys = own.filter((word) => word.sense === key);
    if (isFate(key) ? !fates.has(key) || fates.size > 1 : keys.length === 0) continue;
    fitting.push({ value, distance: Math.min(...keys.map((word) => between(sentence, word, value))) });
  }
  fitting.sort((a, b) => a.distance - b.distance);
  const [best, next] = fitting;
  if (best === undefined || best.distance > REACH) return undefined;
  if (
    next !== undefined &&
    wants !== 'date' &&
    next.distance - best.distance < BREAK &&
    next.value.amount !== best.value.amount
  )
    return undefined;
  return claimOf(candidate, best.value, asked.rate);
}

/** 'When it took nine rounds in 1923': a sentence that tells of a year long past, which the question does not name. */
const ofOtherYear = (told: readonly Value[], asked: Asked, published = ''): boolean =>
  told.some(
    ({ kind, amount = 0 }) =>
      kind === 'year' &&
      amount < Number(published.slice(0, 4)) - 1 &&
      !asked.given.some((given) => given.kind === 'year' && given.amount === amount),
  );

/** The share of the question's content words that the sentence itself must have. */
const IN_SENTENCE = 0.5;
/** The same for a date: sentences hold dates of many things. */
const IN_DATED_SENTENCE = 0.65;

/** True where the sentence is about the question's subject: half of its words, or the verb and a pronoun that stands for the rest. */
function hasSubject(
  sentence: string,
  all: readonly { sense: string }[],
  asked: Asked,
  key: string,
  share: number,
): boolean {
  const held = new Set(all.map((word) => word.sense));
  if (/^["'“‘]?(?:it|they|he|she|this|these|both)\b/i.test(sentence)) return held.has(key);
  // Names may stand in the sentences around: `covers` looks for them there.
  const wanted = [...asked.topic].filter((term) => !asked.names.has(term) || held.has(term));
  const counted = asked.unit !== undefined && held.has(senseOf(asked.unit)) ? 1 : 0;
  const count = wanted.filter((term) => held.has(term)).length + counted;
  return count >= Math.min(2, wanted.length) && count >= share * wanted.length;
}

/**
 * What a value of a candidate's sentence claims, as its article's corrections leave it; undefined where they take it back, or where a
 * `rate` (so much each day) is wanted and the value is none.
 */
export function claimOf(candidate: Candidate, value: Value, rateWanted: boolean): Claim | undefined {
  const { article } = candidate;
  const sentence = sentenceOf(candidate);
  const right = corrected(article, value, sentence);
  if (right === undefined) return undefined;
  const at = candidate.sentence.start;
  const shown = right === value ? { shown: { start: at + value.lead, end: at + value.end } } : {};
  if (right.kind === 'date' || right.kind === 'year') {
    const days =
      right.unit === 'decade'
        ? [String(right.amount).slice(0, 3)]
        : right.day === undefined
          ? []
          : daysOf(right.day, sentence, article.published?.day);
    return days.length === 0 ? undefined : { candidate, ...shown, says: { is: 'days', days } };
  }
  if (right.amount === undefined) return undefined;
  const seconds = right.kind === 'duration' ? (SECONDS[right.unit ?? ''] ?? 1) : 1;
  const figure = {
    low: right.amount * seconds,
    high: Math.max(right.to ?? right.amount, right.amount) * seconds,
    precision: (right.precision ?? 1) * seconds,
    ...(right.bound === undefined ? {} : { bound: right.bound }),
  };
  const unit =
    right.kind === 'money' || right.kind === 'time'
      ? (right.unit ?? '')
      : right.kind === 'percent'
        ? (right.unit ?? '%')
        : '';
  const rate = isRate(sentence, value) ? ' each' : '';
  if (rateWanted && rate === '') return undefined;
  return { candidate, ...shown, says: { is: 'figure', figure, unit: unit + rate } };
}

const SECONDS: Record<string, number> = {
  second: 1, minute: 60, hour: 3600, day: 86_400, night: 86_400, week: 604_800, fortnight: 1_209_600, month: 2_629_800, year: 31_557_600, decade: 315_576_000, century: 3_155_760_000,
}; // prettier-ignore

/** True where a value counts what was asked: the same noun, people where people are asked for, or none named. */
function countsAsAsked(value: Value, asked: Asked, key: string): boolean {
  if (value.kind !== 'number') return true;
  if (value.part === true || value.unit === 'score' || value.unit === 'age') return false;
  const unit = value.unit;
  if (unit === undefined)
    return isFate(key) || asked.unit === undefined || (key === '~attend' && isPeople(asked.unit));
  if (isFate(key) && senseOf(unit) === key) return true;
  if (asked.unit === undefined) return MEASURES.has(unit) || (isFate(key) && isPeople(unit));
  if (unit === asked.unit) return true;
  return isPeople(asked.unit)
    ? isPeople(unit) || asked.topic.has(senseOf(unit))
    : isFate(senseOf(asked.unit)) && isPeople(unit);
}
