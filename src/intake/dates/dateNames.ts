import { fold } from '../../text/words.ts';

/** Languages whose dates are read, those of more readers first: a short form of two languages means what the first one means. */
const LOCALES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'tr',
  'ur',
  'ar',
  'fa',
  'hi',
  'bn',
  'ru',
  'uk',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'ro',
  'el',
  'id',
  'ms',
  'he',
];
// prettier-ignore
const OTHER_MONTHS: readonly (readonly [string, number])[] = [
  ['sept', 9], ['setembro', 9], ['كانون الثاني', 1], ['شباط', 2], ['آذار', 3], ['نيسان', 4], ['أيار', 5], ['حزيران', 6], ['تموز', 7], ['آب', 8],
  ['أيلول', 9], ['تشرين الأول', 10], ['تشرين الثاني', 11], ['كانون الأول', 12], ['جنوری', 1], ['ژانویه', 1], ['فوریه', 2], ['ماه می', 5],
];
/** Words that stand in dates and say nothing of them. */
const FILLERS =
  'at on the of de del do da le la el um den der am pm kl klo à a o às as om uhr heures h hrs hours hour year г г. р. року года الساعة في یکم کو بجے ساعت بروز st nd rd th er ème º ª mi';

type Names = {
  readonly months: ReadonlyMap<string, number>;
  readonly solarMonths: ReadonlyMap<string, number>;
  readonly fillers: ReadonlySet<string>;
};

let names: Names | undefined;

/** Months by their names in many languages, folded, and the words that may stand beside them, such as weekdays. */
export function dateNames(): Names {
  names ??= { months: monthNames(), solarMonths: solarMonthNames(), fillers: fillerWords() };
  return names;
}

/** A name as it is looked up: folded, without marks. */
export function dateWord(word: string): string {
  return fold(word).replace(/[.,،]+$/u, '');
}

function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>(OTHER_MONTHS.map(([name, month]) => [dateWord(name), month]));
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const)
      for (const form of [{ month: style, day: 'numeric' }, { month: style }] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const name = dateWord(part(format, Date.UTC(2025, month - 1, 28), 'month'));
          if (/\p{L}/u.test(name) && !found.has(name)) found.set(name, month);
        }
      }
  return found;
}

function solarMonthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const locale of ['fa', 'en']) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
    // The middle of each month: the year begins on 20 or 21 March.
    for (let month = 1; month <= 12; month++)
      found.set(dateWord(part(format, Date.UTC(2025, month + 2 - 1, 25) + 12 * 86_400_000, 'month')), month);
  }
  return found;
}

function fillerWords(): ReadonlySet<string> {
  const found = new Set(FILLERS.split(' ').map(dateWord));
  for (const locale of LOCALES)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++)
        for (const word of part(format, Date.UTC(2025, 0, day), 'weekday').split(/[\s-]+/u))
          found.add(dateWord(word));
    }
  return found;
}

function part(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(time).find((piece) => piece.type === type)?.value ?? '';
}
