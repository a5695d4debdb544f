import { stemmer } from '../../text/stems.ts';
import type { Token } from './tokens.ts';

const STOP = new Set(
  `of the in on at by for from with without as after before since until during over under near into about against between across around off out up down
   and or but nor than then when while where who whom whose which that this these those it they he she we you i his her their its our
   was were is are be been being am has have had having do does did will would can could may might must shall should said say says told
   if because so not no yet also still now each per via among amid including to onto
   de del la el los las en y o que por para con se fue fueron son der die das und oder im in am von mit wurden sind le les des du et ou dans sur est sont ont`
    .trim()
    .split(/\s+/),
);
const PLURALS = new Set(
  'people men women children police personnel staff crew cattle sheep fish aircraft troops feet teeth mice media data deer salmon species series spacecraft'.split(
    ' ',
  ),
);
const NOT_PLURAL = /(?:ss|us|is|ous)$/;
// Participles and adjectives that stand for those counted: '12 dead', '17 injured'.
const STANDS_ALONE = new Set(
  'dead injured wounded hurt missing killed arrested detained rescued hospitalised hospitalized displaced homeless trapped infected unaccounted evacuated'.split(
    ' ',
  ),
);

const plural = (word: string): boolean =>
  PLURALS.has(word) || (word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word));

/** What a number counts: where the noun stands, and its stem; `part` where it is counted out of a whole ('three of the men'). */
export type Counted = { readonly unit: string; readonly at: number; readonly of: boolean };

/** How many words an English number may stand before the noun it counts. */
const REACH = 4;

/**
 * The noun counted by a number that ends before token `at`. In English the last of the first run of plural-looking words
 * within four ('12 other ferry passengers'), or a participle that stands for people ('17 injured'); in other languages the
 * next word that is no function word. A rule of thumb: there is no grammar behind it.
 */
export function counted(
  tokens: readonly Token[],
  at: number,
  language: string,
  one: boolean,
): Counted | undefined {
  const stem = stemmer(language);
  let i = at;
  let of = false;
  const first = tokens[i];
  if (first === undefined || !near(first)) return undefined;
  if (first.text === 'of' || (language !== 'en' && /^(?:de|d|von)$/.test(first.text))) {
    i++;
    of = /^(?:the|those|these|them|its|their|his|her|whom|which|our)$/.test(tokens[i]?.text ?? '');
    while (/^(?:the|those|these|them|its|their|his|her|whom|which|our|all)$/.test(tokens[i]?.text ?? '')) i++;
  }
  if (language !== 'en') {
    const next = tokens[i];
    return next?.kind === 'word' && near(next) && !STOP.has(next.text)
      ? { unit: stem(next.text), at: i, of }
      : of
        ? { unit: '', at: i, of }
        : undefined;
  }
  let fallback: number | undefined;
  for (let n = 0; n < REACH; n++, i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || STOP.has(token.text) || (n > 0 && !near(token)) || !near(token)) break;
    if (STANDS_ALONE.has(token.text)) {
      fallback ??= i;
      continue;
    }
    if (fallback !== undefined && STANDS_ALONE.has(tokens[fallback]?.text ?? '')) break;
    if (one || plural(token.text)) {
      if (one) return { unit: stem(token.text), at: i, of };
      else {
        while (
          tokens[i + 1] !== undefined &&
          near(tokens[i + 1]) &&
          plural(tokens[i + 1]?.text ?? '') &&
          !STANDS_ALONE.has(tokens[i + 1]?.text ?? '')
        )
          i++;
        return { unit: stem(tokens[i]?.text ?? ''), at: i, of };
      }
    }
  }
  if (fallback !== undefined) return { unit: stem(tokens[fallback]?.text ?? ''), at: fallback, of };
  return of ? { unit: '', at: i, of } : undefined;
}

const near = (token: Token | undefined): boolean => token !== undefined && /^[\s-]?$/u.test(token.gap);
