import { stemmer } from '../text/stems.ts';
import { age, duration, money, percent, scaled } from './values/amounts.ts';
import { counted } from './values/counted.ts';
import { dateAt } from './values/dates.ts';
import { numeral, type Numeral } from './values/numerals.ts';
import { lent, rangeOf, scoreOf } from './values/ranges.ts';
import { timeAt } from './values/times.ts';
import { tokens as tokensOf, type Token } from './values/tokens.ts';
import { type Parts, type Reading, span, type Value } from './values/value.ts';
import { SIGNS } from './values/valueWords.ts';
import { yearOf } from './values/years.ts';

export type { Value, ValueKind } from './values/value.ts';

/**
 * The values of a text, in order, not overlapping. Number words, months, weekdays and currencies are those of `language`
 * (BCP 47 primary subtag; en, es, de, fr, tr, ur, ar), else the English ones; digits of every script are read.
 * A rule of thumb made for news prose; never throws.
 */
export function values(text: string, language: string): Value[] {
  const tokens = tokensOf(text, language);
  const found: Value[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'word' && token.meaning === undefined && !/^an?$/.test(token.text)) {
      at++;
      continue;
    }
    const read = readAt(tokens, at, language);
    // A sign or 'yüzde' before a figure may already belong to the value before.
    if (read.value !== undefined && read.value.start >= (found.at(-1)?.end ?? 0)) found.push(read.value);
    at = read.next;
  }
  return found;
}

function readAt(tokens: readonly Token[], at: number, language: string): Reading {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return { value: undefined, next: at + 1 };
  // COVID-19, G20, F-16: a part of a name.
  if (token.kind === 'figure' && before?.kind === 'word' && /^-?$/.test(token.gap) && named(before, token))
    return skip(at);
  const date = dateAt(tokens, at, language);
  if (date !== undefined) {
    const end = tokens[date.to - 1]?.end ?? token.end;
    return {
      value: { kind: 'date', start: token.start, end, lead: token.start, day: date.day },
      next: date.to,
    };
  }
  const time = timeAt(tokens, at);
  if (time !== undefined)
    return {
      value: span(tokens, at, time.to, { kind: 'time', amount: time.minutes, unit: time.zone }),
      next: time.to,
    };
  if (token.meaning?.is === 'ordinal' && token.text !== 'second')
    return {
      value: span(tokens, at, at + 1, { kind: 'ordinal', amount: token.meaning.value }),
      next: at + 1,
    };
  const read = numeral(tokens, at, language);
  if (read === undefined) return skip(at);
  return classify(tokens, read, language);
}

const skip = (at: number): Reading => ({ value: undefined, next: at + 1 });

const named = (before: Token, figure: Token): boolean =>
  figure.gap === ''
    ? SIGNS.get(before.text) === undefined
    : before.text.length <= 2 || (before.capital && before.meaning === undefined);

function classify(tokens: readonly Token[], first: Numeral, language: string): Reading {
  const end = tokens[first.to];
  const glued = end?.gap === '' ? end.text : '';
  if (first.figures && /^(?:st|nd|rd|th)$/.test(glued))
    return {
      value: span(tokens, first.from, first.to + 1, { kind: 'ordinal', amount: first.amount }),
      next: first.to + 1,
    };
  const year = yearOf(tokens, first, glued);
  if (year !== undefined) return year;
  const range = rangeOf(tokens, first, language);
  const last = range ?? first;
  const low =
    range === undefined || range.amount === undefined || first.amount === undefined
      ? first.amount
      : lent(first, range);
  const figures: Parts = {
    kind: 'number',
    precision: last.precision,
    ...(low === undefined ? {} : { amount: low }),
    ...(range?.amount === undefined ? {} : { to: range.amount }),
  };
  if (low === undefined) return number(tokens, first, last, { ...figures, bound: 'about' }, language);
  return (
    scoreOf(tokens, first) ??
    money(tokens, first, last, figures) ??
    percent(tokens, first, last, figures) ??
    age(tokens, first, last, figures) ??
    duration(tokens, first, last, figures) ??
    number(tokens, first, last, figures, language)
  );
}

const ONE_BEFORE = /^(?:no|any|every|some|this|that|the|another|which|each|day|only|number)$/;

function number(
  tokens: readonly Token[],
  first: Numeral,
  last: Numeral,
  figures: Parts,
  language: string,
): Reading {
  const one = figures.amount === 1 && !first.figures && last.to === first.from + 1;
  const after = tokens[last.to];
  let to = last.to;
  let parts = figures;
  if (after?.gap === '' && first.figures && /^(?:m|bn?|k)$/.test(after.text)) {
    const noun = counted(tokens, to + 1, language, false);
    if (noun !== undefined || after.text !== 'm') {
      parts = scaled(figures, { m: 1e6, b: 1e9, bn: 1e9, k: 1e3 }[after.text] ?? 1);
      to++;
    }
  }
  const noun = counted(tokens, to, language, one);
  if (
    one &&
    (language !== 'en' || noun === undefined || ONE_BEFORE.test(tokens[first.from - 1]?.text ?? '')) &&
    !noun?.of
  )
    return { value: undefined, next: to };
  if (first.figures && after?.gap === '' && to === last.to && noun === undefined && after.kind === 'word')
    parts = { ...parts, unit: stemmer(language)(after.text) };
  if (noun !== undefined)
    parts = {
      ...parts,
      ...(noun.unit === '' ? {} : { unit: noun.unit }),
      ...(noun.of ? { part: true } : {}),
    };
  return { value: span(tokens, first.from, to, parts), next: to };
}
