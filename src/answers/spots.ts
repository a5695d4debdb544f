import type { Query } from '../search/query.ts';
import type { Window } from '../search/rank.ts';
import type { Span } from '../text/span.ts';
import { stemmer } from '../text/stems.ts';
import { fold } from '../text/words.ts';
import { expansions } from './expansions.ts';
import { nameSpots } from './nameSpots.ts';
import type { Reading } from './question.ts';
import type { Spot } from './spot.ts';
import { valueSpots } from './valueSpots.ts';

/** Where in a window words stand that could answer. */
export type Spots = {
  /** The best fit in the window's best sentence, and in the window. */
  readonly inBest: number;
  readonly inWindow: number;
  /** How near such words stand to words of the question, weighed by fit: 0 to 1.5. */
  readonly near: number;
  /** The noun that is asked for stands in the window. */
  readonly focus: boolean;
  /** All such stretches in the window's text, and how near each stands to the question's words; nearest first. */
  readonly ranked: readonly { readonly span: Spot; readonly near: number }[];
};

/** Characters over which nearness fades to a third. */
const FADING = 60;

const REASON =
  /\b(because|due to|owing to|as a result of|thanks to|caused|so that|in order to|blam(?:e|ed|ing)|the reasons?|to (?:avoid|protect|prevent)|citing)\b|\b(after|since|over|amid|following|led to|therefore|for fear)\b/giu;

const known = new WeakMap<Window, Spots>();

/** The {@link answerSpots} of a window, looked for once: a window belongs to one question. */
export function spotsOf(window: Window, reading: Reading, query: Query): Spots {
  let spots = known.get(window);
  if (spots === undefined) {
    const { entry, from, to, best } = window;
    const start = entry.spans[2 * from]!;
    const sentence = { start: entry.spans[2 * best]! - start, end: entry.spans[2 * best + 1]! - start };
    const text = entry.article.body.slice(start, entry.spans[2 * to + 1]);
    spots = answerSpots(text, sentence, reading, query, entry.article.language);
    known.set(window, spots);
  }
  return spots;
}

/** Looks in a window's text (`best`: its best sentence) for words of the kind that the question wants and does not hold itself. */
export function answerSpots(
  text: string,
  best: Span,
  reading: Reading,
  query: Query,
  language: string,
): Spots {
  const asked = askedOf(query);
  const spots = find(text, reading, asked.idf, language);
  const focus = reading.focus !== undefined && focusIn(text, reading.focus);
  if (spots.length === 0) return { inBest: 0, inWindow: 0, near: 0, focus, ranked: [] };
  const hits = positions(text, asked);
  const ranked = spots.map((span) => {
    let near = 0;
    for (const [at, idf] of hits) {
      const gap = at < span.start ? span.start - at : Math.max(0, at - span.end);
      near += idf * Math.exp(-gap / FADING);
    }
    return { span, near: near * span.fit };
  });
  ranked.sort((a, b) => b.near - a.near);
  return {
    inBest: Math.max(
      0,
      ...spots.filter((spot) => spot.start >= best.start && spot.end <= best.end).map((spot) => spot.fit),
    ),
    inWindow: Math.max(...spots.map((spot) => spot.fit)),
    near: Math.min(1.5, ranked[0]!.near / query.totalIdf),
    focus,
    ranked,
  };
}

function find(text: string, reading: Reading, asked: ReadonlyMap<string, number>, language: string): Spot[] {
  switch (reading.wants) {
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
    case 'date':
    case 'time':
      return valueSpots(text, reading, asked, language);
    case 'reason':
      return [...text.matchAll(REASON)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        fit: match[1] === undefined ? 0.4 : 1,
      }));
    case 'expansion':
      return expansions(text, asked);
    case 'person':
    case 'place':
    case 'thing':
      return nameSpots(text, reading, asked);
    case 'yesno':
      return [];
  }
}

const stem = stemmer('en');

/** What a query's words look like in a text. */
type Asked = {
  /** The idf of each word, stem and other form. */
  readonly idf: ReadonlyMap<string, number>;
  /** How they begin: only words that begin so need a closer look. */
  readonly beginnings: ReadonlySet<string>;
};

/** Letters that a word and its inflections begin with alike. */
const BEGINNING = 3;

const asked = new WeakMap<Query, Asked>();

function askedOf(query: Query): Asked {
  let known = asked.get(query);
  if (known === undefined) {
    const idf = new Map<string, number>();
    for (const slot of query.slots)
      for (const form of [slot.word, slot.stem, ...slot.forms]) idf.set(form.replace('^', ''), slot.idf);
    asked.set(
      query,
      (known = { idf, beginnings: new Set([...idf.keys()].map((form) => form.slice(0, BEGINNING))) }),
    );
  }
  return known;
}

const WORD = /[\p{L}\p{N}]+/gu;

function positions(text: string, { idf, beginnings }: Asked): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const match of text.toLowerCase().matchAll(WORD)) {
    if (!beginnings.has(match[0].slice(0, BEGINNING))) continue;
    const word = fold(match[0]);
    const weight = idf.get(word) ?? idf.get(stem(word));
    if (weight !== undefined) found.push([match.index, weight]);
  }
  return found;
}

function focusIn(text: string, focus: string): boolean {
  const start = focus.slice(0, BEGINNING);
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const word = /^\p{L}+/u.exec(text.slice(at, at + 40))?.[0] ?? '';
    if ((at === 0 || !/\p{L}/u.test(text[at - 1]!)) && stem(fold(word)) === focus) return true;
  }
  return false;
}
