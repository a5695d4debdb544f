import { stemmer } from '../text/stems.ts';
import type { Span } from '../text/span.ts';
import { boundBefore, boundAfter, type Bound } from './values/bounds.ts';
import { counted } from './values/counted.ts';
import { dateAt, type Day } from './values/dates.ts';
import { numeral, type Numeral } from './values/numerals.ts';
import { timeAt } from './values/times.ts';
import { tokens as tokensOf, type Token } from './values/tokens.ts';
import { SIGNS } from './values/valueWords.ts';

export type ValueKind = 'number' | 'money' | 'percent' | 'date' | 'year' | 'duration' | 'time' | 'ordinal';

/**
 * A figure, date or time in a text. The span is the value alone, with its sign, scale and, for money, durations and percent, its unit:
 * `12` of '12 people', `$1.5 billion`, `two hours`, `3 May`.
 */
export type Value = Span & {
  readonly kind: ValueKind;
  /** Normalised: 'two dozen' is 24, '1.5 billion' 1.5e9; a time in minutes since midnight. Absent for dates and for 'dozens'. */
  readonly amount?: number;
  /** The upper end of a range ('10 to 12'); `amount` is then the lower end. */
  readonly to?: number;
  /** The smallest step the figure was given in: 1.5 billion has 1e8. */
  readonly precision?: number;
  /**
   * What is counted: the stem of the noun ('people', 'ferri'), a currency (`$`), a time unit (`hour`), `age` for 'aged 12',
   * `score` for '2-1', `point` for percentage points, the zone of a time.
   */
  readonly unit?: string;
  /** 'at least', 'up to', 'about'. */
  readonly bound?: Bound;
  /** Where the words that bound it or belong to it begin; equals `start` where there are none. */
  readonly lead: number;
  /** Counted out of a whole: 'three of them'. */
  readonly part?: boolean;
  readonly day?: Day;
};

/** What one reading at a token gave: the value, and the token after it. */
type Reading = { readonly value: Value | undefined; readonly next: number };

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

type Parts = Omit<Value, 'start' | 'end' | 'lead'>;

/** A value over tokens `from` to `to` (exclusive), with the bounding words around it. */
function span(tokens: readonly Token[], from: number, to: number, parts: Parts): Value {
  const before = boundBefore(tokens, from, parts.kind);
  const start = tokens[from]?.start ?? 0;
  const bound = before?.bound ?? boundAfter(tokens, to);
  const value: Value = {
    ...parts,
    start,
    end: tokens[to - 1]?.end ?? start,
    lead: tokens[before?.from ?? from]?.start ?? start,
  };
  return bound === undefined ? value : { ...value, bound };
}

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

/** '5 to 6 million': the scale of the upper end holds for the lower one. */
const lent = (low: Numeral, high: Numeral): number =>
  low.scale === 1 && high.scale > 1 && (low.amount ?? 0) < 1000
    ? (low.amount ?? 0) * high.scale
    : (low.amount ?? 0);

const YEAR_BEFORE =
  /^(?:in|since|until|till|by|of|from|during|before|after|late|early|mid|year|summer|winter|spring|autumn|fall|the|en|seit|depuis|desde|around|circa|c|sommer|im|jahr)$/;

function yearOf(tokens: readonly Token[], read: Numeral, glued: string): Reading | undefined {
  const token = tokens[read.from];
  if (
    token?.kind !== 'figure' ||
    read.to !== read.from + 1 ||
    !/^[12]\d{3}$/.test(token.text) ||
    (read.amount ?? 0) > 2100
  )
    return undefined;
  const before = tokens[read.from - 1];
  if (before?.kind === 'sign' && token.gap.length <= 1) return undefined;
  const next = tokens[read.to];
  const value: Parts = {
    kind: 'year',
    ...(read.amount === undefined ? {} : { amount: read.amount }),
    day: { year: read.amount ?? 0 },
  };
  if (glued === 's')
    return { value: span(tokens, read.from, read.to + 1, { ...value, unit: 'decade' }), next: read.to + 1 };
  if (glued !== '' && next?.kind !== 'sign') return undefined;
  if (
    next !== undefined &&
    next.gap.length <= 1 &&
    (next.text === '%' ||
      next.meaning?.is === 'percent' ||
      next.meaning?.is === 'currency' ||
      next.meaning?.is === 'scale' ||
      next.meaning?.is === 'timeUnit' ||
      next.text === 'gmt')
  )
    return undefined;
  const cue =
    YEAR_BEFORE.test(before?.text ?? '') && token.gap === ' ' && (before?.text !== 'of' || next?.gap !== ' ');
  const noun = next?.gap === ' ' ? counted(tokens, read.to, 'en', false) : undefined;
  if ((read.amount ?? 0) < 1900 ? !cue || noun !== undefined : !cue && noun !== undefined) return undefined;
  return { value: span(tokens, read.from, read.to, value), next: read.to };
}

