import type { Moment } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import type { Inline, Line } from './reply.ts';

/** Plain text, in a style or without one. */
export function plain(text: string, style?: 'strong' | 'quiet' | 'mark'): Inline {
  return style === undefined ? { kind: 'text', text } : { kind: 'text', text, style };
}

/** A date that whoever shows the reply writes out. */
export function date(moment: Moment): Inline {
  return { kind: 'date', moment };
}

/** A day alone, `YYYY-MM-DD`. */
export function day(iso: string): Inline {
  return date({ iso, day: iso });
}

/** A text with its marked stretches; `marks` count inside the text, in order. Stretches outside the text are left unmarked. */
export function marked(text: string, marks: readonly Span[]): Line {
  const line: Inline[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) line.push(plain(text.slice(at, start)));
    line.push(plain(text.slice(start, end), 'mark'));
    at = end;
  }
  if (at < text.length) line.push(plain(text.slice(at)));
  return line;
}

/** The same line, its texts without a style made quiet. */
export function quiet(line: Line): Line {
  return line.map((inline) => (inline.kind === 'text' ? { style: 'quiet', ...inline } : inline));
}

/** Parts of a line, a middle dot between them; parts without anything in them are left out. */
export function joined(parts: readonly (Line | undefined)[]): Line {
  const line: Inline[] = [];
  for (const part of parts) {
    if (part === undefined || part.length === 0) continue;
    if (line.length > 0) line.push(plain(' · '));
    line.push(...part);
  }
  return line;
}

/** A text of at most `max` UTF-16 units: cut at a word and marked '…' where it is longer; white space folded to single blanks. */
export function shortened(text: string, max: number): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  if (folded.length <= max) return folded;
  const room = folded.slice(0, max);
  const blank = room.lastIndexOf(' ');
  return `${wholeCharacters(room.slice(0, blank >= max / 2 ? blank : max - 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Leaves off half of a character that a cut went through. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/u, '');
}

/**
 * A slice of a text of at most `max` UTF-16 units that holds its first mark, cut at words, '…' where something is left off,
 * with its marks.
 */
export function excerptAround(text: string, marks: readonly Span[], max: number): Line {
  if (text.length <= max) return marked(text, marks);
  const first = marks[0] ?? { start: 0, end: 0 };
  const lead = Math.min(first.start - Math.floor(max / 3), text.length - max);
  const from = first.end <= max * 0.8 ? 0 : Math.min(wordAt(text, Math.max(0, lead)), first.start);
  const cut = wholeCharacters(text.slice(from, from + max));
  const blank = cut.search(/\s+\S*$/u);
  const whole = from + cut.length === text.length || blank < Math.max(max / 2, first.end - from);
  const slice = whole ? cut : cut.slice(0, blank);
  const inside = marks
    .map(({ start, end }) => ({ start: start - from, end: Math.min(end - from, slice.length) }))
    .filter(({ start, end }) => start >= 0 && start < end);
  return [
    ...(from > 0 ? [plain('…')] : []),
    ...marked(slice, inside),
    ...(from + slice.length < text.length ? [plain('…')] : []),
  ];
}

/** The first beginning of a word at or after `at`. */
function wordAt(text: string, at: number): number {
  const blank = text.slice(at, at + 60).search(/\s\S/u);
  if (blank >= 0) return at + blank + 1;
  return /[\udc00-\udfff]/u.test(text.charAt(at)) ? at + 1 : at;
}
