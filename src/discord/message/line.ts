import { writtenDate, writtenDay } from '../../replies/dates.ts';
import type { Inline, Line } from '../../replies/reply.ts';
import { escapeMarkdown, visible } from './escape.ts';

/** The longest address that becomes a link, in characters; longer ones are left out. */
const MAX_URL = 1000;

/** Letters that are written from right to left: Hebrew, Arabic and their kin, with their presentation forms. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** First-strong isolate and its end (Unicode Bidirectional Algorithm, UAX #9). */
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Turns a line that begins with words from left to right (UAX #9). */
const FROM_RIGHT_MARK = '\u200f';
/** The languages of Byline's own words that are written from right to left. */
const LOCALES_FROM_RIGHT = new Set(['ur']);

/** Byline's own words as Discord's Markdown: they run as the language of the reply does, whatever name they begin with. */
export function ownMarkdown(line: Line, locale: string, max = Infinity): string {
  const turned = LOCALES_FROM_RIGHT.has(locale) && line.map(directionOf).find(Boolean) === 'right';
  if (!turned) return lineMarkdown(line, locale, max);
  return `${FROM_RIGHT_MARK}${lineMarkdown(line, locale, max - FROM_RIGHT_MARK.length, 'left')}`;
}

/**
 * A line as Discord's Markdown, of at most `max` characters: text that does not fit is cut at a word and marked '…', and
 * nothing follows it. It runs to where `towards` says, else to where its first letter does.
 */
export function lineMarkdown(line: Line, locale: string, max = Infinity, towards?: Direction): string {
  const draw = drawing(line, locale, towards);
  let out = '';
  for (const inline of line) {
    const room = max - out.length;
    const whole = draw(inline);
    if (whole.length <= room) {
      out += whole;
      continue;
    }
    return inline.kind === 'text' ? out + cut(inline, draw, room) : out.replace(/[\s·]+$/u, '');
  }
  return out;
}

/** A line as plain text, without its links: for labels, where nothing is read as Markdown. */
export function lineText(line: Line, locale: string): string {
  const text = line.map((inline) => {
    if (inline.kind === 'link') return '';
    // A label has no room for the time of day.
    return inline.kind === 'date' ? writtenDay(inline.moment.day, locale) : inline.text;
  });
  const folded = visible(text.join('')).replace(/\s+/gu, ' ').trim();
  return folded.endsWith(' ·') ? folded.slice(0, -2) : folded;
}

/** True where all that a line says is said quietly. */
export function isQuiet(line: Line): boolean {
  const texts = line.filter((inline) => inline.kind === 'text');
  return texts.length > 0 && texts.every((inline) => inline.style === 'quiet');
}

/**
 * How the pieces of a line are written. In a line with words from right to left, dates and words of the other direction are kept
 * from turning their neighbours round.
 */
function drawing(line: Line, locale: string, towards?: Direction): (inline: Inline) => string {
  const directions = [towards, ...line.map(directionOf)].filter((one) => one !== undefined);
  const mixed = directions.includes('left');
  return (inline) => {
    const whole = inlineMarkdown(inline, locale);
    const own = directionOf(inline);
    const turns = inline.kind === 'date' || (own !== undefined && own !== directions[0]);
    return mixed && turns ? `${ISOLATE}${whole}${END_ISOLATE}` : whole;
  };
}

type Direction = 'left' | 'right';

/** Where the first letter of a text runs to; undefined where it has none. */
function directionOf(inline: Inline): Direction | undefined {
  const [letter] = (inline.kind !== 'date' && /\p{L}/u.exec(inline.text)) || [];
  if (letter === undefined) return undefined;
  return FROM_RIGHT.test(letter) ? 'left' : 'right';
}

function inlineMarkdown(inline: Inline, locale: string): string {
  if (inline.kind === 'link') return link(inline.text, inline.url);
  if (inline.kind === 'text') {
    const bold = inline.style === 'mark' || inline.style === 'strong';
    return bold ? strong(inline.text) : escapeMarkdown(inline.text);
  }
  // Shows their name here, and does not ping: nothing that Byline sends does.
  if (inline.kind === 'person') return `<@${inline.id}>`;
  // Discord shows a timestamp in the reader's own zone: a date without a time and zone would move to the day before.
  const { instant } = inline.moment;
  return instant === undefined
    ? escapeMarkdown(writtenDate(inline.moment, locale))
    : `<t:${Math.floor(instant / 1000)}:f>`;
}

/** Bold line by line and without blanks at its edges: Discord's bold does not reach further. */
function strong(text: string): string {
  return text
    .split('\n')
    .map((part) => {
      const words = escapeMarkdown(part.trim());
      if (words === '') return part;
      const [before] = /^\s*/u.exec(part) ?? [''];
      const [after] = /\s*$/u.exec(part) ?? [''];
      return `${before}**${words}**${after}`;
    })
    .join('\n');
}

function link(text: string, url: string): string {
  // The arrow stays with its word.
  const shown = escapeMarkdown(text).replace(/ (?=\S$)/u, '\u00a0');
  if (!URL.canParse(url) || url.length > MAX_URL) return shown;
  const { href, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return shown;
  const safe = href.replace(
    /[()<>\s\\]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${shown}](${safe})`;
}

/** The most of a text that fits, by halving: what escaping adds depends on the text. */
function cut(
  inline: Extract<Inline, { kind: 'text' }>,
  draw: (inline: Inline) => string,
  room: number,
): string {
  const attempt = (length: number): string => {
    const start = inline.text.slice(0, length);
    const blank = start.lastIndexOf(' ');
    const text = blank > length / 2 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/u, '');
    return draw({ ...inline, text: `${text.trimEnd()}…` });
  };
  let [fits, above] = [0, inline.text.length];
  while (above - fits > 1) {
    const middle = (fits + above) >> 1;
    if (attempt(middle).length <= room) fits = middle;
    else above = middle;
  }
  return fits === 0 ? '' : attempt(fits);
}
