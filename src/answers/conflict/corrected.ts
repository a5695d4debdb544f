import type { Article } from '../../articles/article.ts';
import { terms } from '../../text/terms.ts';
import { type Value, values } from '../values.ts';
import { isFate, senseOf } from './senses.ts';

const WRONG_BEFORE =
  /(?:earlier|previous|original|first) (?:version|report|article|story|edition|headline)|incorrect|wrongly|mistaken|misstated|erroneous|instead of|rather than|\bnot\b|\bfrom\b|originally|previously|\bsaid\b|gave|initially/i;
const LATER = /\b(?:later|since|now|in fact|should (?:be|have been)|correct (?:figure|number|date) is)\b/iu;
const RIGHT_BEFORE =
  /should (?:be|read|have)|correct(?:ed)? (?:figure|number|date|version|to)|in fact|actual(?:ly)?|\b(?:is|are|was|were) (?:in fact )?$|\bto\b|has been changed|now (?:says|reads|gives)|it was/i;

/**
 * A value of an article's sentence as its corrections leave it: the right one where a correction names this value as wrong, or gives one
 * for the same matter in its place, else the value itself. Undefined where the correction takes it back and gives none.
 */
export function corrected(article: Article, value: Value, sentence: string): Value | undefined {
  let held: Value = value;
  for (const correction of article.corrections) {
    const all = values(correction.what, article.language).filter(
      (v) => v.kind === value.kind || (value.kind === 'number' && v.kind === 'ordinal'),
    );
    const judged = all.map((v, i) => ({
      value: v,
      wrong: isWrong(correction.what, v.lead, all[i - 1]?.end ?? 0),
    }));
    if (!judged.some((j) => j.wrong) && judged.length === 1 && LATER.test(correction.what)) {
      if (sameMatter(correction.what, sentence, article.language)) held = right(judged[0]!.value, value);
      continue;
    }
    if (!judged.some((j) => j.wrong && same(j.value, held))) continue;
    const other = judged.find((j) => !j.wrong && !same(j.value, held));
    if (other === undefined) return undefined;
    held = right(other.value, value);
  }
  return held;
}

const right = (found: Value, value: Value): Value => ({
  ...found,
  ...(value.unit === undefined ? {} : { unit: value.unit }),
});

/** True where a correction that names no wrong value speaks of what a sentence gives a value for: they share what became of people, or two words. */
function sameMatter(correction: string, sentence: string, language: string): boolean {
  const senses = (text: string): Set<string> =>
    new Set(terms(text, language).map(({ term }) => senseOf(term)));
  const told = senses(sentence);
  const common = [...senses(correction)].filter((sense) => told.has(sense) && !/\p{N}/u.test(sense));
  return common.some(isFate) || common.length >= 2;
}

/** The words between the value before and this one say whether it is the one taken back. */
function isWrong(text: string, at: number, from: number): boolean {
  const before = text.slice(from, at);
  const wrong = lastMatch(before, WRONG_BEFORE);
  const right = lastMatch(before, RIGHT_BEFORE);
  return wrong >= 0 && wrong >= right;
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'gi'))) last = match.index;
  return last;
}

const same = (a: Value, b: Value): boolean =>
  a.kind === 'date'
    ? JSON.stringify(dayOf(a)) === JSON.stringify(dayOf(b))
    : a.amount !== undefined && a.amount === b.amount;

const dayOf = (value: Value): unknown => [
  value.day?.month,
  value.day?.day,
  value.day?.month === undefined ? value.day?.weekday : 0,
];
