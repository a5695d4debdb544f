import { inlineToText } from './plainInline.ts';

const HEADING = /^#{1,6}(?:[ \t]+|$)/u;
const UNDERLINE = /^(?:=+|-+)$/u;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const BULLET = /^[-*+](?:[ \t]+|$)/u;
const NUMBER = /^\d{1,3}[.)](?:[ \t]+|$)/u;
const FENCE = /^(?:`{3,}|~{3,})/u;
const DEFINITION = /^\[([^\]]+)\]:\s*\S+/u;

/**
 * The plain text of Markdown: headings, list entries and quoted paragraphs become paragraphs, separated by a blank line;
 * lines of a paragraph are joined by a blank, hard breaks stay line ends; marks of emphasis, links, code and HTML fall
 * away, their words stay. Images, comments and link definitions are left out. It knows the Markdown that news is
 * written in, not all of CommonMark: what it does not know stays as it is.
 */
export function markdownToText(source: string): string {
  const lines = withoutComments(source).split('\n');
  const links = new Set(lines.flatMap((line) => DEFINITION.exec(line.trim())?.[1]?.toLowerCase() ?? []));
  const paragraphs: string[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  let listed = false;
  const close = (): void => {
    if (open.length > 0) paragraphs.push(joinLines(open, links));
    open = [];
  };
  for (const line of lines) {
    const { text, hardBreak } = trimmed(line.replace(/^(?:\s{0,3}>[ \t]?)+/u, ''));
    const fenced = FENCE.exec(text)?.[0];
    if (fence !== undefined) {
      if (fenced?.startsWith(fence) === true && text === fenced) fence = undefined;
      else if (text !== '') paragraphs.push(text);
    } else if (fenced !== undefined) {
      close();
      fence = fenced;
    } else if (text === '' || DEFINITION.test(text)) {
      close();
      listed &&= text === '';
    } else if ((UNDERLINE.test(text) && open.length > 0) || RULE.test(text)) {
      close();
    } else if (HEADING.test(text)) {
      close();
      open.push(text.replace(HEADING, '').replace(/(?:^|[ \t]+)#+$/u, ''));
      close();
    } else if (BULLET.test(text) || (NUMBER.test(text) && (open.length === 0 || listed || /^1[.)]/u.test(text)))) {
      close();
      listed = true;
      open.push(text.replace(BULLET, '').replace(NUMBER, '') + hardBreak);
    } else {
      if (open.length === 0 && !/^\s/u.test(line)) listed = false;
      open.push(text + hardBreak);
    }
  }
  close();
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function withoutComments(source: string): string {
  let kept = '';
  let from = 0;
  for (let start = source.indexOf('<!--'); start >= 0; start = source.indexOf('<!--', from)) {
    const end = source.indexOf('-->', start + 4);
    if (end < 0) break;
    const escaped = source[start - 1] === '\\';
    kept += source.slice(from, escaped ? start + 4 : start);
    from = escaped ? start + 4 : end + 3;
  }
  return kept + source.slice(from);
}

/** The line without white space around it; `hardBreak` is `\n` where two blanks or a backslash ended it. */
function trimmed(line: string): { readonly text: string; readonly hardBreak: '\n' | '' } {
  const text = line.trim();
  if (/(?:^|[^\\])(?:\\\\)*\\$/u.test(text)) return { text: text.slice(0, -1).trim(), hardBreak: '\n' };
  return { text, hardBreak: / {2,}$/u.test(line) ? '\n' : '' };
}

function joinLines(lines: readonly string[], links: ReadonlySet<string>): string {
  const joined = lines.reduce((text, line) => text + (text === '' || text.endsWith('\n') ? '' : ' ') + line, '');
  return inlineToText(joined, links)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
