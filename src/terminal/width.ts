import { stripVTControlCharacters } from 'node:util';

// Unicode 16, EastAsianWidth.txt: what is W or F, apart from emoji, which have a property of their own.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
const NARROW = /^[\u0020-\u007e]*$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as a reader sees them, with the index of each and the columns it takes. */
export function* graphemes(
  text: string,
): Generator<{ readonly text: string; readonly index: number; readonly columns: number }> {
  for (const { segment, index } of segmenter.segment(text))
    yield { text: segment, index, columns: graphemeWidth(segment) };
}

/** How many columns of a terminal a clean text takes: 2 for East Asian wide characters and emoji, 0 for combining marks. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const grapheme of graphemes(text)) columns += grapheme.columns;
  return columns;
}

function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && NARROW.test(grapheme)) return 1;
  if (EMOJI.test(grapheme)) return 2;
  let columns = 0;
  for (const character of grapheme) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The columns of a drawn text, its colours and hyperlinks not counted. */
export function drawnWidth(drawn: string): number {
  return displayWidth(stripVTControlCharacters(drawn));
}
