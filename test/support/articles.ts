import type { Article, Moment } from '../../src/articles/article.ts';
import type { Quote } from '../../src/answers/answer.ts';
import type { Span } from '../../src/text/span.ts';

/** A date alone, or a time with its zone. */
export function at(iso: string): Moment {
  const day = iso.slice(0, 10);
  return iso.length === 10 ? { iso, day } : { iso, day, instant: Date.parse(iso) };
}

/** An article with what a test does not care about filled in. */
export function article(given: Partial<Article> & { readonly id: string; readonly body: string }): Article {
  return {
    collection: 'shared',
    sample: false,
    headline: `Headline of ${given.id}`,
    headlineMissing: false,
    outlet: 'Harbour Post',
    outletInferred: false,
    published: at('2025-05-03'),
    url: `https://news.example/${given.id}`,
    language: 'en',
    topics: [],
    corrections: [],
    rights: 'full',
    version: '1',
    file: `${given.id}.md`,
    ...given,
  };
}

/** Where `words` stand in a text; fails the test where they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' does not stand in the text`);
  return { start, end: start + words.length };
}

/** A quote of an article, with `mark` marked. */
export function quote(of: Article, words: string, mark?: string, more: Partial<Quote> = {}): Quote {
  return {
    article: of,
    text: words,
    ...spanOf(of.body, words),
    marks: mark === undefined ? [] : [spanOf(words, mark)],
    dayNotes: [],
    score: 1,
    ...more,
  };
}