function rangeOf(tokens: readonly Token[], first: Numeral, language: string): Numeral | undefined {
  const next = tokens[first.to];
  if (next === undefined || first.amount === undefined) return undefined;
  const before = tokens[first.from - 1]?.text;
  let at = -1;
  if (/^\s?[-–—]\s?$/u.test(next.gap) && next.gap.trim() !== '' && first.figures) at = first.to;
  else if (/^(?:to|bis|a|à)$/.test(next.text) && before !== 'from') at = first.to + 1;
  else if (next.text === 'and' && before === 'between') at = first.to + 1;
  if (SIGNS.has(tokens[at]?.text ?? '')) at++;
  const second = at < 0 ? undefined : numeral(tokens, at, language);
  if (second?.amount === undefined || (first.figures !== second.figures && at === first.to)) return undefined;
  return second.amount > lent(first, second) ? second : undefined;
}

/** '2-1' and '0–0', where the second is no greater: a range would rise. */
function scoreOf(tokens: readonly Token[], first: Numeral): Reading | undefined {
  const next = tokens[first.to];
  if (
    next?.kind !== 'figure' ||
    !/^[-–]$/u.test(next.gap) ||
    !/^\d{1,3}$/.test(next.text) ||
    !/^\d{1,3}$/.test(tokens[first.from]?.text ?? '')
  )
    return undefined;
  if (/^[-–]$/u.test(tokens[first.to + 1]?.gap ?? '') && tokens[first.to + 1]?.kind === 'figure')
    return { value: undefined, next: first.to + 2 };
  return {
    value: span(tokens, first.from, first.to + 1, {
      kind: 'number',
      amount: first.amount,
      to: Number(next.text),
      unit: 'score',
    }),
    next: first.to + 1,
  };
}

function money(tokens: readonly Token[], first: Numeral, last: Numeral, figures: Parts): Reading | undefined {
  const before = tokens[first.from - 1];
  const after = tokens[last.to];
  const tight = (tokens[first.from]?.gap.length ?? 9) <= 2 && /^[\s.]*$/u.test(tokens[first.from]?.gap ?? '');
  const sign =
    before === undefined || !tight
      ? undefined
      : (SIGNS.get(before.text) ??
        (before.meaning?.is === 'currency' &&
        /^(?:rs|pkr|inr|usd|eur|gbp|chf|jpy|sar|krw|cny)$/.test(before.text)
          ? before.meaning.unit
          : undefined));
  let to = last.to;
  let amount = figures;
  if (sign !== undefined) {
    const glued = after?.gap === '' ? /^(?:m|b|t|k)$/.exec(after.text)?.[0] : undefined;
    if (glued !== undefined) {
      amount = scaled(figures, { m: 1e6, b: 1e9, t: 1e12, k: 1e3 }[glued] ?? 1);
      to++;
    }
    const dollar = tokens[first.from - 2];
    const from =
      first.from - 1 - (dollar?.kind === 'word' && before?.gap === '' && dollar.text.length <= 3 ? 1 : 0);
    return { value: span(tokens, from, to, { ...amount, kind: 'money', unit: sign }), next: to };
  }
  let named = after;
  if (
    named?.gap === ' ' &&
    /^(?:us|canadian|australian|de|million|hong)$/.test(named.text) &&
    tokens[to + 1]?.meaning?.is === 'currency'
  )
    named = tokens[++to];
  if (named === undefined || !/^\.?[\s-]?$/u.test(named.gap)) return undefined;
  if (named.gap.startsWith('.') && !/^(?:mrd|mio|mln|bn)$/.test(tokens[to - 1]?.text ?? '')) return undefined;
  const unit =
    SIGNS.get(named.text) ??
    (named.meaning?.is === 'currency'
      ? named.meaning.unit
      : named.gap === '' && named.text === 'p'
        ? 'cent'
        : undefined);
  if (unit === undefined) return undefined;
  return { value: span(tokens, first.from, to + 1, { ...amount, kind: 'money', unit }), next: to + 1 };
}

