import type { Block, Line } from '../../replies/reply.ts';
import { isQuiet, lineMarkdown, ownMarkdown } from './line.ts';

/** A line is not cut to less than this: that would show nothing that is worth reading. */
const LEAST = 20;
/** Less of a quote than this is worth less than leaving it out. */
const LEAST_QUOTE = 120;
/** The longest value of a side. */
const MAX_VALUE = 100;

/** The value of a side is larger than any heading. */
const VALUE = '## ';

/** What begins a heading, and small print. */
export const HEADING = '### ';
export const QUIET = '-# ';

/**
 * The parts of a block as Discord's Markdown, at most `max` characters together with a line break between two: one for each entry
 * of a list and each side of a conflict, one for anything else. None where it does not fit even when cut.
 */
export function blockTexts(block: Block, locale: string, max: number): string[] {
  switch (block.kind) {
    case 'heading':
      return fitted([(room) => prefixed(HEADING, block.line, locale, room)], max);
    case 'line': {
      const prefix = block.quiet === true || isQuiet(block.line) ? QUIET : '';
      return fitted([(room) => prefixed(prefix, block.line, locale, room)], max);
    }
    case 'quote':
      return fitted(
        [(room) => quotation(block.line, [block.source, ...(block.notes ?? [])], locale, room)],
        max,
      );
    case 'list': {
      const { numbered, from = 1, items } = block;
      const number = (index: number) => (numbered ? `**${from + index}** · ` : '');
      return fitted(
        items.map(
          ({ lines }, index) =>
            (room) =>
              stacked(lines, number(index), locale, room),
        ),
        max,
      );
    }
    case 'sides':
      return fitted(
        block.rows.map(({ value, source, quote, notes = [] }) => (room) => {
          const head = `${VALUE}${lineMarkdown(value.map(bare), locale, MAX_VALUE)}`;
          const rest = quotation(quote, [source, ...notes], locale, room - head.length - 1);
          return rest === undefined ? undefined : `${head}\n${rest}`;
        }),
        max,
      );
  }
}

/** As many parts as fit; none of those after the first that does not. */
function fitted(makers: readonly ((room: number) => string | undefined)[], max: number): string[] {
  const texts: string[] = [];
  let room = max;
  for (const make of makers) {
    const text = room <= 0 ? undefined : make(room);
    if (text === undefined) break;
    texts.push(text);
    room -= text.length + 1;
  }
  return texts;
}

/** A heading is bold as it is. */
const bare = (inline: Line[number]): Line[number] =>
  inline.kind === 'text' ? { kind: 'text', text: inline.text } : inline;

/** Words of an article with a bar beside them, and quiet lines below; the lines are kept, the words are cut. */
function quotation(words: Line, below: readonly Line[], locale: string, max: number): string | undefined {
  const quiet = below.filter((line) => line.length > 0).map((line) => prefixed(QUIET, line, locale, max));
  const kept: string[] = [];
  let room = max - LEAST;
  for (const line of quiet) {
    if (line === undefined || line.length + 1 > room) continue;
    kept.push(line);
    room -= line.length + 1;
  }
  room += LEAST;
  const whole = lineMarkdown(words, locale);
  const bars = barred(whole).length - whole.length;
  const fits = whole.length + bars <= room;
  if (!fits && room < LEAST_QUOTE) return undefined;
  const text = barred(fits ? whole : lineMarkdown(words, locale, room - bars));
  return text.length > room ? undefined : [text, ...kept].join('\n');
}

function barred(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ')}`;
}

function prefixed(prefix: string, line: Line, locale: string, max: number): string | undefined {
  const markdown = prefix.includes(QUIET) ? ownMarkdown : lineMarkdown;
  const whole = markdown(line, locale);
  const room = max - prefix.length;
  if (whole.length > room && room < LEAST) return undefined;
  const text = markdown(line, locale, room).replaceAll('\n', ' ');
  return text === '' ? undefined : `${prefix}${text}`;
}

/** The lines of an entry, one below the other. */
function stacked(lines: readonly Line[], before: string, locale: string, max: number): string | undefined {
  let text = '';
  for (const line of lines) {
    const small = isQuiet(line) ? QUIET : '';
    const prefix = text === '' ? `${small}${before}` : `\n${small}`;
    const next = prefixed(prefix, line, locale, max - text.length);
    if (next === undefined) break;
    text += next;
  }
  return text === '' ? undefined : text;
}
