import { fold } from '../text/words.ts';
import type { Reading } from './question.ts';
import type { Spot } from './spot.ts';
import { type Value, values } from './values.ts';

/** The figures, dates and times of a text that could answer what is asked; those that the question itself gives are left out. */
export function valueSpots(
  text: string,
  reading: Reading,
  asked: ReadonlyMap<string, number>,
  language: string,
): Spot[] {
  return values(text, language).flatMap((value) => {
    const shown = fold(text.slice(value.start, value.end));
    if (asked.has(shown) || (value.kind === 'year' && asked.has(String(value.amount ?? '')))) return [];
    const clock =
      value.kind === 'number' &&
      value.unit === undefined &&
      AT.test(text.slice(Math.max(0, value.start - 8), value.start));
    const fit = clock ? 0 : fitOf(value, reading);
    return fit === 0 ? [] : [{ start: value.start, end: value.end, fit }];
  });
}

/** Stems of the units in which things are measured: what 'how high' and 'how far' want. */
export const MEASURES: ReadonlySet<string> = new Set(
  'metr meter foot feet inch mile kilometr kilomet centimetr centimet millimetr millimet km cm mm m ft acr hectar squar knot mph kph kmh degre celsius fahrenheit tonn ton kilogram kg gram pound litr liter gallon barrel watt megawatt gigawatt point score'.split(
    ' ',
  ),
);

/** Stems of nouns for people: reports count the same ones by several of them. */
const PEOPLE = new Set(
  'person peopl worker docker employe staff passeng resid villag inhabit civilian soldier troop polic offic migrant refuge student pupil teacher child man woman boy girl fan spectat voter elector custom member patient victim casualti protest demonstr striker guest visitor tourist prison hostag rescuer firefight citizen'.split(
    ' ',
  ),
);

/** 'At six' is a time of day. */
const AT = /\bat\s+$/iu;

function fitOf({ kind, unit }: Value, { wants, focus }: Reading): number {
  switch (wants) {
    case 'number':
      return kind === 'number'
        ? countFit(unit, focus)
        : kind === 'duration' && unit === focus
          ? 1
          : kind === 'money' || kind === 'percent' || kind === 'duration'
            ? 0.3
            : 0;
    case 'money':
      return kind === 'money' ? 1 : kind === 'number' || kind === 'percent' ? 0.4 : 0;
    case 'percent':
      return kind === 'percent' ? 1 : kind === 'number' ? 0.3 : 0;
    case 'duration':
      return kind === 'duration' || unit === 'age' ? 1 : kind === 'number' ? 0.3 : 0;
    case 'date':
      return kind === 'date' || kind === 'year' ? 1 : kind === 'time' ? 0.3 : 0;
    case 'time':
      return kind === 'time' ? 1 : 0;
    case 'person':
    case 'place':
    case 'yesno':
    case 'reason':
    case 'expansion':
    case 'thing':
      return 0;
  }
}

/** How well a count fits: the very thing asked for, a measure where none was named, or a bare figure. */
function countFit(unit: string | undefined, focus: string | undefined): number {
  if (unit === undefined) return focus === undefined ? 0.4 : 0.5;
  if (focus === undefined) return MEASURES.has(unit) ? 1 : 0.5;
  if (unit === focus) return 1;
  return PEOPLE.has(unit) && PEOPLE.has(focus) ? 0.8 : 0.3;
}
