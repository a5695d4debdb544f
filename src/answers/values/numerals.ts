import { figure } from './figure.ts';
import type { Token } from './tokens.ts';

/** A number that tokens `from` to `to` (exclusive) write, in figures, in words, or both ('1.5 million'). */
export type Numeral = {
  readonly from: number;
  readonly to: number;
  /** Absent for 'dozens', 'thousands'. */
  readonly amount?: number;
  /** The power of ten of the last digit given: 1.5 million has 1e5, 1500 has 1. */
  readonly precision: number;
  readonly figures: boolean;
  /** The scale word's factor, or 1: '5 to 6 million' lends it to the 5. */
  readonly scale: number;
};

const JOINED = /^[\s-]$/u;

/** The numeral that starts at token `at`, if one does. */
export function numeral(tokens: readonly Token[], at: number, language: string): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'figure') return inFigures(tokens, at, language);
  const meaning = token.meaning;
  const next = tokens[at + 1];
  if (meaning?.is === 'many') return { from: at, to: at + 1, precision: 1, figures: false, scale: 1 };
  if (meaning?.is === 'half') {
    const article = next !== undefined && /^an?$/.test(next.text) ? at + 2 : at + 1;
    const scale = tokens[article]?.meaning;
    if (scale?.is !== 'scale') return undefined;
    return {
      from: at,
      to: article + 1,
      amount: scale.value / 2,
      precision: scale.value / 10,
      figures: false,
      scale: scale.value,
    };
  }
  if (
    /^an?$/.test(token.text) &&
    language === 'en' &&
    next?.meaning?.is === 'scale' &&
    next.text.length > 2 &&
    next.gap === ' '
  )
    return inWords(tokens, at + 1, at);
  if (meaning?.is === 'number') return inWords(tokens, at, at);
  if (meaning?.is === 'scale' && language !== 'en' && token.text.length > 2) return inWords(tokens, at, at);
  return undefined;
}

function inFigures(tokens: readonly Token[], at: number, language: string): Numeral | undefined {
  let text = tokens[at]?.text ?? '';
  let to = at + 1;
  // Groups set apart by a blank (10 000): any in languages that write so, a narrow or no-break one everywhere.
  while (/^\d{1,3}(?: \d{3})*$/.test(text)) {
    const next = tokens[to];
    if (next?.kind !== 'figure' || !/^\d{3}(?:[.,]\d+)?$/.test(next.text)) break;
    if (!(
      next.gap === '\u00a0' ||
      next.gap === '\u202f' ||
      (next.gap === ' ' && /^(?:fr|es|ru|sv|no|fi|pl|cs)$/.test(language))
    ))
      break;
    text += ` ${next.text}`;
    to++;
  }
  const { amount, decimals } = figure(text.replaceAll(' ', ''), language);
  if (Number.isNaN(amount)) return undefined;
  let scale = 1;
  for (let next = tokens[to]; next !== undefined; next = tokens[to]) {
    const meaning = next.meaning;
    if (meaning?.is !== 'scale' || !/^[\s-]?$/u.test(next.gap) || (next.text === 'k' && next.gap !== ''))
      break;
    scale *= meaning.value;
    to++;
  }
  return {
    from: at,
    to,
    amount: tidy(amount * scale),
    precision: scale / 10 ** decimals,
    figures: true,
    scale,
  };
}

function inWords(tokens: readonly Token[], first: number, from: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let lastValue = Infinity;
  let lastScale = 1;
  let i = first;
  let to = first;
  let half = 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (i > first && !JOINED.test(token.gap))) break;
    const meaning = token.meaning;
    if (meaning?.is === 'scale' && token.text !== 'k') {
      if (meaning.value < 1000) current = (current === 0 ? 1 : current) * meaning.value;
      else {
        if (lastScale >= 1000 && meaning.value >= lastScale && lastValue === lastScale) break;
        total += (current === 0 ? 1 : current) * meaning.value;
        current = 0;
      }
      lastValue = meaning.value;
      lastScale = meaning.value;
      to = i + 1;
    } else if (meaning?.is === 'number') {
      const value = meaning.value;
      if (current > 0 && current % 100 === 4 && value === 20 && token.text === 'vingt') current += 76;
      else if (!follows(value, lastValue, token.text)) break;
      else current += value;
      lastValue = value;
      to = i + 1;
    } else if (/^(?:and|y|et|und|و|e)$/.test(token.text) && i > first) {
      const ahead = tokens[i + 1];
      const article = ahead !== undefined && /^an?$/.test(ahead.text) ? 2 : 1;
      if (tokens[i + article]?.meaning?.is === 'half') {
        half = 0.5;
        i += article;
        to = i + 1;
        const scale = tokens[to]?.meaning;
        if (scale?.is === 'scale' && scale.value >= 1000) {
          current = (current + half) * scale.value;
          half = 0;
          lastScale = scale.value;
          to++;
        }
        break;
      }
      if (
        ahead?.meaning?.is !== 'number' ||
        !JOINED.test(ahead.gap) ||
        !joinable(token.text, lastValue, ahead.meaning.value)
      )
        break;
    } else break;
  }
  const amount = tidy(total + current + half);
  return {
    from,
    to,
    amount,
    precision: lastScale >= 1000 && lastValue === lastScale ? lastScale : 1,
    figures: false,
    scale: lastScale,
  };
}

const follows = (value: number, last: number, text: string): boolean =>
  last === Infinity ||
  (last >= 100 && value < 100) ||
  (last >= 20 &&
    last < 100 &&
    last % 10 === 0 &&
    (value < 10 || (value < 20 && /^(?:dix|onze|douze|treize|quatorze|quinze|seize)$/.test(text)))) ||
  (last === 10 &&
    value < 10 &&
    last > value &&
    !/^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(text));

const joinable = (word: string, last: number, value: number): boolean =>
  word === 'and'
    ? last === 100 || (last >= 1000 && value < 100 && last !== Infinity)
    : last >= 20 && value < last;

/** Drops the dust of binary fractions: 1.1 x 1e6 is 1100000. */
const tidy = (amount: number): number => Number(amount.toPrecision(15));
