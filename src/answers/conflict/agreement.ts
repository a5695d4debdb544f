import type { Bound } from '../values/bounds.ts';

/** A figure as a report gives it. */
export type Figure = {
  readonly low: number;
  /** Equals `low` where it is no range. */
  readonly high: number;
  readonly bound?: Bound;
  /** The smallest step it was given in. */
  readonly precision: number;
};

/** How far a figure given as 'about' may lie from the other, as a share of the greater one. */
const ABOUT = 0.15;
/** How far a rounded figure may lie from the one it rounds. */
const ROUNDED = 0.05;
/** 'More than 10' says something of 12, nothing of 100: the greatest factor between a bound and a figure that it holds. */
const BOUND_REACH = 1.6;

/** True where two figures can both be right as given: the same, one rounded, one bounding or holding the other. */
export function agree(a: Figure, b: Figure): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  const apart = Math.abs(a.low - b.low) / Math.max(Math.abs(a.low), Math.abs(b.low));
  if ((a.bound === 'about' || b.bound === 'about') && apart <= ABOUT) return true;
  if (rounds(a, b) || rounds(b, a)) return true;
  return holds(a, b) || holds(b, a);
}

function rounds(round: Figure, fine: Figure): boolean {
  const step = Math.max(round.precision, zeros(round.low));
  if (step <= fine.precision && zeros(fine.low) >= step) return false;
  if (Math.abs(round.low - fine.low) > step * 0.5 + 1e-9 * step) return false;
  return (
    round.precision < 1 ||
    round.precision > 1 ||
    fine.precision < 1 ||
    (round.low >= 100 && Math.abs(round.low - fine.low) / round.low <= ROUNDED)
  );
}

/** The power of ten that a whole number ends in: 1500 has 100. */
const zeros = (amount: number): number =>
  amount !== 0 && Number.isSafeInteger(amount) ? 10 ** (/0*$/.exec(String(amount))?.[0].length ?? 0) : 1;

function holds(bounded: Figure, other: Figure): boolean {
  if (bounded.bound === 'atLeast') {
    // Two different 'at least' of exact figures are two counts.
    if (other.bound === 'atLeast' && zeros(bounded.low) === 1) return false;
    return other.low >= bounded.low && other.low <= bounded.low * BOUND_REACH;
  }
  return bounded.bound === 'atMost' && other.low <= bounded.low && other.low * BOUND_REACH >= bounded.low;
}
