import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { type Parts, type Reading, span } from './value.ts';
import { SIGNS } from './valueWords.ts';

/** A sum of money, its currency before or after. */
export function money(
  tokens: readonly Token[],
  first: Numeral,
  last: Numeral,
  figures: Parts,
): Reading | undefined {
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

/** The same parts, so many times as great: 'm' and 'bn' behind a figure. */
export function scaled(parts: Parts, by: number): Parts {
  return {
    ...parts,
    ...(parts.amount === undefined ? {} : { amount: Number((parts.amount * by).toPrecision(15)) }),
    ...(parts.to === undefined ? {} : { to: Number((parts.to * by).toPrecision(15)) }),
    precision: (parts.precision ?? 1) * by,
  };
}

/** A percentage, or percentage points. */
export function percent(
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

/** An age: 'aged 45', '45-year-old'. */
export function age(
  tokens: readonly Token[],
  first: Numeral,
  last: Numeral,
  figures: Parts,
): Reading | undefined {
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

/** A length of time; one 'ago' or 'later' is a date. */
export function duration(
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
