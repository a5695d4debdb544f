import { fold } from '../text/words.ts';
import type { Spot } from './spot.ts';

const ACRONYM = /\(\s*((?:\p{Lu}\.?){2,8})\s*\)/gu;
const OPENED = /(?<![\p{L}\p{N}])((?:\p{Lu}\.?){2,8})\s*\(\s*([^()]{4,120})\)/gu;
const SMALL = /^(?:of|and|the|for|on|in|de|la|del|des|du|und|der|y|&)$/iu;

/** The long forms that a text gives for short ones of the question: 'Coastal Safety Authority (CSA)', 'CSA (Coastal Safety Authority)'. */
export function expansions(text: string, asked: ReadonlyMap<string, number>): Spot[] {
  const spots: Spot[] = [];
  for (const match of text.matchAll(ACRONYM)) {
    const letters = fold(match[1]!).replaceAll('.', '');
    const start = asked.has(letters) ? longFormBefore(text.slice(0, match.index), letters) : undefined;
    if (start !== undefined)
      spots.push({ start, end: start + text.slice(start, match.index).trimEnd().length, fit: 1 });
  }
  for (const match of text.matchAll(OPENED)) {
    const letters = fold(match[1]!).replaceAll('.', '');
    if (!asked.has(letters) || initials(match[2]!.split(/[\s-]+/u)) !== letters) continue;
    const start = match.index + match[0].indexOf(match[2]!);
    spots.push({ start, end: start + match[2]!.length, fit: 1 });
  }
  return spots;
}

/** Where the words before begin whose first letters are these; small words in between do not count. */
function longFormBefore(before: string, letters: string): number | undefined {
  const words = [...before.matchAll(/[\p{L}\p{N}'’&]+/gu)].slice(-2 * letters.length - 2);
  for (let i = words.length - 1; i >= 0; i--) {
    const rest = words.slice(i).map((word) => word[0]);
    if (!SMALL.test(rest[0]!) && initials(rest) === letters) return words[i]!.index;
  }
  return undefined;
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '' && !SMALL.test(word))
    .map((word) => fold(word)[0] ?? '')
    .join('');
