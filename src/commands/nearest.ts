import { editDistance } from '../search/spelling.ts';

/**
 * The name among `names` that `typed` was probably meant to be, or undefined where none comes near (more than a third of
 * the letters differ). Letters that changed places count once (optimal string alignment distance).
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = typed.slice(0, 40).toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3)) + 1;
  for (const name of names) {
    const lower = name.toLowerCase();
    const away = wanted.length >= 2 && lower.startsWith(wanted) ? 1 : distance(wanted, lower);
    if (away < least) [best, least] = [name, away];
  }
  return best;
}

/** The names in the order of how much of their words `typed` has, typing errors forgiven: 'Harbor Pots Daily' is more like Harbour Post than Radio Sund. */
export function likestNames(typed: string, names: readonly string[]): string[] {
  const wanted = wordsOf(typed.slice(0, 60));
  const likeness = (name: string): number => {
    const words = wordsOf(name);
    const shares = words.map((word) => Math.max(0, ...wanted.map((one) => alike(one, word))));
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length);
  };
  return names
    .map((name) => ({ name, likeness: likeness(name) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== 'the' && word !== '');

/** 1 for the same word, 0 for one that differs in more than half of its letters. */
const alike = (a: string, b: string): number => {
  const share = 1 - distance(a, b) / Math.max(a.length, b.length);
  return share > 0.5 ? share : 0;
};

/** How many letters two words differ in. */
const distance = (a: string, b: string): number => editDistance(a, b, Infinity);
