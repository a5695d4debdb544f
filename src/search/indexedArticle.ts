import type { Article } from '../articles/article.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import type { TermOptions } from '../text/terms.ts';
import type { Lexicon } from './lexicon.ts';

/** Content terms of about a third of a passage: passages are runs of three such stretches. */
const STRETCH = 40;

/** An article as search reads it: term ids in reading order, and where sentences lie. All arrays share one piece of memory. */
export type IndexedArticle = {
  readonly article: Article;
  /** Start and end of each sentence in the body, in turn. */
  readonly spans: Uint32Array;
  /** For each sentence, the index of its first token; one more entry at the end. */
  readonly first: Uint32Array;
  /** For each sentence, the stretch it belongs to. */
  readonly stretch: Uint16Array;
  /** Term ids of the body's content words. */
  readonly tokens: Uint32Array;
  /** Term ids of the headline's content words. */
  readonly title: Uint32Array;
  /** Term ids of the outlet and the topics. */
  readonly about: Uint32Array;
};

/** Reads an article into term ids; new terms are added to the lexicon. */
export function indexArticle(article: Article, lexicon: Lexicon): IndexedArticle {
  const found = sentences(article.body);
  const { tokens, first } = tokensOf(article, found, lexicon);
  const title = article.headlineMissing ? [] : idsOf(article.headline, article, lexicon, { titleCase: true });
  const about = idsOf([article.outlet ?? '', ...article.topics].join(' . '), article, lexicon);
  const bounds: number[] = [];
  for (const { start, end } of found) bounds.push(start, end);
  const numbers = bounds.length + first.length + tokens.length + title.length + about.length;
  const memory = new ArrayBuffer(4 * numbers + 2 * found.length);
  let used = 0;
  const part = (values: ArrayLike<number>): Uint32Array => {
    const view = new Uint32Array(memory, 4 * used, values.length);
    view.set(values);
    used += values.length;
    return view;
  };
  const entry = {
    article,
    spans: part(bounds),
    first: part(first),
    tokens: part(tokens),
    title: part(title),
    about: part(about),
  };
  return { ...entry, stretch: stretches(entry.first, new Uint16Array(memory, 4 * used, found.length)) };
}

function idsOf(text: string, { language }: Article, lexicon: Lexicon, options: TermOptions = {}): number[] {
  const ids: number[] = [];
  lexicon.read(text, language, options, (id) => ids.push(id));
  return ids;
}

/** The term ids of a body, and for each of its sentences, and after the last, how many come before it. */
function tokensOf(
  { body, language }: Article,
  found: readonly Sentence[],
  lexicon: Lexicon,
): { tokens: number[]; first: number[] } {
  const tokens: number[] = [];
  const first = [0];
  lexicon.read(body, language, {}, (id, start) => {
    while (start >= (found[first.length - 1]?.end ?? Infinity)) first.push(tokens.length);
    tokens.push(id);
  });
  while (first.length <= found.length) first.push(tokens.length);
  return { tokens, first };
}

/** Fills in the stretch of each sentence: a new one begins with the first sentence after {@link STRETCH} tokens. */
function stretches(first: Uint32Array, into: Uint16Array): Uint16Array {
  let current = 0;
  let start = 0;
  for (let i = 0; i < into.length; i++) {
    if (first[i]! - start >= STRETCH && current < 0xffff) {
      current++;
      start = first[i]!;
    }
    into[i] = current;
  }
  return into;
}

/** Every distinct term id of body, headline, outlet and topics. */
export function distinctTerms({ tokens, title, about }: IndexedArticle): Set<number> {
  const distinct = new Set(tokens);
  for (const term of title) distinct.add(term);
  for (const term of about) distinct.add(term);
  return distinct;
}

const BLANK_LINE = /\n[^\S\n]*\n/u;

/** The sentences of an indexed article, as they were cut when it was indexed. */
export function sentencesOf({ article, spans }: IndexedArticle): Sentence[] {
  const found: Sentence[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const before = i === 0 ? '\n\n' : article.body.slice(spans[i - 1], spans[i]);
    found.push({ start: spans[i]!, end: spans[i + 1]!, opensParagraph: BLANK_LINE.test(before) });
  }
  return found;
}
