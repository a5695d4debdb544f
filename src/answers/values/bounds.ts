import { fold } from '../../text/words.ts';
import type { Token } from './tokens.ts';

/** How a figure may miss the true one. */
export type Bound = 'atLeast' | 'atMost' | 'about';

const BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...phrases('atLeast', 'at least|more than|over|above|upwards of|no fewer than|not less than|no less than|a minimum of|minimum|exceeding|in excess of|mindestens|mehr als|al menos|mas de|au moins|plus de|en az|کم از کم|اكثر من|علي الاقل'),
  ...phrases('atMost', 'at most|up to|less than|fewer than|under|below|no more than|not more than|as many as|as much as|a maximum of|maximum|hochstens|weniger als|como maximo|en fazla|menos de|au plus|moins de'),
  ...phrases('about', 'about|around|some|roughly|approximately|approx|an estimated|estimated|circa|close to|nearly|almost|or so|etwa|rund|ungefahr|fast|unos|unas|casi|alrededor de|environ|presque|yaklasik|تقریبا|حوالي'),
]); // prettier-ignore

function phrases(bound: Bound, text: string): (readonly [string, Bound])[] {
  return text.split('|').map((phrase) => [fold(phrase), bound] as const);
}

/** The bound that the words before token `at` set, and the token they begin at. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
  kind: string,
): { bound: Bound; from: number } | undefined {
  for (const length of [3, 2, 1]) {
    let phrase = '';
    for (let i = at - length; i < at; i++) {
      const token = tokens[i];
      const next = tokens[i + 1];
      if (token?.kind !== 'word' || next === undefined || !/^\s$/u.test(next.gap)) {
        phrase = '';
        break;
      }
      phrase = phrase === '' ? token.text : `${phrase} ${token.text}`;
    }
    const bound = phrase === '' ? undefined : BEFORE.get(phrase);
    // 'over three days', 'under 12 flags': with these two only figures and money are bounded.
    if (bound !== undefined && !(kind === 'duration' && phrase === 'over'))
      return { bound, from: at - length };
  }
  return undefined;
}

/** The bound that follows a figure: 'or more', '-odd', 'or so'. */
export function boundAfter(tokens: readonly Token[], at: number): Bound | undefined {
  const two = `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
  if (two === 'or more') return 'atLeast';
  if (two === 'or fewer' || two === 'or less') return 'atMost';
  return two === 'or so' || (tokens[at]?.text === 'odd' && tokens[at]?.gap === '-') ? 'about' : undefined;
}
