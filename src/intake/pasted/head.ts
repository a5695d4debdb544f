import { isOutletName } from '../../articles/formats/outlet.ts';
import { plainWords } from '../page/titles.ts';
import { type About, readAboutLine } from '../lines/aboutLine.ts';
import { isLitterLine } from '../lines/litterLine.ts';

/** What stands above a pasted text, and where the text itself begins. */
export type Head = {
  readonly headline: string | undefined;
  readonly about: About;
  /** Lines between headline and byline that are text, such as a standfirst. */
  readonly text: readonly string[];
  readonly leftOut: readonly string[];
  /** The place of the first line after the head. */
  readonly end: number;
};

/** A first line longer than this is a paragraph, in UTF-16 units. */
const LONGEST_HEADLINE = 300;
/** How many lines of text may stand between the headline and the last line about the article, and how far that is looked for. */
const MOST_TEXT = 2;
const REACH = 10;

const SECTION =
  /^(?:home|news|world|local|national|international|politics|business|economy|sports?|opinion|editorial|technology|tech|science|health|culture|entertainment|lifestyle|travel|weather|latest|latest news|breaking(?: news)?|top (?:news|stories)|exclusive|live|video|analysis|explainer|features?|asia|africa|europe|middle east|americas|south asia|pakistan|india|uk|us)$/iu;
const CRUMBS = /^[\p{L}\p{N} &’'-]{2,30}(?:\s*(?:>|»|›|→|\/)\s*[\p{L}\p{N} &’'.-]{2,40}){1,6}\s*(?:>|»|›)?$/u;
const NAME_LINE = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|von|van|al|bin)){1,5}$/u;

/** Reads the head of a pasted text: its headline and the lines about it, whatever their order. `lines` hold no white space around them. */
export function readHead(lines: readonly string[]): Head {
  const leftOut: string[] = [];
  const text: string[] = [];
  let about: About = {};
  let headline: string | undefined;
  let at = 0;
  const take = (line: string): boolean => {
    const read = readAboutLine(line);
    if (read === undefined) return false;
    leftOut.push(...read.leftOut, ...repeated(read.about, about));
    about = { ...read.about, ...about };
    return true;
  };
  for (; at < lines.length && headline === undefined; at++) {
    const line = lines[at]!;
    if (line === '' || take(line)) continue;
    if (isLitterLine(line) || SECTION.test(line) || CRUMBS.test(line)) leftOut.push(line);
    else if (isOutletName(line) && about.outlet === undefined) about = { ...about, outlet: line };
    else if (isHeadline(line, lines.slice(at + 1)))
      headline = line.replace(/^(?:headline|title)\s*:\s*/iu, '');
    else break;
  }
  let end = at;
  let pending: string[] = [];
  for (let i = at; i < lines.length && i < at + REACH && pending.length <= MOST_TEXT; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const isTaken = take(line) || isName(line, lines.slice(i + 1), about, headline);
    if (isTaken && readAboutLine(line) === undefined) about = { ...about, byline: line };
    const isLeft =
      !isTaken &&
      (isLitterLine(line) || (headline !== undefined && plainWords(line) === plainWords(headline)));
    if (!isTaken && !isLeft) {
      if (isOutletName(line) && about.outlet === undefined && pending.length === 0)
        about = { ...about, outlet: line };
      else {
        pending.push(line);
        continue;
      }
    }
    if (isLeft) {
      // Litter ends no head by itself: what is above it may be text already.
      if (pending.length > 0) continue;
      leftOut.push(line);
    }
    text.push(...pending);
    pending = [];
    end = i + 1;
  }
  return { headline, about, text, leftOut, end };
}

/** What a line tells again, in other words than one before it. */
function repeated(next: About, known: About): string[] {
  const again: string[] = [];
  if (
    next.published !== undefined &&
    known.published !== undefined &&
    next.published.day !== known.published.day
  )
    again.push(next.published.iso);
  if (next.byline !== undefined && known.byline !== undefined && next.byline !== known.byline)
    again.push(next.byline);
  if (next.outlet !== undefined && known.outlet !== undefined && next.outlet !== known.outlet)
    again.push(next.outlet);
  return again;
}

/** Whether a first line is a headline: short, with more below it, and no sentence of a text that has none. */
function isHeadline(line: string, rest: readonly string[]): boolean {
  const next = rest.find((other) => other !== '');
  if (line.length > LONGEST_HEADLINE || next === undefined) return false;
  if (/^(?:headline|title)\s*:/iu.test(line)) return true;
  const isSentence = /[.۔。।]["'”’»)]*$/u.test(line) && line.split(' ').length >= 10;
  return !isSentence || readAboutLine(next) !== undefined;
}

/** A name alone on a line, right above a date, is a byline. */
function isName(line: string, rest: readonly string[], about: About, headline: string | undefined): boolean {
  if (headline === undefined || about.byline !== undefined || line.length > 60 || !NAME_LINE.test(line))
    return false;
  const next = rest.find((other) => other !== '');
  const following = next === undefined ? undefined : readAboutLine(next)?.about;
  return following?.published !== undefined || following?.updated !== undefined;
}