function scaled(parts: Parts, by: number): Parts {
  return {
    ...parts,
    ...(parts.amount === undefined ? {} : { amount: Number((parts.amount * by).toPrecision(15)) }),
    ...(parts.to === undefined ? {} : { to: Number((parts.to * by).toPrecision(15)) }),
    precision: (parts.precision ?? 1) * by,
  };
}

function percent(
  tokens: readonly Token[],
  first: Numeral,
  last: Numeral,
  figures: Parts,
): Reading | undefined {
  const after = tokens[last.to];
  const two = `${after?.text ?? ''} ${tokens[last.to + 1]?.text ?? ''}`;
  if (/^(?:per cent|por ciento|pour cent|في المئه|في المائه|فی صد)$/.test(two))
    return {
      value: span(tokens, first.from, last.to + 2, { ...figures, kind: 'percent' }),
      next: last.to + 2,
    };
  const sign =
    after !== undefined &&
    /^[\s-]?$/u.test(after.gap) &&
    (after.text === '%' || after.meaning?.is === 'percent' || /^بال?م/.test(after.text));
  if (sign) {
    const points = /^points?$/.test(tokens[last.to + 1]?.text ?? '');
    const to = last.to + (points ? 2 : 1);
    return {
      value: span(tokens, first.from, to, {
        ...figures,
        kind: 'percent',
        ...(points ? { unit: 'point' } : {}),
      }),
      next: to,
    };
  }
  const before = tokens[first.from - 1];
  if (
    before !== undefined &&
    (before.text === '%' || before.text === 'yuzde') &&
    (tokens[first.from]?.gap.length ?? 9) <= 1
  )
    return { value: span(tokens, first.from - 1, last.to, { ...figures, kind: 'percent' }), next: last.to };
  return undefined;
}

function age(tokens: readonly Token[], first: Numeral, last: Numeral, figures: Parts): Reading | undefined {
  const text = (i: number): string => tokens[last.to + i]?.text ?? '';
  const yearsOld =
    /^years?$/.test(text(0)) && (/^olds?$/.test(text(1)) || (text(1) === 'of' && text(2) === 'age'));
  const aged =
    /^(?:aged|age)$/.test(tokens[first.from - 1]?.text ?? '') ||
    text(0) === 'jährige' ||
    text(0) === 'jahrige';
  if (!yearsOld && !aged) return undefined;
  const to = yearsOld ? last.to + (text(1) === 'of' ? 3 : 2) : last.to;
  return { value: { ...span(tokens, first.from, last.to, { ...figures, unit: 'age' }) }, next: to };
}

function duration(
  tokens: readonly Token[],
  first: Numeral,
  last: Numeral,
  figures: Parts,
): Reading | undefined {
  const after = tokens[last.to];
  if (after === undefined || !/^[\s-]?$/u.test(after.gap)) return undefined;
  const meaning = after.meaning;
  const unit =
    meaning?.is === 'timeUnit'
      ? meaning.unit
      : after.text === 'second'
        ? 'second'
        : after.text === 'h' && after.gap !== ''
          ? 'hour'
          : undefined;
  if (unit === undefined) return undefined;
  const to = last.to + 1;
  if (/^(?:ago|earlier|later|before|after)$/.test(tokens[to]?.text ?? '')) {
    // 'Two weeks ago' is seldom meant to the day.
    const days = unit === 'day' ? 1 : 0;
    const backwards = tokens[to]?.text === 'ago' && days > 0 && figures.amount !== undefined;
    const day = backwards ? { offset: -days * (figures.amount ?? 0) } : {};
    return { value: span(tokens, first.from, to + 1, { kind: 'date', day }), next: to + 1 };
  }
  return { value: span(tokens, first.from, to, { ...figures, kind: 'duration', unit }), next: to };
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
