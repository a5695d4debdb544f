import { stemmer } from '../../text/stems.ts';
import { words } from '../../text/words.ts';
import { type Value, type ValueKind, values } from '../values.ts';
import type { Wants } from '../wants.ts';
import type { Asked } from './asked.ts';
import type { Candidate, Claim } from './claim.ts';
import { sentenceOf } from './context.ts';
import { corrected } from './corrected.ts';
import { daysOf } from './days.ts';
import { isFate, isPeople, senseOf } from './senses.ts';

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
  /\bhow (?:big|high|large|great)\b|^what\b.*\b(?:cost|price|turnout|attendance|toll|damage|value|reward|ransom|fine|fee|fund|budget|margin)\b/i;

/** The kinds of value that answer a question: one, or any figure where it asks for a measure ('what was the turnout', 'how high is the damage'). */
export function kindsOf(question: string, wants: Wants): readonly ValueKind[] | undefined {
  return (wants === 'thing' || wants === 'number') && MEASURE.test(question) ? ANY_FIGURE : KINDS[wants];
}

// Before a value, within its clause: an increment, a part, a figure given up, one that only may be.
const SET_ASIDE =
  /\b(?:including|include|includes|included|among them|another|other|additional|further|extra|not|instead of|rather than|from|every|each|per|than|of which|of whom|a total of which|out of)\s*(?:the\s+|a\s+)?$/i;
const GIVEN_UP =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|first (?:said|reported|put)|had (?:said|put|reported|given|spoken|been (?:put|given|set|scheduled|planned|due))|revised from|up from|down from|if|whether|could|might|denied|fears?|feared|last year|a year (?:ago|earlier))\b/i;
// Days that come again: 'the first Sunday of November', 'every Monday', 'on suspicion of' what was done another day.
const RECURRING =
  /\b(?:first|second|third|fourth|fifth|every|each|on)\s+\p{L}+days?\s+of\b|\b(?:every|each)\s+\p{L}+day\b/iu;
const CHARGED = /\b(?:suspicion|accused|charged|convicted|suspected) (?:of|with)\b/i;
// 'Each day costs 1.2 million' and 'the strike cost 14 million' are not compared.
const RATE = /\b(?:each|every|per|daily|weekly|monthly|annual|yearly)\b/i;
const RATE_AFTER =
  /^\s*(?:(?:each|every|per|an?)\s+(?:second|minute|hour|day|night|week|month|year|person|head|tonne|barrel|household)\b|daily|weekly|monthly|annually)/i;
const MORE_AFTER = /^\s*(?:\p{L}+\s+)?(?:more|others?|additional|further|of (?:them|whom|those|the))\b/iu;
const GIVEN_UP_AFTER =
  /^[^,;.]{0,30}\b(?:as (?:first|earlier|previously)|earlier reported|last year|a year (?:ago|earlier))\b/i;
const CLAUSE =
  /[;:—–]|,\s+(?:and|but|while|with|after|although)\b|\b(?:but|while|whereas|although|though)\b/gi;
const TOLD =
  /\b(?:said|says|told|announced|reported|confirmed|added|statement|tweeted|wrote|speaking)\b[^,;.]{0,18}$/i;
const TOLD_AFTER = /^\s+(?:said|told|announced|reported|confirmed)\b/iu;

/** The furthest that a word may stand from the value it belongs to, in words. */
const REACH = 12;
/** What a comma or an 'and' between a word and a value counts for, in words. */
const BREAK = 4;

/** What a candidate's sentence claims for a figure, date, time or duration; undefined where it gives none or several that fit alike. */
export function figureClaim(
  candidate: Candidate,
  wants: Wants,
  kinds: readonly ValueKind[],
  asked: Asked,
): Claim | undefined {
  if (asked.verb === '') return undefined;
  const { article } = candidate.quote;
  const sentence = sentenceOf(candidate);
  const stem = stemmer(article.language);
  const all = words(sentence).map((word) => ({ ...word, sense: senseOf(stem(word.text)) }));
  const given = values(sentence, article.language);
  const rivals = given.filter((value) => kinds.includes(value.kind));
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
  return claim(candidate, best.value, sentence);
}

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
  let count = 0;
  for (const term of asked.topic) if (held.has(term)) count++;
  return count >= Math.min(2, asked.topic.size) && count >= share * asked.topic.size;
}

function claim(candidate: Candidate, value: Value, sentence: string): Claim | undefined {
  const { article } = candidate.quote;
  const right = corrected(article, value);
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
  const rate =
    RATE.test(clauseBefore(sentence, value.lead)) || RATE_AFTER.test(sentence.slice(value.end))
      ? ' each'
      : '';
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
  if (asked.unit === undefined) return isFate(key) && isPeople(unit);
  if (unit === asked.unit) return true;
  return isPeople(asked.unit)
    ? isPeople(unit) || asked.topic.has(senseOf(unit))
    : isFate(senseOf(asked.unit)) && isPeople(unit);
}

function setAside(sentence: string, value: Value, wants: Wants, asked: Asked): boolean {
  const before = clauseBefore(sentence, value.lead);
  const after = sentence.slice(value.end);
  if (
    SET_ASIDE.test(before) &&
    !(wants === 'date' && /\bfrom\s*$/i.test(before) && !/^\s*(?:to|until)\b/i.test(after))
  )
    return true;
  if (GIVEN_UP.test(before) || GIVEN_UP_AFTER.test(after)) return true;
  if (value.kind === 'number' && MORE_AFTER.test(after)) return true;
  if (wants !== 'date' && wants !== 'time') return false;
  if (wants === 'date' && (RECURRING.test(sentence) || CHARGED.test(sentence))) return true;
  const announcing = /^(?:announc|report|confirm|say|publish)/.test(asked.verb);
  return !announcing && (TOLD.test(before) || TOLD_AFTER.test(after));
}

function clauseBefore(sentence: string, at: number): string {
  let from = 0;
  for (const match of sentence.slice(0, at).matchAll(CLAUSE)) from = match.index + match[0].length;
  return sentence.slice(from, at);
}

/** Words between two spans; commas and 'and' weigh more. */
function between(
  sentence: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): number {
  if (a.start < b.end && b.start < a.end) return 0;
  const gap = a.end <= b.start ? sentence.slice(a.end, b.start) : sentence.slice(b.end, a.start);
  return (
    (gap.match(/\s+/gu)?.length ?? 0) +
    BREAK * (gap.match(/[,;:—–(]|\band\b|\bwhile\b|\bbut\b/giu)?.length ?? 0)
  );
}

/** The value a word belongs to: the nearest, the one before it where two are as near ('12 hurt, 17 rescued'). */
function nearest(
  sentence: string,
  word: { start: number; end: number },
  all: readonly Value[],
): Value | undefined {
  let best: Value | undefined;
  let least = Infinity;
  for (const value of all) {
    const distance = between(sentence, word, value);
    if (distance < least) {
      least = distance;
      best = value;
    }
  }
  return best;
}
