import type { ReadArticle } from '../../../src/intake/article.ts';
import type { Shape } from './shapes/shape.ts';

/** How well a page was read. */
export type Measured = {
  /** How many paragraphs a reader of the page sees, and how many of them were kept whole and apart. */
  readonly expected: number;
  readonly kept: number;
  /** How many paragraphs were read, and which of them are none of the article's. */
  readonly read: number;
  readonly litter: readonly string[];
  readonly missing: readonly string[];
  /** What is told wrong of the article, such as its date. */
  readonly wrong: readonly string[];
};

/** Compares what was read of a page with what its reader sees. */
export function measure(shape: Shape, article: ReadArticle): Measured {
  const { paragraphs } = shape;
  const read = article.body.split('\n\n');
  const wanted = new Set(paragraphs);
  const found = new Set(read);
  const missing = paragraphs.filter((text) => !found.has(text));
  const litter = read.filter((text, i) => !wanted.has(text) || read.indexOf(text) < i);
  return {
    expected: paragraphs.length,
    kept: paragraphs.length - missing.length,
    read: read.length,
    litter,
    missing,
    wrong: differences(shape, article),
  };
}

function differences(shape: Shape, article: ReadArticle): string[] {
  const path = ({ pathname, search }: URL): string => `${pathname}${search}`;
  const pairs = {
    headline: [shape.headline, article.headline],
    outlet: [shape.outlet, article.outlet],
    byline: [shape.byline, article.byline],
    published: [shape.published, article.published?.iso],
    updated: [shape.updated, article.updated?.iso],
    language: [shape.language, article.language],
    url: [shape.url === undefined ? article.url : path(new URL(shape.url)), article.url],
    warnings: [
      [...(shape.warnings ?? [])].sort().join(' '),
      article.warnings
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ],
  };
  return Object.entries(pairs)
    .filter(([, [expected, found]]) => expected !== found)
    .map(([name, [expected, found]]) => `${name}: expected '${expected}', found '${found}'`);
}
