import { questionDates } from './dates.ts';
import type { Span } from '../text/span.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  gist,
  names,
  parts,
  PREPOSITIONS,
  QUESTION_WORDS,
  tokens,
} from './topic.ts';

// Only where dates stand matters here, not what they mean; a late day makes them all past.
const LATE = '2099-12-31';

const squeeze = (text: string): string =>
  text
    .replace(/\s+([?,.!])/gu, '$1')
    .replace(/\s{2,}/gu, ' ')
    .trim();

/** The question with a stretch of it exchanged. */
export const splice = (question: string, { start, end }: Span, text: string): string =>
  squeeze(`${question.slice(0, start)}${text}${question.slice(end)}`);

/** The question with more words at its end, before the question mark. */
export const append = (question: string, more: string): string => {
  const plain = question.replace(/[?!.\s]+$/u, '');
  return squeeze(`${plain} ${more}?`);
};

/** Where a question names times that another time can stand for: not those inside names ('the 2011 earthquake'). */
function times(question: string): Span[] {
  return questionDates(question, LATE).dates.filter(({ start, end }) =>
    /^(?:since|after|before|until|till|up to|by|between|from|in|on|during|throughout|as of|over|last|this|next|yesterday|today|tonight|tomorrow|the (?:last|past|day)|q[1-4]|\p{L}+day\b|.* ago$)/iu.test(
      question.slice(start, end),
    ),
  );
}

/** The question at another time: its own times fall away. */
export function atTime(topic: string, time: string): string {
  const year = /^\D*((?:19|20)\d\d)\W*$/u.exec(time)?.[1];
  const bare = /\b(?:19|20)\d\d\b/u.exec(topic);
  if (year !== undefined && bare !== null && times(topic).length === 0)
    return splice(topic, { start: bare.index, end: bare.index + 4 }, year);
  const without = times(topic).reduceRight((text, span) => splice(text, span, ''), topic);
  return append(without, time);
}

/** The time that a fragment such as 'and since Monday?' or 'what about last week?' names, if it names nothing else. */
export function timeAlone(fragment: string): string | undefined {
  const { dates } = questionDates(fragment, LATE);
  if (dates.length === 0) return undefined;
  const rest = dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    fragment,
  );
  if (
    tokens(rest).some(
      ({ low }) => !/^(?:what|how|about|and|or|but|so|only|just|in|on|since|also|the)$/u.test(low),
    )
  )
    return undefined;
  const first = Math.min(...dates.map((date) => date.start));
  const before =
    /(?:\b(?:in|on|since|from|until|before|after)\s+)$/iu.exec(fragment.slice(0, first))?.[0] ?? '';
  return `${before}${fragment.slice(first, Math.max(...dates.map((date) => date.end)))}`;
}

/** The topic asked with another question word. */
export function askedWith(topic: string, word: string): string {
  const timeless = /^(?:since |until )?when/u.test(word)
    ? times(topic).reduceRight((text, span) => splice(text, span, ''), topic)
    : topic;
  const { head, kept, aux, rest } = parts(timeless);
  const first = tokens(head)[0]?.low ?? '';
  if (/\belse\b/u.test(word) && word.startsWith(first) && first !== '')
    return squeeze(`${word} ${[kept, aux, rest].join(' ')}?`);
  return squeeze(`${word} ${[kept === '' ? '' : aux, kept, kept === '' ? aux : '', rest].join(' ')}?`);
}

/** The topic with a name or noun put for the one that plays the same part: after the same preposition, as its subject, or the only one. */
export function withOther(topic: string, other: string): string {
  const own = names(topic);
  const phrase = /^(in|at|near|from|to|for|with|by|on|against|about|of|inside|outside)\s+(.+)$/iu.exec(other);
  if (phrase !== null) {
    const preposition = (phrase[1] ?? '').toLowerCase();
    const alike = /^(?:in|at|near|inside|outside)$/u.test(preposition)
      ? '(?:in|at|near|inside|outside)'
      : preposition;
    const place = new RegExp(`\\b${alike}\\s+(?:the\\s+)?$`, 'iu');
    const same = own.find(({ start }) => place.test(topic.slice(0, start)));
    if (same === undefined) return append(topic, other);
    const lead = place.exec(topic.slice(0, same.start))?.[0].length ?? 0;
    return splice(topic, { start: same.start - lead, end: same.end }, other);
  }
  const target =
    sameNoun(topic, other) ?? (own.length > 0 ? roleIn(topic, own, other) : plainSubject(topic, other));
  return target === undefined ? append(topic, other) : splice(topic, target, other);
}

/** 'the third round' stands for 'the fourth round': the noun phrase with the same noun. */
function sameNoun(topic: string, other: string): Span | undefined {
  const noun = tokens(other).at(-1)?.low;
  const list = tokens(topic);
  const at = list.findIndex(({ low }) => low === noun);
  if (at < 1 || tokens(other).length < 2) return undefined;
  const first = list.findLastIndex(
    ({ low }, i) => i < at && i >= at - 3 && (DETERMINERS.has(low) || low === 'the'),
  );
  return first < 0 ? undefined : { start: list[first]!.start, end: list[at]!.end };
}

function roleIn(topic: string, own: readonly Span[], other: string): Span | undefined {
  const proper = /^(?:the\s+)?\p{Lu}/u.test(other);
  const small =
    tokens(other).length <= 2 && !DETERMINERS.has(tokens(other)[0]?.low ?? '') && !other.endsWith('s');
  if (!proper && !small) return undefined;
  const led = (span: Span): boolean => PREPOSITIONS.has(tokens(topic.slice(0, span.start)).at(-1)?.low ?? '');
  return (
    own.find((span) => topic.slice(span.start, span.end).toLowerCase().includes(other.toLowerCase())) ??
    own.find((span) => !led(span)) ??
    own[0]
  );
}

/** The subject of a question without names: the noun behind the auxiliary, with its article; else the last noun. */
function plainSubject(topic: string, other: string): Span | undefined {
  const list = tokens(topic);
  const at = list.findIndex(({ low }, i) => AUXILIARIES.has(low) && i < 5);
  const first = at < 0 ? undefined : list[at + 1];
  const second = at < 0 ? undefined : list[at + 2];
  const definite = DETERMINERS.has(tokens(other)[0]?.low ?? '');
  if (first !== undefined && DETERMINERS.has(first.low) && second !== undefined)
    return { start: first.start, end: second.end };
  if (definite) return undefined;
  if (first !== undefined && second !== undefined && !FUNCTION_WORDS.has(first.low)) return first;
  const last = list.at(-1);
  return last !== undefined && list.length > 1 && PREPOSITIONS.has(list.at(-2)?.low ?? '')
    ? last
    : at < 0 && !QUESTION_WORDS.has(last?.low ?? '')
      ? last
      : undefined;
}

/** Words for what 'it' or 'that' stands for in a question about the same topic. */
export const about = (topic: string): string =>
  gist(times(topic).reduceRight((text, span) => splice(text, span, ''), topic));
