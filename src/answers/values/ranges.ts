import { numeral, type Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { type Reading, span } from './value.ts';
import { SIGNS } from './valueWords.ts';

/** '5 to 6 million': the scale of the upper end holds for the lower one. */
export const lent = (low: Numeral, high: Numeral): number =>
  low.scale === 1 && high.scale > 1 && (low.amount ?? 0) < 1000
    ? (low.amount ?? 0) * high.scale
    : (low.amount ?? 0);

/** The upper end of the range that starts with a numeral: '10 to 12', '10–12', 'between 10 and 12'; not 'from 10 to 12', which may tell of a change. */
export function rangeOf(tokens: readonly Token[], first: Numeral, language: string): Numeral | undefined {
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
export function scoreOf(tokens: readonly Token[], first: Numeral): Reading | undefined {
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
