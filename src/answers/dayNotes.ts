import type { Moment } from '../articles/article.ts';
import type { DayNote } from './answer.ts';
import { namedWeekday } from './namedWeekday.ts';
import { plusDays, weekdayFrom, weekdayUpTo } from './days.ts';
import type { DayWords } from './dayWords.ts';
import { DAY_WORDS } from './dayWords.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const DIGITS_BY =
  /^,?\s*(?:the\s|den\s|dem\s|le\s)?\p{N}|^[,\s]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s\p{N}/u;
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;

type Rules = DayWords & {
  readonly phrase: RegExp;
  readonly weekday: RegExp;
  /** A text without any of these names no such day, and most do not: looked for first, as that is much quicker. */
  readonly inPhrase: readonly string[];
  readonly inWeekday: readonly string[];
};
const compiled = new Map<string, Rules>();

function rulesOf(language: string): Rules | undefined {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = DAY_WORDS.get(language);
  if (words === undefined) return undefined;
  const whole = (source: string): RegExp => new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'giu');
  const longestFirst = Object.keys(words.relative).sort((a, b) => b.length - a.length);
  const made = {
    ...words,
    phrase: whole(longestFirst.join('|')),
    weekday: whole(words.weekdayForm),
    inPhrase: needed(longestFirst.toReversed()),
    inWeekday: needed(words.weekdays.flat()),
  };
  compiled.set(language, made);
  return made;
}

/** Of words the ones that hold no other one of them. */
const needed = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

/**
 * The words of a quote that mean a day only beside the publication date ('yesterday', 'on Tuesday', 'next Monday'), each with the
 * day. A bare weekday is the latest one up to the publication day, or the first one from it on where the sentence speaks of the
 * future; 'last' and 'next' leave out the publication day itself. Offsets count in `text`. Nothing where the day is written
 * beside the word already, where the tense is unclear, or in a language or with a date that is not known.
 */
export function dayNotes(text: string, language: string, published: Moment | undefined): DayNote[] {
  const rules = rulesOf(language);
  if (rules === undefined || published === undefined || !/^\d{4}-\d\d-\d\d$/u.test(published.day)) return [];
  const low = text.toLowerCase();
  const inPhrase = rules.inPhrase.some((word) => low.includes(word));
  const inWeekday = rules.inWeekday.some((word) => low.includes(word));
  if (!inPhrase && !inWeekday) return [];
  const notes: DayNote[] = [];
  const add = (start: number, length: number, day: string | undefined): void => {
    const end = start + length;
    if (day !== undefined && !notes.some((note) => note.start < end && start < note.end))
      notes.push({ start, end, day });
  };
  const weekdays = inWeekday ? [...text.matchAll(rules.weekday)] : [];
  const quoted = weekdays.length > 0 ? [...text.matchAll(QUOTED)] : [];
  for (const match of inPhrase ? text.matchAll(rules.phrase) : []) {
    const at = match.index;
    const step = rules.relative[match[0].toLowerCase().replace(/\s+/gu, ' ')];
    // What was said on another weekday counts from that day, not from the publication.
    const spoken = quoted.some((quote) => quote.index < at && at < quote.index + quote[0].length);
    if (step === undefined || spoken) continue;
    if (
      rules.notBefore.test(text.slice(Math.max(0, at - 24), at)) ||
      rules.notAfter.test(text.slice(at + match[0].length))
    )
      continue;
    add(at, match[0].length, plusDays(published.day, step));
  }
  for (const match of weekdays) {
    const end = match.index + match[0].length;
    if (dated(text, match.index, end) || namedWeekday(text, match.index, end)) continue;
    add(match.index, match[0].length, weekdayMeant(text, match, rules, published.day));
  }
  return notes.sort((a, b) => a.start - b.start);
}

const dated = (text: string, start: number, end: number): boolean =>
  DIGITS_BY.test(text.slice(end, end + 20)) ||
  /\p{N}(?:st|nd|rd|th)?[\s,(]*$/u.test(text.slice(Math.max(0, start - 6), start));

function weekdayMeant(
  text: string,
  match: RegExpExecArray,
  rules: Rules,
  published: string,
): string | undefined {
  const groups = match.groups ?? {};
  const number = rules.weekdays.findIndex((names) => names.includes((groups['day'] ?? '').toLowerCase()));
  if (number < 0) return undefined;
  if (groups['last'] !== undefined) return weekdayUpTo(plusDays(published, -1), number);
  if (groups['next'] !== undefined) return weekdayFrom(plusDays(published, 1), number);
  const tense = tenseAt(text, match.index, match.index + match[0].length, rules);
  if (tense === 'past') return weekdayUpTo(published, number);
  if (tense === 'future') return weekdayFrom(published, number);
  return undefined;
}

/** The tense of the verb nearest before the word in its sentence, or of the first one after it. */
function tenseAt(text: string, start: number, end: number, rules: Rules): 'past' | 'future' | undefined {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end).search(/[.!?](?:\s|$)|\n/u);
  if (rules.behind.test(text.slice(from, start))) return 'past';
  const before = last(text.slice(from, start), rules);
  if (rules.deadline.test(text.slice(from, start))) return before === 'future' ? 'future' : undefined;
  return before ?? first(text.slice(end, stop < 0 ? undefined : end + stop), rules);
}

const tense = (match: RegExpMatchArray | undefined): 'past' | 'future' | undefined =>
  match === undefined ? undefined : match.groups?.['future'] === undefined ? 'past' : 'future';
const last = (text: string, { verb }: DayWords): 'past' | 'future' | undefined =>
  tense([...text.matchAll(verb)].at(-1));
const first = (text: string, { verb }: DayWords): 'past' | 'future' | undefined =>
  tense([...text.matchAll(verb)][0]);
