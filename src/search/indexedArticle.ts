import type { Article } from '../articles/article.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { terms } from '../text/terms.ts';
import type { Lexicon } from './lexicon.ts';

/** Content terms of about a third of a passage: passages are runs of three such stretches. */
const STRETCH = 40;

/** An article as search reads it: term ids in reading order, and where sentences lie. */
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
  /** Every distinct term id of body, headline, outlet and topics. */
  readonly distinct: Uint32Array;
};

/** Reads an article into term ids; new terms are added to the lexicon. */
export function indexArticle(article: Article, lexicon: Lexicon): IndexedArticle {
  const { body, language } = article;
  const found = sentences(body);
  const spans = new Uint32Array(found.length * 2);
  const first = new Uint32Array(found.length + 1);
  const stretch = new Uint16Array(found.length);
  const tokens: number[] = [];
  const all = terms(body, language);
  let at = 0;
  let current = 0;
  let stretchStart = 0;
  found.forEach((sentence, i) => {
    spans[2 * i] = sentence.start;
    spans[2 * i + 1] = sentence.end;
    first[i] = tokens.length;
    if (tokens.length - stretchStart >= STRETCH && current < 0xffff) {
      current++;
      stretchStart = tokens.length;
    }
    stretch[i] = current;
    for (let term = all[at]; term !== undefined && term.start < sentence.end; term = all[++at])
      tokens.push(lexicon.add(term.term));
  });
  first[found.length] = tokens.length;
  const title = article.headlineMissing
    ? []
    : terms(article.headline, language, { titleCase: true }).map((t) => lexicon.add(t.term));
  const about = terms([article.outlet ?? '', ...article.topics].join(' . '), language).map((t) =>
    lexicon.add(t.term),
  );
  return {
    article,
    spans,
    first,
    stretch,
    tokens: Uint32Array.from(tokens),
    title: Uint32Array.from(title),
    distinct: Uint32Array.from(new Set([...tokens, ...title, ...about])),
  };
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
