/** All but the line break. */
const CONTROLS = /(?!\n)\p{Cc}/gu;
/** Marks that change the direction of everything after them (Unicode bidirectional embeddings, overrides and isolates). */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/gu;
const SYNTAX = /[\\*_~`|[\]<>]/gu;
/** What makes a heading, a list or small print at the beginning of a line. */
const LINE_START = /^([^\S\n]*)([#+-]|\d{1,9}(?=[.)]))/gmu;
const PING = /@(?=everyone|here)/giu;
const ESCAPED = /\\([\\*_~`|[\]<>#+\-.):])/gu;
/** Parts '@' from a word that would ping; nothing to see. */
const GAP = '\u200b';

/** Text without what no reader sees: control characters, and marks that turn the direction of all that follows. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(CONTROLS, '').replace(DIRECTIONS, '').toWellFormed();
}

/**
 * Text as Discord's Markdown that shows just that text: nothing in it formats, links, mentions, or begins a heading, a list
 * or a quotation. An address stays readable but is no link.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(SYNTAX, String.raw`\$&`)
    .replaceAll('://', String.raw`\://`)
    .replace(LINE_START, (_, blanks: string, sign: string) =>
      /\d/u.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`,
    )
    .replace(PING, `@${GAP}`);
}

/** The text that {@link escapeMarkdown} was given, as far as it is visible. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replaceAll(`@${GAP}`, '@').replace(ESCAPED, '$1');
}
