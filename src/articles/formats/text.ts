import { parseHumanDate } from '../moment.ts';
import type { Moment } from '../article.ts';
import { bodyFlaw, firstWords, oneLine, plainText, type Parsed } from './draft.ts';
import { isWebAddress } from './fields.ts';
import { inferOutlet } from './outlet.ts';

/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_FIRST_LINE = 300;
/** A line about the article, such as its byline, is shorter than this. */
const LONGEST_ABOUT_LINE = 120;

type About = { byline?: string; outlet?: string; url?: string; published?: Moment; updated?: Moment };

/**
 * Reads an article as it is pasted from a web page: the headline on the first line; lines about it (`- By Web Desk -`,
 * `- Oct 28, 2025`, `Outlet: ARY News`, its address); then its paragraphs. Each line is a paragraph, unless the text
 * has blank lines between paragraphs and its lines are broken inside sentences. A dateline (`ISTANBUL:`) stays in the
 * body. Without an outlet line, the outlet that the first paragraphs name as their own reporter is taken, marked as inferred.
 */
export function parseText(source: string, id: string): Parsed {
  const lines = plainText(source)
    .split('\n')
    .map((line) => line.trim());
  const first = lines.findIndex((line) => oneLine(line) !== '');
  const hasHeadline =
    first >= 0 && lines[first]!.length <= LONGEST_FIRST_LINE && lines.slice(first + 1).some((line) => line !== '');
  const about: About = {};
  let at = hasHeadline ? first + 1 : Math.max(first, 0);
  while (at < lines.length && (lines[at] === '' || readAbout(lines[at]!, about))) at += 1;
  const body = paragraphs(lines.slice(at)).join('\n\n');
  const flaw = bodyFlaw(body);
  if (flaw !== undefined) return { flaws: [{ line: Math.min(at + 1, lines.length), reason: flaw }] };
  const inferred = about.outlet === undefined ? inferOutlet(body) : undefined;
  return {
    draft: {
      ...about,
      id,
      headline: hasHeadline ? oneLine(lines[first]!) : firstWords(body),
      headlineMissing: !hasHeadline,
      outlet: about.outlet ?? inferred,
      outletInferred: inferred !== undefined,
      topics: [],
      corrections: [],
      rights: 'full',
      body,
    },
  };
}

/** Takes in a line such as `- By Web Desk -` or `By A. Reporter | Oct 28, 2025`; false where it is of the body. */
function readAbout(line: string, about: About): boolean {
  if (line.length > LONGEST_ABOUT_LINE && !isWebAddress(line)) return false;
  const parts = line.split(/\s+[|•·–—-]\s+|^[-–—|•·\s]+|[-–—|•·\s]+$/u).filter((part) => part !== '');
  const found: About = {};
  if (!parts.every((part) => readPart(part, found))) return false;
  Object.assign(about, { ...found, ...about });
  return true;
}

function readPart(part: string, found: About): boolean {
  const byline = /^(?:written )?by:?\s+(.+)$/iu.exec(part)?.[1];
  if (byline !== undefined && !/[.!?:;]$|^(?:\S+\s+){8}/u.test(byline)) {
    found.byline ??= oneLine(byline);
    return true;
  }
  const labelled = /^(outlet|source|publisher|url|link|published|updated|last updated)(?: on| at)?\s*[:：]\s*(.+)$/iu.exec(part);
  const label = labelled?.[1]?.toLowerCase() ?? '';
  const value = labelled?.[2] ?? part;
  if (/^(?:outlet|source|publisher)$/u.test(label)) {
    found.outlet ??= oneLine(value);
    return true;
  }
  if (isWebAddress(value)) {
    found.url ??= value;
    return true;
  }
  const unlabelled = labelled === null ? part.replace(/^(?:published|updated|last updated)(?: on)?\s+/iu, '') : value;
  const moment = parseHumanDate(unlabelled);
  if (moment === undefined) return false;
  if (/^(?:last )?updated/iu.test(part)) found.updated ??= moment;
  else found.published ??= moment;
  return true;
}

/** The paragraphs of a body's lines: blocks between blank lines where lines are wrapped, and else each line. */
function paragraphs(lines: readonly string[]): string[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line !== '') blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const filled = blocks.filter((block) => block.length > 0);
  const inner = filled.flatMap((block) => block.slice(0, -1));
  const broken = inner.filter((line) => !/[\p{Sentence_Terminal}:：…"'”’»)\]]$/u.test(line));
  const wrapped = filled.length > 1 && broken.length * 2 > inner.length;
  return wrapped ? filled.map((block) => block.join(' ')) : filled.flat();
}
