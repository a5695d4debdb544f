import { stemmer } from '../text/stems.ts';
import type { Query } from '../search/query.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/words.ts';
import type { Reading } from './question.ts';

const NUMBER =
  /\p{N}+(?:[.,]\p{N}+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|once|twice|no one|nobody)\b/giu;
const MONEY =
  /[$€£¥₹]\s?\p{N}|\p{N}\s?(?:[$€£¥₹]|\b(?:dollars?|euros?|pounds?|yen|rupees?|yuan|lira|cents?|million|billion|crowns?|marks?)\b)|\b(?:US|A|C|Rs)\.?\$?\s?\p{N}/giu;
const PERCENT = /\p{N}\s?%|\bper ?cent\b|\b(?:half|third|quarter|two-thirds|three-quarters|majority)\b/giu;
const DURATION =
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|overnight)\b/giu;
const DATE =
  /\b(?:1[0-9]{3}|20[0-9]{2})s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tonight|tomorrow|last (?:night|week|month|year)|next (?:week|month|year)|century|morning|evening|midnight|noon)\b/giu;
const TIME = /\b\p{N}{1,2}(?::\p{N}{2}|\s?[ap]\.?m\b)|\b(?:noon|midnight|dawn|dusk)\b/giu;
const REASON =
  /\b(?:because|due to|owing to|as a result|result of|after|since|caused|led to|in order to|so that|to avoid|to protect|amid|over|following|therefore|thanks to|blam(?:e|ed|ing)|citing|reasons?|why)\b/giu;
const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=\s\p{Lu}))?(?:\s+(?:(?:of|the|de|del|da|di|bin|ibn|al|el|van|von|der|la|le|and|&)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const PLACE_BEFORE =
  /\b(?:in|at|near|from|to|outside|inside|across|around|into|off|of|over|between|and|for|via|through|en|à|aus)\s+(?:the\s+|southern\s+|northern\s+|eastern\s+|western\s+|central\s+)?$/iu;

const PATTERNS: Partial<Record<Reading['wants'], RegExp>> = {
  number: NUMBER, money: MONEY, percent: PERCENT, duration: DURATION, date: DATE, time: TIME, reason: REASON,
}; // prettier-ignore

/** Where in a window words stand that could answer. */
export type Spots = {
  readonly inBest: boolean;
  readonly inWindow: boolean;
  /** 0 to 1: how near the nearest such word stands to words of the question. */
  readonly near: number;
  /** The noun that is asked for stands in the window. */
  readonly focus: boolean;
  /** All such stretches in the window's text, and how near each stands to the question's words; nearest first. */
  readonly ranked: readonly { readonly span: Span; readonly near: number }[];
};

/** Looks in a window's text (`best`: its best sentence) for words of the kind that the question wants and does not hold itself. */
export function answerSpots(text: string, best: Span, reading: Reading, query: Query): Spots {
  const asked = askedWords(query);
  const spans = candidates(text, reading, asked);
  const focus = reading.focus !== undefined && focusIn(text, reading.focus);
  if (spans.length === 0) return { inBest: false, inWindow: false, near: 0, focus, ranked: [] };
  const hits = positions(text, asked);
  const ranked = spans.map((span) => {
    let near = 0;
    for (const [at, idf] of hits) {
      const gap = at < span.start ? span.start - at : Math.max(0, at - span.end);
      near += idf * Math.exp(-gap / 60);
    }
    return { span, near };
  });
  ranked.sort((a, b) => b.near - a.near);
  return {
    inBest: spans.some((span) => span.start >= best.start && span.end <= best.end),
    inWindow: true,
    near: Math.min(1.5, ranked[0]!.near / query.totalIdf),
    focus,
    ranked,
  };
}

function candidates(text: string, reading: Reading, asked: ReadonlyMap<string, number>): Span[] {
  const pattern = PATTERNS[reading.wants];
  const spans: Span[] = [];
  if (pattern !== undefined) {
    for (const match of text.matchAll(pattern)) {
      if (asked.has(fold(match[0]))) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
    return spans;
  }
  if (reading.wants === 'yesno') return spans;
  for (const match of text.matchAll(NAME)) {
    const { index } = match;
    const parts = fold(match[0])
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '' && !asked.has(stem(part)) && !FILLERS.has(part));
    if (parts.length === 0) continue;
    const single = parts.length === 1 && !/\s/.test(match[0]);
    const opens = index === 0 || /[.!?"“”\n]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    if (single && opens && text.slice(index + match[0].length, index + match[0].length + 1) !== '’') {
      if (COMMON_OPENERS.test(parts[0]!)) continue;
    }
    if (reading.wants === 'place' && !PLACE_BEFORE.test(text.slice(Math.max(0, index - 16), index))) continue;
    spans.push({ start: index, end: index + match[0].length });
  }
  return spans;
}

const FILLERS = new Set([
  'the',
  'of',
  'and',
  'a',
  'an',
  'de',
  'la',
  'le',
  'in',
  'on',
  'at',
  'but',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'his',
  'her',
  'this',
  'that',
  'these',
  'those',
  'when',
  'after',
  'for',
  'as',
  'if',
  'while',
]);
const COMMON_OPENERS =
  /^(?:although|though|however|there|what|who|how|why|where|with|by|from|to|after|before|since|some|many|most|all|both|each|one|two|three|another|other|such|no|not|so|then|now|also|during|under|over|according|because|its|their|our|my|your|you)$/;

const stem = stemmer('en');

/** The stems of the question's words, with their idf. */
function askedWords(query: Query): Map<string, number> {
  const map = new Map<string, number>();
  for (const slot of query.slots) {
    map.set(slot.word, slot.idf);
    map.set(slot.stem, slot.idf);
  }
  return map;
}

function positions(text: string, asked: ReadonlyMap<string, number>): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = fold(match[0]);
    const idf = asked.get(word) ?? asked.get(stem(word));
    if (idf !== undefined) found.push([match.index, idf]);
  }
  return found;
}

function focusIn(text: string, focus: string): boolean {
  for (const match of text.matchAll(/[\p{L}]+/gu))
    if (match[0].length + 4 > focus.length && stem(fold(match[0])) === focus) return true;
  return false;
}
