/** The words of a text fragment, not yet encoded; each stands inside one block of the page. */
export type TextDirective = {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
};

/** The readable text of a page: blocks separated by line breaks, white space inside them folded to single blanks. */
export type PageText = { readonly text: string; readonly folded: string };

/** Where a directive lands, as offsets in the page's text. */
export type Landing = { readonly start: number; readonly end: number };

/** Reads a page's text for {@link land}. */
export function pageText(text: string): PageText {
  return { text, folded: foldForFinding(text) };
}

/**
 * Where a browser lands, looking from `from` on: 'find a range from a text directive' of the URL Fragment Text Directives
 * draft (WICG). Case and diacritics are not told apart; words must begin and end where the text's words do.
 */
export function land(directive: TextDirective, page: PageText, from = 0): Landing | undefined {
  const { prefix, end, suffix } = directive;
  const wholeWord = end !== undefined || suffix === undefined;
  for (let at = from; ;) {
    let start: number | undefined;
    if (prefix === undefined) {
      start = find(page, directive.start, at, true, wholeWord);
      if (start === undefined) return undefined;
      at = start + 1;
    } else {
      const before = find(page, prefix, at, true, false);
      if (before === undefined) return undefined;
      at = before + 1;
      const after = skipSpace(page, before + prefix.length);
      start = find(page, directive.start, after, false, wholeWord);
      if (start === undefined) return undefined;
      if (start !== after) continue;
    }
    const found = finish(page, start, start + directive.start.length, end, suffix);
    if (found !== undefined) return found;
  }
}

function finish(
  page: PageText,
  start: number,
  startEnd: number,
  end: string | undefined,
  suffix: string | undefined,
) {
  if (end === undefined) return followed(page, startEnd, suffix) ? { start, end: startEnd } : undefined;
  for (let at = startEnd; ;) {
    const found = find(page, end, at, true, suffix === undefined);
    if (found === undefined) return undefined;
    at = found + end.length;
    if (followed(page, at, suffix)) return { start, end: at };
  }
}

function followed(page: PageText, at: number, suffix: string | undefined): boolean {
  if (suffix === undefined) return true;
  const next = skipSpace(page, at);
  return page.folded.startsWith(foldForFinding(suffix), next) && isBoundary(page, next + suffix.length);
}

function find(
  page: PageText,
  words: string,
  from: number,
  startBound: boolean,
  endBound: boolean,
): number | undefined {
  const wanted = foldForFinding(words);
  for (let at = page.folded.indexOf(wanted, from); at >= 0; at = page.folded.indexOf(wanted, at + 1)) {
    if (startBound && !isBoundary(page, at)) continue;
    if (endBound && !isBoundary(page, at + wanted.length)) continue;
    return at;
  }
  return undefined;
}

/** How far around a place words are looked at; no word is longer that matters. */
const NEAR = 60;

/** True where a word ends or begins. Only the stretch between the nearest blanks is cut into words: that is all that counts. */
function isBoundary({ text }: PageText, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (at <= 0 || at >= text.length || isSpace(before) || isSpace(after)) return true;
  if (/\w/u.test(before) && /\w/u.test(after)) return false;
  const lead = /\S*$/u.exec(text.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
  const rest = /^\S*/u.exec(text.slice(at, at + NEAR))?.[0] ?? '';
  return wordSegments(lead + rest).containing(lead.length)?.index === lead.length;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n';
}

function skipSpace(page: PageText, at: number): number {
  while (at < page.folded.length && isSpace(page.folded.charAt(at))) at++;
  return at;
}

/** Lower case without diacritics, unit by unit, so that offsets stay. */
function foldForFinding(text: string): string {
  return text.replace(/[^\n -@[-`a-~]/gu, (c) => {
    const plain = c.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === c.length ? plain : c;
  });
}

let segmenter: Intl.Segmenter | undefined;

/** A text cut at Unicode's word boundaries, which are what 'word' means in a text directive. */
export function wordSegments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(text);
}
