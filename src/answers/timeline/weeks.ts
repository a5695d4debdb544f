import type { Span } from '../../text/span.ts';
import { type ClosedRange, mondayOf, plusDays } from '../days.ts';

/** How languages name the calendar week before the publication, and the one after; English is read elsewhere. */
const WEEKS: ReadonlyMap<string, { readonly last: RegExp; readonly next: RegExp }> = new Map([
  ['es', { last: /la semana pasada/iu, next: /la (?:próxima semana|semana que viene)/iu }],
  ['de', { last: /(?:vergangene|letzte|vorige)n? Woche/iu, next: /(?:kommende|nächste)n? Woche/iu }],
  ['fr', { last: /la semaine dernière/iu, next: /la semaine prochaine/iu }],
  ['tr', { last: /geçen hafta/iu, next: /(?:gelecek|önümüzdeki) hafta/iu }],
  ['ur', { last: /(?:گزشتہ|گذشتہ|پچھلے) ہفتے(?! کے روز)/u, next: /(?:اگلے|آئندہ) ہفتے(?! کے روز)/u }],
  ['ar', { last: /الأسبوع الماضي/u, next: /الأسبوع (?:المقبل|القادم)/u }],
  ['zh', { last: /上(?:周|星期)(?![一二三四五六日天])/u, next: /下(?:周|星期)(?![一二三四五六日天])/u }],
]);

/** The calendar week (Monday to Sunday) that a sentence names beside the day of publication. */
export function weekRange(
  sentence: string,
  language: string,
  published: string,
): (Span & ClosedRange & { readonly precision: 'days' }) | undefined {
  const words = WEEKS.get(language);
  if (words === undefined) return undefined;
  for (const [pattern, step] of [
    [words.last, -7],
    [words.next, 7],
  ] as const) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const since = plusDays(mondayOf(published), step);
    return {
      start: match.index,
      end: match.index + match[0].length,
      since,
      until: plusDays(since, 6),
      precision: 'days',
    };
  }
  return undefined;
}
