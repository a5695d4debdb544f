import { writtenDay } from '../replies/dates.ts';
import type { Line } from '../replies/reply.ts';
import type { Span } from '../text/span.ts';
import { clean, cleanUrl } from './clean.ts';
import type { Pen } from './pen.ts';
import { wrap } from './wrap.ts';

const LONGEST_UNBROKEN = 24;

type Style = 'strong' | 'quiet' | 'mark';

/** A stretch of clean text drawn in one way. */
type Run = { readonly text: string; readonly style: Style | undefined; readonly url: string | undefined };

/**
 * The drawn lines of one line of a reply, none wider than `columns`. Every text is cleaned first. Without hyperlinks the
 * address stands behind the link's text, in place of its arrow.
 */
export function drawLine(line: Line, columns: number, pen: Pen, given?: Style): string[] {
  const style = given ?? (isQuiet(line) ? 'quiet' : undefined);
  const runs = line.map((inline): Run => {
    switch (inline.kind) {
      case 'text':
        return { text: clean(inline.text), style: inline.style ?? style, url: undefined };
      case 'person':
        return { text: clean(inline.text), style, url: undefined };
      case 'date':
        return { text: writtenDay(inline.moment.day, pen.locale), style, url: undefined };
      case 'link':
        if (pen.link !== undefined) return { text: unbroken(clean(inline.text)), style, url: inline.url };
        return {
          text: `${clean(inline.text).replace(/\s*↗$/u, '')} ${cleanUrl(inline.url) ?? ''}`.trim(),
          style,
          url: undefined,
        };
    }
  });
  const text = runs.map((run) => run.text).join('');
  if (text === '') return [];
  return wrap(text, columns).map((span) => drawSpan(runs, span, pen));
}

/** A short link's text with no-break spaces: its words stay on one line. */
function unbroken(text: string): string {
  return text.length > LONGEST_UNBROKEN ? text : text.replaceAll(' ', '\u00a0');
}

/** True where all text of a line is quiet: then its dates and links, which have no style, are too. */
function isQuiet(line: Line): boolean {
  const texts = line.filter((inline) => inline.kind === 'text');
  return texts.length > 0 && texts.every((inline) => inline.style === 'quiet');
}

/** The dot between two parts of a source: no line begins or ends with it. */
function isSeparator({ text, style }: Run): boolean {
  return style === 'quiet' && text === ' · ';
}

function drawSpan(runs: readonly Run[], span: Span, pen: Pen): string {
  let drawn = '';
  let offset = 0;
  for (const run of runs) {
    const piece = run.text.slice(Math.max(0, span.start - offset), Math.max(0, span.end - offset));
    offset += run.text.length;
    if (piece === '' || (piece !== run.text && isSeparator(run))) continue;
    const styled = run.style === undefined ? piece : pen[run.style](piece);
    drawn += run.url === undefined || pen.link === undefined ? styled : pen.link(styled, run.url);
  }
  return drawn.trimEnd();
}
