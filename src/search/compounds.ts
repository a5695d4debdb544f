import type { Lexicon } from './lexicon.ts';

/** Languages that write several nouns as one word, whose last part says what it is (Bahnstreik is a Streik). */
export const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'fi', 'hu', 'is']);

/** Shorter heads meet by chance. */
const SHORTEST = 4;
/** The most terms that are taken. */
const MOST = 6;

/**
 * The terms that share their last part with a word of a compounding language: those it heads (Wahl: Präsidentenwahl), and the
 * longest that heads it (Bahnstreik: Streik).
 */
export function compoundTerms(word: string, lexicon: Lexicon, held: (id: number) => boolean): number[] {
  if (word.length < SHORTEST || /[\p{N}^]/u.test(word)) return [];
  const headed: number[] = [];
  let head: { readonly id: number; readonly length: number } | undefined;
  for (let id = 0; id < lexicon.size(); id++) {
    const term = lexicon.term(id);
    if (term.length < SHORTEST || term === word) continue;
    if (term.endsWith(word)) {
      if (headed.length < MOST && held(id)) headed.push(id);
    } else if (term.length > (head?.length ?? 0) && word.endsWith(term) && held(id))
      head = { id, length: term.length };
  }
  return head === undefined ? headed : [...headed, head.id];
}
