import { shortKey } from '../articles/shortKey.ts';
import { editDistance } from '../search/spelling.ts';
import { fold } from '../text/words.ts';

/**
 * The name that is meant: the same but for case and accents, or one that is a typing error away, or the only one that begins
 * so, or the one of which `typed` is the `shortKey`.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const text = fold(typed.trim()).replace(/^the\s+/u, '');
  if (text === '') return undefined;
  if (typed.startsWith('~')) return names.find((name) => shortKey(name) === typed);
  const same = (name: string): string => fold(name).replace(/^the\s+/u, '');
  const exact = names.find((name) => same(name) === text);
  if (exact !== undefined) return exact;
  const beginning = names.filter((name) => same(name).startsWith(text));
  if (beginning.length === 1) return beginning[0];
  const errors = text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0;
  return names.find((name) => editDistance(text, same(name), errors) <= errors);
}

/**
 * The names that what was typed may become, best first: the same, beginnings of the name, of a word of it; where there is none,
 * names in which each typed word begins a word but for typing errors.
 */
export function completeNames(typed: string, names: readonly string[], limit: number): string[] {
  const text = fold(typed.trim());
  const rating = (name: string): number => {
    const folded = fold(name);
    if (text === '' || folded === text) return 3;
    if (folded.startsWith(text)) return 2;
    return folded.split(/\s+/u).some((word) => word.startsWith(text)) ? 1 : 0;
  };
  const found = names
    .map((name, i) => ({ name, i, rating: rating(name) }))
    .filter((entry) => entry.rating > 0)
    .sort((a, b) => b.rating - a.rating || a.i - b.i)
    .slice(0, limit)
    .map((entry) => entry.name);
  return found.length > 0 ? found : misspelt(text, names, limit);
}

function misspelt(text: string, names: readonly string[], limit: number): string[] {
  const typed = text.split(/\s+/u);
  const found: string[] = [];
  for (const name of names) {
    if (found.length === limit) break;
    const words = fold(name).split(/\s+/u);
    if (typed.every((part) => words.some((word) => mayBegin(part, word)))) found.push(name);
  }
  return found;
}

/** Whether `typed` begins a word, or would without one typing error; from eight letters on, without two. */
function mayBegin(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 4 || (typed[0] !== word[0] && typed[1] !== word[1])) return false;
  const errors = typed.length >= 8 ? 2 : 1;
  for (let length = typed.length - errors; length <= typed.length + errors; length++)
    if (editDistance(typed, word.slice(0, length), errors) <= errors) return true;
  return false;
}
