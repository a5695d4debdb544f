const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0',
  ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
}; // prettier-ignore

/** What may begin a mark, most specific first. Each part ends where the next of its kind could begin: no text takes long. */
const TARGET = String.raw`\((?<TARGET>[^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)`;
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<ticks>\x60+)`,
    String.raw`(?<image>!)\[[^[\]\n]*\]${TARGET.replace('TARGET', 'source')}`,
    String.raw`\[(?<label>[^[\]\\\n]*(?:\\.[^[\]\\\n]*)*)\](?:${TARGET.replace('TARGET', 'target')}|\[(?<reference>[^[\]\n]*)\])?`,
    String.raw`<(?<address>(?:https?://|mailto:)[^\s<>]+)>`,
    String.raw`<(?<tag>/?[a-z][a-z0-9-]*)(?:\s[^<>]*)?/?>`,
    String.raw`&(?<entity>#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});`,
    String.raw`(?<run>\*{1,3}|_{1,3}|~~)`,
  ].join('|'),
  'giu',
);

/** Marks that wait for their partner: more than that is no emphasis, and would take long to search. */
const MAX_OPENERS = 50;

/** A mark of emphasis that waits for its partner: which, and its place among the pieces of text put out so far. */
type Opener = { readonly run: string; readonly piece: number };

/**
 * The words of a line of Markdown, without its marks. `links` are the labels that the document defines, in lower case:
 * `[text]` alone is a link only then, since news uses brackets for additions to a quotation.
 */
export function inlineToText(source: string, links: ReadonlySet<string>): string {
  const pieces: string[] = [];
  const openers: Opener[] = [];
  let from = 0;
  for (let match = nextToken(source, from); match !== null; match = nextToken(source, from)) {
    pieces.push(source.slice(from, match.index));
    from = match.index + match[0].length;
    const { escaped, ticks, image, label, target, reference, address, tag, entity, run } = match.groups!;
    if (escaped !== undefined) pieces.push(escaped);
    else if (ticks !== undefined) {
      const end = closingTicks(source, from, ticks);
      pieces.push(end === undefined ? ticks : codeText(source.slice(from, end)));
      if (end !== undefined) from = end + ticks.length;
    } else if (label !== undefined) {
      const words = inlineToText(label, links);
      const linked = target !== undefined || links.has((reference || label).toLowerCase());
      pieces.push(linked ? words : `[${words}]${reference === undefined ? '' : `[${reference}]`}`);
    } else if (address !== undefined) pieces.push(address.replace(/^mailto:/iu, ''));
    else if (tag !== undefined) pieces.push(/^(?:br|p|\/p|div|\/div)$/iu.test(tag) ? '\n' : '');
    else if (entity !== undefined) pieces.push(entityText(entity) ?? match[0]);
    else if (run !== undefined) emphasis(run, source, match.index, pieces, openers);
    else pieces.push(image === undefined ? match[0] : '');
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

function nextToken(source: string, from: number): RegExpExecArray | null {
  TOKEN.lastIndex = from;
  return TOKEN.exec(source);
}

/** Keeps the marks until their partner comes; then both go. A mark inside a word (`_`), or beside blanks, is no mark. */
function emphasis(run: string, source: string, index: number, pieces: string[], openers: Opener[]): void {
  const before = source[index - 1] ?? ' ';
  const after = source[index + run.length] ?? ' ';
  const inWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  const opener = openers.findLastIndex((candidate) => candidate.run === run);
  if (opener >= 0 && /\S/u.test(before) && !inWord) {
    pieces[openers[opener]!.piece] = '';
    openers.length = opener;
    return;
  }
  if (/\S/u.test(after) && !inWord) {
    openers.push({ run, piece: pieces.length });
    if (openers.length > MAX_OPENERS) openers.shift();
  }
  pieces.push(run);
}

function closingTicks(source: string, from: number, ticks: string): number | undefined {
  for (let at = source.indexOf(ticks, from); at >= 0; at = source.indexOf(ticks, at + 1)) {
    if (source[at + ticks.length] !== '`' && source[at - 1] !== '`') return at;
  }
  return undefined;
}

function codeText(code: string): string {
  return /^ .*\S.* $/su.test(code) ? code.slice(1, -1) : code;
}

function entityText(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > 0x10ffff) return undefined;
  const text = String.fromCodePoint(code);
  // Control characters, byte order marks and half surrogate pairs have no place in a text.
  return /[\p{Cc}\p{Cs}\uFEFF]/u.test(text) ? undefined : text;
}
