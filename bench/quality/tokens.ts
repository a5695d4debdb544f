import { GRAMMAR_WORDS } from '../grammarWords.ts';

// What counts as the same answer. Nothing here comes from the engine, so that a change there cannot move the yardstick.

const NUMBER_WORDS = new Map<string, number>();
for (const [first, names] of [
  [0, 'zero one two three four five six seven eight nine'],
  [10, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
] as const)
  for (const [i, name] of names.split(' ').entries()) NUMBER_WORDS.set(name, first + i);
const ROUND_NUMBERS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((name, i) => [name, 20 + 10 * i]),
);
const ORDINALS = new Map(
  '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'
    .split(' ')
    .map((short, i) => [
      'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')[i] ?? '',
      short,
    ]),
);
const MULTIPLES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);
const DROPPED = new Set(['a', 'an', 'the']);

// In this order: a percent sign; letters with points (U.S.); a figure and what hangs on it; a word, apostrophes inside.
const TOKEN = /%|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}+(?:'\p{L}+)*\p{N}*/gu;

/**
 * The tokens by which answers are compared: lower case, no diacritics, no punctuation, no a, an or the, no possessive 's;
 * number words as figures (twenty-one is 21, first is 1st), 1,000 as 1000, U.S. as us, % and per cent as percent.
 */
export function comparable(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’`´]/gu, "'")
    .replaceAll(/'s(?![\p{L}\p{N}])/gu, '');
  const tokens: string[] = [];
  let openTens: number | undefined; // the last token is twenty, thirty ... and may still take a unit
  for (const [raw] of plain.matchAll(TOKEN)) {
    const token = bare(raw);
    if (DROPPED.has(token)) continue;
    const last = tokens.at(-1);
    const unit = NUMBER_WORDS.get(token);
    const tens = ROUND_NUMBERS.get(token);
    const multiple = MULTIPLES.get(token);
    if (openTens !== undefined && unit !== undefined && unit > 0 && unit < 10)
      tokens[tokens.length - 1] = String(openTens + unit);
    else if (multiple !== undefined && last !== undefined && /^\d{1,3}$/u.test(last))
      tokens[tokens.length - 1] = String(Number(last) * multiple);
    else if (token === 'cent' && last === 'per') tokens[tokens.length - 1] = 'percent';
    else tokens.push(unit?.toString() ?? tens?.toString() ?? ORDINALS.get(token) ?? token);
    openTens = tens;
  }
  return tokens;
}

function bare(raw: string): string {
  if (raw === '%') return 'percent';
  return raw.replaceAll(/\.(?!\p{N})|[,']/gu, '');
}

/** The tokens of a text as one string with a blank at both ends, so that whole tokens can be looked for with `includes`. */
export const padded = (text: string): string => ` ${comparable(text).join(' ')} `;

const SAYS_NOTHING = new Set([
  'yes',
  'no',
  'true',
  'false',
  'both',
  'neither',
  'all of above',
  'none of above',
  'all of these',
  'none of these',
]);

/** The right answers in comparable form, padded, without those that any text holds by accident (yes, no, all of the above). */
export function tellingAnswers(answers: readonly string[]): string[] {
  const forms = new Set(answers.map((answer) => comparable(answer).join(' ')));
  return [...forms].filter((form) => form !== '' && !SAYS_NOTHING.has(form)).map((form) => ` ${form} `);
}

/** Tokens that carry a subject, a plural s taken off: what the multiple-choice reader compares. */
export function contentWords(text: string): string[] {
  return comparable(text)
    .filter((token) => !GRAMMAR_WORDS.has(token))
    .map((token) => (token.length > 4 && /[^s]s$/u.test(token) ? token.slice(0, -1) : token));
}
