import { writtenDate } from '../../replies/dates.ts';
import type { Inline, Line } from '../../replies/reply.ts';
import { escapeMarkdown, visible } from './escape.ts';

/** The longest address that becomes a link, in characters; longer ones are left out. */
const MAX_URL = 1000;

/**
 * A line as Discord's Markdown, of at most `max` characters: text that does not fit is cut at a word and marked '…', and
 * nothing follows it.
 */
export function lineMarkdown(line: Line, locale: string, max = Infinity): string {
  let out = '';
  for (const inline of line) {
    const room = max - out.length;
    const whole = inlineMarkdown(inline, locale);
    if (whole.length <= room) {
      out += whole;
      continue;
    }
    return inline.kind === 'text' ? out + cut(inline, locale, room) : out.trimEnd();
  }
  return out;
}

/** A line as plain text, without its links: for labels, where nothing is read as Markdown. */
export function lineText(line: Line, locale: string): string {
  const text = line.map((inline) => {
    if (inline.kind === 'link') return '';
    return inline.kind === 'date' ? writtenDate(inline.moment, locale) : inline.text;
  });
  const folded = visible(text.join('')).replace(/\s+/gu, ' ').trim();
  return folded.endsWith(' ·') ? folded.slice(0, -2) : folded;
}

/** True where all that a line says is said quietly. */
export function isQuiet(line: Line): boolean {
  const texts = line.filter((inline) => inline.kind === 'text');
  return texts.length > 0 && texts.every((inline) => inline.style === 'quiet');
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
  const shown = escapeMarkdown(text);
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
function cut(inline: Extract<Inline, { kind: 'text' }>, locale: string, room: number): string {
  const attempt = (length: number): string => {
    const start = inline.text.slice(0, length);
    const blank = start.lastIndexOf(' ');
    const text = blank > length / 2 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/u, '');
    return inlineMarkdown({ ...inline, text: `${text.trimEnd()}…` }, locale);
  };
  let [fits, above] = [0, inline.text.length];
  while (above - fits > 1) {
    const middle = (fits + above) >> 1;
    if (attempt(middle).length <= room) fits = middle;
    else above = middle;
  }
  return fits === 0 ? '' : attempt(fits);
}
