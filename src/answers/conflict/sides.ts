import type { Article } from '../../articles/article.ts';
import { fold } from '../../text/words.ts';
import type { Quote, Side } from '../answer.ts';
import { agree } from './agreement.ts';
import type { Claim } from './claim.ts';
import { daysMeet } from './days.ts';

/** True for two near-copies: they count as one report. */
export type SameReport = (a: Article, b: Article) => boolean;

/** Orders articles by publication, the newest first. */
export const newestFirst = (a: Article, b: Article): number =>
  (b.published?.day ?? '').localeCompare(a.published?.day ?? '') ||
  (b.updated?.instant ?? b.published?.instant ?? 0) - (a.updated?.instant ?? a.published?.instant ?? 0);

/** One outlet (or two unknown ones) on one day, or on days unknown: not two reports. */
export function oneVoice(a: Article, b: Article): boolean {
  const outlets = a.outlet === undefined || b.outlet === undefined || fold(a.outlet) === fold(b.outlet);
  const days = a.published === undefined || b.published === undefined || a.published.day === b.published.day;
  return outlets && days;
}

/** True where two claims are of one kind and unit: two currencies, or 'near' and 'in', are not set against each other. */
export function comparable(a: Claim, b: Claim): boolean {
  const [x, y] = [a.says, b.says];
  if (x.is === 'figure' && y.is === 'figure') return x.unit === y.unit;
  if (x.is === 'place' && y.is === 'place') return x.preposition === y.preposition;
  return x.is === y.is;
}

/** True for a claim that several others can agree with: bounded, a range, a month. */
function vague({ says }: Claim): boolean {
  if (says.is === 'figure') return says.figure.bound !== undefined || says.figure.high > says.figure.low;
  return says.is === 'days' && (says.days.length > 1 || (says.days[0]?.replace(/^-/, '').length ?? 0) < 5);
}

/** True where two claims can both be right. */
function alike(a: Claim, b: Claim): boolean {
  const [x, y] = [a.says, b.says];
  if (x.is === 'figure' && y.is === 'figure') return agree(x.figure, y.figure);
  if (x.is === 'days' && y.is === 'days') return daysMeet(x.days, y.days);
  if (x.is === 'polarity' && y.is === 'polarity') return x.holds === y.holds;
  if (x.is === 'place' && y.is === 'place') return x.place.includes(y.place) || y.place.includes(x.place);
  return true;
}

/**
 * Claims that can be compared, in groups that agree. A report that disagrees with its own near-copy is left out: one of the two is a
 * misprint.
 */
export function groupAlike(claims: readonly Claim[], sameReport: SameReport): Claim[][] {
  const groups: Claim[][] = [];
  // The exact ones first: 'more than 10' then joins 12 or 17 and does not reconcile them.
  for (const claim of [...claims].sort((a, b) => Number(vague(a)) - Number(vague(b)))) {
    const { article } = claim.candidate;
    if (groups.flat().some((other) => !alike(other, claim) && sameReport(other.candidate.article, article)))
      continue;
    const home = groups.find((group) => group.some((other) => alike(other, claim)));
    if (home === undefined) groups.push([claim]);
    else home.push(claim);
  }
  return groups;
}

/** The claims that agree as one side, the newest that can be shown as its quote; undefined where none can be. */
export function sideOf(group: readonly Claim[], sameReport: SameReport): Side | undefined {
  const lead = group.find(inQuote);
  if (lead?.shown === undefined) return undefined;
  const { quote } = lead.candidate;
  const alsoIn: Quote[] = [];
  for (const { candidate } of group) {
    const counted = [quote, ...alsoIn];
    if (
      !counted.some(
        (other) => other.article === candidate.article || sameReport(other.article, candidate.article),
      )
    )
      alsoIn.push(candidate.quote);
  }
  return { value: quote.article.body.slice(lead.shown.start, lead.shown.end), quote, alsoIn };
}

const inQuote = ({ shown, candidate: { quote } }: Claim): boolean =>
  shown !== undefined && shown.start >= quote.start && shown.end <= quote.end;
