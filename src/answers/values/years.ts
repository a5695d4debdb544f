import { counted } from './counted.ts';
import type { Numeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { type Parts, type Reading, span } from './value.ts';

const YEAR_BEFORE =
  /^(?:in|since|until|till|by|of|from|during|before|after|late|early|mid|year|summer|winter|spring|autumn|fall|the|en|seit|depuis|desde|around|circa|c|sommer|im|jahr)$/;

/** The year or decade that a numeral stands for: four digits that count nothing. */
export function yearOf(tokens: readonly Token[], read: Numeral, glued: string): Reading | undefined {
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
