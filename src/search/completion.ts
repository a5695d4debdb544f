import { Index } from 'flexsearch';
import { fold, words } from '../text/words.ts';
import { editDistance } from './spelling.ts';

/** Completes what a person types to one of many texts, best first, forgiving typing errors in its last resort. */
export type Completion<T> = {
  readonly add: (key: string, text: string, value: T) => void;
  readonly remove: (key: string) => void;
  /** The higher the rating, the better the fit; ratings of several completions can be held against each other. */
  readonly complete: (typed: string, limit: number) => readonly Completed<T>[];
};

export type Completed<T> = { readonly value: T; readonly rating: number };

type Entry<T> = { readonly key: string; readonly words: readonly string[]; readonly value: T };

const SETTINGS = {
  encode: (text: string): string[] => text.split(' '),
  tokenize: 'forward',
  resolution: 3,
  fastupdate: true,
} as const;

/** `prefer`: orders entries that match equally well, the smaller first. */
export function createCompletion<T>(prefer: (a: T, b: T) => number): Completion<T> {
  const flex = new Index(SETTINGS);
  const entries = new Map<number, Entry<T>>();
  const numbers = new Map<string, number>();
  let next = 0;

  const byWords = (typed: readonly string[]): Entry<T>[] => {
    // Where all texts that hold a word were removed, FlexSearch gives undefined, against its types.
    const found: ReturnType<typeof flex.search> | undefined = flex.search(typed.join(' '), {
      limit: 200,
      suggest: typed.length > 1,
    });
    return (found ?? []).flatMap((number) => entries.get(Number(number)) ?? []);
  };

  return {
    add(key, text, value) {
      this.remove(key);
      const number = next++;
      const list = words(text).map((word) => word.text);
      entries.set(number, { key, words: list, value });
      numbers.set(key, number);
      flex.add(number, list.join(' '));
    },
    remove(key) {
      const number = numbers.get(key);
      if (number === undefined) return;
      flex.remove(number);
      entries.delete(number);
      numbers.delete(key);
    },
    complete(typed, limit) {
      const list = words(typed.slice(0, 200)).map((word) => word.text);
      if (list.length === 0)
        return [...entries.values()]
          .map(({ value }) => ({ value, rating: 0 }))
          .sort((a, b) => prefer(a.value, b.value))
          .slice(0, limit);
      const found = byWords(list);
      const rated = (found.length > 0 ? found : [...entries.values()]).map((entry) => ({
        value: entry.value,
        rating: rate(list, entry.words),
      }));
      return rated
        .filter(({ rating }) => rating > 0)
        .sort((a, b) => b.rating - a.rating || prefer(a.value, b.value))
        .slice(0, limit);
    },
  };
}

/** How well typed words fit a text's: 3 a word as it is, 2 a beginning, 1 a word with a typing error; a start of the text counts extra. */
function rate(typed: readonly string[], text: readonly string[]): number {
  let rating = 0;
  for (const word of typed) {
    let best = 0;
    for (let i = 0; i < text.length && best < 3; i++) {
      const other = text[i]!;
      if (other === word) best = 3;
      else if (other.startsWith(word)) best = Math.max(best, 2);
      else if (best < 1 && word.length >= 4 && nearBeginning(word, other)) best = 1;
    }
    rating += best;
  }
  const starts = text[0]?.startsWith(typed[0] ?? '') === true && rating > 0;
  return starts ? rating + 0.5 : rating;
}

function nearBeginning(typed: string, word: string): boolean {
  const errors = typed.length >= 8 ? 2 : 1;
  return (
    editDistance(typed, word.slice(0, typed.length), errors) <= errors ||
    editDistance(typed, fold(word), errors) <= errors
  );
}
