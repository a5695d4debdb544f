import type { Token } from './tokens.ts';

/** What a text says of a day; parts it leaves open are absent. */
export type Day = {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** Days from the day of writing: yesterday is -1. */
  readonly offset?: number;
};

/** A date in tokens `from` to `to` (exclusive). */
export type DateFound = { readonly to: number; readonly day: Day };

const ORDINAL_END = /^(?:st|nd|rd|th|er|º|ª)$/;
const LINK = /^(?:of|de|del|the)$/;
const BEFORE_MONTH =
  /^(?:in|on|since|by|until|till|of|last|next|early|late|mid|this|from|to|between|and|before|after|during|through|every|for)$/;
const DOUBTFUL_MONTH =
  /^(?:may|march|mar|dec|jan|sep|sept|oct|nov|apr|aug|feb|jun|jul|mart|ocak|ekim|mai|mars|ماه)$/;
const DOUBTFUL_DAY = /^(?:sun|sat|mon|wed|fri|tue|thu|pazar|salı|sali|پیر|ہفته|منگل|اتوار)$/;
const CASED = new Set(['en', 'de', 'tr']);

/** The date that starts at token `at`, if one does. */
export function dateAt(tokens: readonly Token[], at: number, language: string): DateFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'figure')
    return iso(tokens, at) ?? slashed(tokens, at) ?? dayFirst(tokens, at, language);
  const meaning = token.meaning;
  if (meaning?.is === 'ordinal') return dayFirst(tokens, at, language);
  if (meaning?.is === 'dayOffset') return { to: at + 1, day: { offset: meaning.value } };
  if (CASED.has(language) && !token.capital) return undefined;
  if (meaning?.is === 'month') return monthFirst(tokens, at);
  return meaning?.is === 'weekday' ? weekdayFirst(tokens, at, language) : undefined;
}

function iso(tokens: readonly Token[], at: number): DateFound | undefined {
  const [year, month, day] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (year === undefined || month === undefined || !/^\d{4}$/.test(year.text)) return undefined;
  if (month.gap !== '-' || !/^\d{2}$/.test(month.text)) return undefined;
  if (day?.gap !== '-' || !/^\d{2}$/.test(day.text)) return undefined;
  return valid(at + 3, Number(year.text), Number(month.text), Number(day.text));
}

/** 03/05/2025 is read only where one of the two cannot be a month; else its year alone is sure. */
function slashed(tokens: readonly Token[], at: number): DateFound | undefined {
  const parts = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(parts[0]?.text ?? '');
  if (dotted !== null) return valid(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (parts[1]?.gap !== '/' || parts[2]?.gap !== '/' || !/^\d{4}$/.test(parts[2].text)) return undefined;
  const [first, second, year] = parts.map((part) => Number(part?.text)) as [number, number, number];
  if (first > 12) return valid(at + 3, year, second, first);
  if (second > 12) return valid(at + 3, year, first, second);
  return first === second ? valid(at + 3, year, first, second) : { to: at + 3, day: { year } };
}

function dayFirst(tokens: readonly Token[], at: number, language: string): DateFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const day =
    token.kind === 'figure' ? whole(token.text) : token.meaning?.is === 'ordinal' ? token.meaning.value : 0;
  if (day < 1 || day > 31) return undefined;
  let i = at + 1;
  if (ORDINAL_END.test(tokens[i]?.text ?? '') && tokens[i]?.gap === '') i++;
  const linked = LINK.test(tokens[i]?.text ?? '');
  if (linked) i++;
  const month = tokens[i];
  if (month?.meaning?.is !== 'month' || !/^(?:\s|\. ?)?$/u.test(month.gap)) return undefined;
  if (CASED.has(language) && !month.capital) return undefined;
  const year = yearAfter(tokens, i + 1);
  return valid(year?.to ?? i + 1, year?.year, month.meaning.value, day);
}

function monthFirst(tokens: readonly Token[], at: number): DateFound | undefined {
  const token = tokens[at];
  if (token?.meaning?.is !== 'month') return undefined;
  const month = token.meaning.value;
  const next = tokens[at + 1];
  if (next?.kind === 'figure' && /^\.?\s$/u.test(next.gap)) {
    const day = whole(next.text);
    if (day >= 1 && day <= 31) {
      let i = at + 2;
      if (ORDINAL_END.test(tokens[i]?.text ?? '') && tokens[i]?.gap === '') i++;
      if (!isClock(tokens, i)) {
        const year = yearAfter(tokens, i);
        return valid(year?.to ?? i, year?.year, month, day);
      }
    }
  }
  const year = yearAfter(tokens, at + 1);
  if (year !== undefined) return { to: year.to, day: { year: year.year, month } };
  if (DOUBTFUL_MONTH.test(token.text) && !BEFORE_MONTH.test(tokens[at - 1]?.text ?? '')) return undefined;
  return { to: at + 1, day: { month } };
}

function weekdayFirst(tokens: readonly Token[], at: number, language: string): DateFound | undefined {
  const token = tokens[at];
  if (token?.meaning?.is !== 'weekday') return undefined;
  const weekday = token.meaning.value;
  const next = tokens[at + 1];
  if (next !== undefined && /^(?:,\s|\s|, the )$/u.test(next.gap)) {
    const skip = LINK.test(next.text) ? at + 2 : at + 1;
    const month = tokens[skip];
    const found =
      month?.meaning?.is === 'month' ? monthFirst(tokens, skip) : dayFirst(tokens, skip, language);
    if (found?.day.day !== undefined) return { to: found.to, day: { ...found.day, weekday } };
  }
  if (
    DOUBTFUL_DAY.test(token.text) &&
    !/^(?:on|by|until|since|from|last|next)$/.test(tokens[at - 1]?.text ?? '')
  )
    return undefined;
  return { to: at + 1, day: { weekday } };
}

function yearAfter(tokens: readonly Token[], at: number): { to: number; year: number } | undefined {
  const linked = LINK.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const token = tokens[linked];
  if (token?.kind !== 'figure' || !/^(?:\s|,\s)$/u.test(token.gap) || !/^(?:1[0-9]|20)\d\d$/.test(token.text))
    return undefined;
  return { to: linked + 1, year: Number(token.text) };
}

const isClock = (tokens: readonly Token[], at: number): boolean =>
  /^[ap]\.?\s?m\.?$/.test(tokens[at]?.text ?? '');

const whole = (text: string): number => (/^\d{1,2}$/.test(text) ? Number(text) : 0);

function valid(to: number, year: number | undefined, month: number, day: number): DateFound | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate())
    return undefined;
  return { to, day: year === undefined ? { month, day } : { year, month, day } };
}
