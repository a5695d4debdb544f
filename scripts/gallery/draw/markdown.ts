import { escapeHtml } from './html.ts';

/** A rule of the text inside a line: where it matches at the place looked at, what is drawn. */
type Rule = readonly [pattern: RegExp, draw: (match: RegExpExecArray) => string];

const spanned = (tag: string) => (match: RegExpExecArray) => `<${tag}>${inlineHtml(match[1] ?? '')}</${tag}>`;
const pill = (text: string) => `<span class="mention">${escapeHtml(text)}</span>`;

// In the order in which Discord's own apps try them.
const RULES: readonly Rule[] = [
  [/\\([^A-Za-z0-9\s])/uy, ([, sign = '']) => escapeHtml(sign)],
  [/`([^`\n]+)`/uy, ([, code = '']) => `<code>${escapeHtml(code)}</code>`],
  [
    /\[((?:\\.|[^\]\\\n])+)\]\((https?:\/\/[^\s)]+)\)/uy,
    ([, shown = '', url = '']) => `<a href="${escapeHtml(url)}">${inlineHtml(shown)}</a>`,
  ],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/uy, ([, seconds = '0']) => `<time>${written(Number(seconds))}</time>`],
  [/<@[!&]?(\d+)>/uy, ([, id = '']) => pill(`@${id}`)],
  [/<#\d+>/uy, () => pill('#channel')],
  [/@(?:everyone|here)/uy, ([whole]) => pill(whole)],
  [/\*\*((?:\\.|(?!\*\*)[^\n\\])+)\*\*/uy, spanned('strong')],
  [/__((?:\\.|(?!__)[^\n\\])+)__/uy, spanned('u')],
  [/~~((?:\\.|(?!~~)[^\n\\])+)~~/uy, spanned('s')],
  [/\*((?:\\.|[^*\n\\])+)\*/uy, spanned('em')],
  [/_((?:\\.|[^_\n\\])+)_(?![\p{L}\p{N}])/uy, spanned('em')],
  [/https?:\/\/[^\s<>]+/uy, ([url]) => `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`],
];

/** Discord's Markdown as HTML: what its apps read of a text display, no more. */
export function markdownHtml(markdown: string): string {
  return blocksHtml(markdown.split('\n'));
}

function blocksHtml(lines: readonly string[]): string {
  const drawn: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const [, marks, title = ''] = /^(#{1,3}) +(.+)$/u.exec(line) ?? [];
    const run = runOf(lines, at, line);
    at += Math.max(1, run.length);
    if (marks !== undefined)
      drawn.push(`<h${marks.length} dir="auto">${inlineHtml(title)}</h${marks.length}>`);
    else if (line.startsWith('-# ')) drawn.push(`<small dir="auto">${inlineHtml(line.slice(3))}</small>`);
    else if (isQuoted(line))
      drawn.push(`<blockquote><div>${blocksHtml(run.map((one) => one.slice(2)))}</div></blockquote>`);
    else if (isListed(line))
      drawn.push(
        `<ul>${run.map((one) => `<li dir="auto">${inlineHtml(one.replace(/^\s*[-*] /u, ''))}</li>`).join('')}</ul>`,
      );
    else drawn.push(`<p dir="auto">${run.map((one) => inlineHtml(one)).join('<br>')}</p>`);
  }
  return drawn.join('');
}

/** The lines from `from` that are drawn together with the first. */
function runOf(lines: readonly string[], from: number, first: string): string[] {
  const kind = kindOf(first);
  const after = lines.slice(from + 1);
  const end = kind === 'single' ? 0 : after.findIndex((line) => kindOf(line) !== kind);
  return [first, ...(end < 0 ? after : after.slice(0, end))];
}

function kindOf(line: string): 'quote' | 'list' | 'single' | 'text' {
  if (isQuoted(line)) return 'quote';
  if (isListed(line)) return 'list';
  return /^(?:#{1,3}|-#) /u.test(line) ? 'single' : 'text';
}

const isQuoted = (line: string): boolean => line.startsWith('> ');
const isListed = (line: string): boolean => /^\s*[-*] /u.test(line);

function inlineHtml(text: string): string {
  let drawn = '';
  for (let at = 0; at < text.length;) {
    const [length, html] = tokenAt(text, at);
    drawn += html;
    at += length;
  }
  return drawn;
}

function tokenAt(text: string, at: number): readonly [length: number, html: string] {
  for (const [pattern, draw] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return [match[0].length, draw(match)];
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return [sign.length, escapeHtml(sign)];
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** A moment as Discord shows it to a reader in London in winter. */
function written(seconds: number): string {
  return MOMENT.format(seconds * 1000).replace(' at ', ' ');
}
