import type { Span } from '../../text/span.ts';
import { boundAfter, boundBefore, type Bound } from './bounds.ts';
import type { Day } from './dates.ts';
import type { Token } from './tokens.ts';

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
export type Reading = { readonly value: Value | undefined; readonly next: number };

/** A value without its place. */
export type Parts = Omit<Value, 'start' | 'end' | 'lead'>;

/** A value over tokens `from` to `to` (exclusive), with the bounding words around it. */
export function span(tokens: readonly Token[], from: number, to: number, parts: Parts): Value {
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
