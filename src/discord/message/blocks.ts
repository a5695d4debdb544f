import type { Block, Line } from '../../replies/reply.ts';
import { isQuiet, lineMarkdown } from './line.ts';

/** Less room than this shows nothing that is worth reading. */
const LEAST = 20;

/** A block as Discord's Markdown of at most `max` characters; undefined where it does not fit even when cut. */
export function blockMarkdown(block: Block, locale: string, max: number): string | undefined {
  if (max < LEAST) return undefined;
  switch (block.kind) {
    case 'heading':
      return prefixed('### ', block.line, locale, max);
    case 'line':
      return prefixed(block.quiet === true || isQuiet(block.line) ? '-# ' : '', block.line, locale, max);
    case 'quote': {
      const below = [block.source, ...(block.notes ?? [])].filter((line) => line.length > 0);
      return quotation(block.line, below, locale, max);
    }
    case 'list':
      return pieces(
        block.items.map(({ lines }, index) => (room: number) => {
          const number = block.numbered ? `**${index + 1}** · ` : '';
          return stacked(lines, number, locale, room);
        }),
        '\n',
        max,
      );
    case 'sides':
      return pieces(
        block.rows.map(({ value, source, quote }) => (room: number) => {
          const head = `### ${lineMarkdown(value.map(bare), locale, 100)}`;
          const rest = quotation(quote, [source], locale, room - head.length - 1);
          return rest === undefined ? undefined : `${head}\n${rest}`;
        }),
        '\n',
        max,
      );
  }
}

/** A heading is bold as it is. */
const bare = (inline: Line[number]): Line[number] =>
  inline.kind === 'text' ? { kind: 'text', text: inline.text } : inline;

/** Words of an article with a bar beside them, and quiet lines below; the lines are kept, the words are cut. */
function quotation(words: Line, below: readonly Line[], locale: string, max: number): string | undefined {
  const quiet = below.map((line) => prefixed('-# ', line, locale, max));
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
  const text = barred(whole.length + bars <= room ? whole : lineMarkdown(words, locale, room - bars));
  return text.length > room ? undefined : [text, ...kept].join('\n');
}

function barred(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ')}`;
}

function prefixed(prefix: string, line: Line, locale: string, max: number): string | undefined {
  const text = lineMarkdown(line, locale, max - prefix.length).replaceAll('\n', ' ');
  return text === '' ? undefined : `${prefix}${text}`;
}

/** The lines of an entry, one below the other. */
function stacked(lines: readonly Line[], before: string, locale: string, max: number): string | undefined {
  let text = '';
  for (const line of lines) {
    const prefix = text === '' ? before : isQuiet(line) ? '\n-# ' : '\n';
    const next = prefixed(prefix, line, locale, max - text.length);
    if (next === undefined) break;
    text += next;
  }
  return text === '' ? undefined : text;
}

/** As many pieces as fit; none of those after the first that does not. */
function pieces(
  makers: readonly ((room: number) => string | undefined)[],
  between: string,
  max: number,
): string | undefined {
  let text = '';
  for (const make of makers) {
    const join = text === '' ? '' : between;
    const room = max - text.length - join.length;
    const piece = room < LEAST ? undefined : make(room);
    if (piece === undefined) break;
    text += join + piece;
  }
  return text === '' ? undefined : text;
}
