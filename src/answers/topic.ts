import type { Span } from '../text/span.ts';

/** A word of a question as typed, with where it stands. */
export type Token = Span & { readonly text: string; readonly low: string };

/** The words of a question: letters, digits, and what joins them. */
export function tokens(question: string): Token[] {
  return [...question.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    low: match[0].toLowerCase(),
  }));
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const QUESTION_WORDS = set('who whom whose what when where why how which');
export const AUXILIARIES = set(
  "is are was were am be been do does did has have had can could will would should shall may might must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't",
);
export const DETERMINERS = set(
  'the a an its their his her our this that these those which what some any all both every no',
);
export const PREPOSITIONS = set(
  'in at on near from to of for with by about against between into over under during after before since until through inside outside around across',
);
/** Words that carry no subject of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS, ...AUXILIARIES, ...DETERMINERS, ...PREPOSITIONS,
  ...set('and or but so then also too not as than if else there here it he she they them him many much more most exactly again just only even still yet now please me you i we us tell say said happen happened happening next one ones other others'),
]); // prettier-ignore

const CALENDAR =
  /^(?:i|q[1-4]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

/** Names of a question: runs of capitalised words (with small words such as 'of' and 'and' inside), not its first word where that is a common one. */
export function names(question: string): Span[] {
  const found: Span[] = [];
  const list = tokens(question);
  const isName = (token: Token, index: number): boolean =>
    /^\p{Lu}/u.test(token.text) &&
    !CALENDAR.test(token.low) &&
    !(FUNCTION_WORDS.has(token.low) && !(index > 0 && /^\p{Lu}{2,}$/u.test(token.text)));
  for (let i = 0; i < list.length; i++) {
    if (!isName(list[i]!, i)) continue;
    let last = i;
    for (let j = i + 1; j < list.length; j++) {
      const gap = question.slice(list[j - 1]!.end, list[j]!.start);
      if (!/^(?: |, |, and )$/u.test(gap)) break;
      if (isName(list[j]!, j)) last = j;
      else if (!/^(?:and|of|the|de|al|bin|van|von|&)$/u.test(list[j]!.low) || j - last > 2) break;
    }
    found.push({ start: list[i]!.start, end: list[last]!.end });
    i = last;
  }
  return found;
}

/**
 * A question cut at its head: what it asks with ('who', 'how many people', 'did'), the auxiliary behind that, and the rest. `kept` is
 * the noun of 'which countries' or 'how many people', which stays when the question word is exchanged.
 */
export type Parts = {
  readonly head: string;
  readonly kept: string;
  readonly aux: string;
  readonly rest: string;
};

/** Cuts a question at its head. */
export function parts(question: string): Parts {
  const plain = question
    .replace(/[?!.\s]+$/u, '')
    .replace(/^\s*(?:(?:and|but|so|or|then|also|ok|okay|well)\b[\s,]*)+/iu, '');
  const list = tokens(plain);
  let i = 0;
  let kept = '';
  const word = (at: number): string => list[at]?.low ?? '';
  if (QUESTION_WORDS.has(word(0))) {
    i = 1;
    if (
      word(0) === 'how' &&
      /^(?:many|much|long|old|far|big|often|high|large|fast|far|soon|tall)$/u.test(word(1))
    )
      i = 2;
    if (/^(?:else|exactly)$/u.test(word(i))) i++;
    const from = i;
    if (/^(?:which|what|whose)$/u.test(word(0)) || /^(?:many|much)$/u.test(word(1)))
      while (
        i < list.length &&
        i - from < 3 &&
        !AUXILIARIES.has(word(i)) &&
        !PREPOSITIONS.has(word(i)) &&
        !word(i).endsWith('ed')
      )
        i++;
    if (i - from > 2) i = from + 1;
    if (i > from) kept = plain.slice(list[from]!.start, list[i - 1]!.end);
  }
  const head = plain.slice(0, list[i - 1]?.end ?? 0);
  const aux = AUXILIARIES.has(word(i)) ? plain.slice(list[i]!.start, list[i]!.end) : '';
  const restFrom = list[aux === '' ? i : i + 1]?.start ?? plain.length;
  return { head, kept, aux, rest: plain.slice(restFrom) };
}

/** What a question is about, without its question word and auxiliary. */
export function gist(question: string): string {
  const { kept, rest } = parts(question);
  return [kept, rest].filter((part) => part !== '').join(' ');
}
