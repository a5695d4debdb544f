import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { pageText, type PageText } from './fragmentSearch.ts';

/** An article's page, where on it the body begins, and where the words to link to stand. */
export type Page = PageText & { readonly bodyAt: number; readonly span: Span };

/**
 * The headline and the body as a browser reads them, and where the span's words stand there. Undefined for a span
 * without words.
 */
export function readPage(article: Article, span: Span): Page | undefined {
  const words = article.body.slice(span.start, span.end);
  if (words.trim() === '') return undefined;
  const first = span.start + words.length - words.trimStart().length;
  const head = article.headlineMissing ? '' : `${foldSpace(article.headline)}\n`;
  const text = head + foldSpace(article.body);
  const start = head.length + foldRuns(article.body.slice(0, first)).trimStart().length;
  return {
    ...pageText(text),
    bodyAt: head.length,
    span: { start, end: start + foldSpace(words).length },
  };
}

function foldSpace(text: string): string {
  return foldRuns(text).trim();
}

/** A blank line becomes one line break, all other white space one blank. */
function foldRuns(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, (run) => (/\n.*\n/su.test(run) ? '\n' : ' '));
}
