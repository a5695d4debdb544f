import type { Span } from '../text/span.ts';

/** A word, a quoted stretch, or an option with its value; the span is all of it, name and quotes included. */
export type Piece = Span & {
  readonly name: string | undefined;
  /** The value without the quotes that group it; bare words keep theirs, since quotes mean a phrase in a search. */
  readonly value: string;
  /** Where the value begins, after name, blanks and opening quote. */
  readonly valueStart: number;
};

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const NAME = /([\p{L}_]{2,}):/uy;
const BLANKS = /\s*/uy;
const WORD = /\S+/uy;

/**
 * Splits what stands behind a command's name. Quotes, straight and curly, group; an unclosed one reaches to the end. `names`
 * are the options that the command has; another `name:value` (no blank between, no address) is still taken for an option,
 * so that its typing error can be told.
 */
export function splitOptions(text: string, names: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = match(BLANKS, text, 0).end;
  while (at < text.length) {
    const start = at;
    const name = nameAt(text, at, names);
    if (name !== undefined) at = match(BLANKS, text, at + name.length + 1).end;
    const grouped = groupAt(text, at);
    const empty = name !== undefined && names.includes(nameAt(text, at, names) ?? '');
    const value = grouped ?? (empty ? { start: at, end: at } : match(WORD, text, at));
    at = grouped?.after ?? value.end;
    const shown = name === undefined ? text.slice(start, at) : text.slice(value.start, value.end);
    pieces.push({ name, value: shown, valueStart: name === undefined ? start : value.start, start, end: at });
    at = match(BLANKS, text, at).end;
  }
  return pieces;
}

function nameAt(text: string, at: number, names: readonly string[]): string | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[1];
  if (name === undefined) return undefined;
  const known = names.find((candidate) => candidate === name.toLowerCase());
  if (known !== undefined) return known;
  return /^(?:\s|\/\/|$)/u.test(text.slice(at + name.length + 1, at + name.length + 3)) ? undefined : name;
}

function groupAt(text: string, at: number): (Span & { readonly after: number }) | undefined {
  const closing = CLOSING[text[at] ?? ''];
  if (closing === undefined) return undefined;
  const end = text.indexOf(closing, at + 1);
  return end < 0
    ? { start: at + 1, end: text.length, after: text.length }
    : { start: at + 1, end, after: end + 1 };
}

function match(pattern: RegExp, text: string, at: number): Span {
  pattern.lastIndex = at;
  return { start: at, end: at + (pattern.exec(text)?.[0].length ?? 0) };
}
