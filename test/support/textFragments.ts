import type { Article } from '../../src/articles/article.ts';

/** The terms of a text directive, decoded. */
export type Terms = { prefix?: string; start?: string; end?: string; suffix?: string };

/** Reads the text directive of an address by the grammar of the draft; undefined where there is none. */
export function readDirective(url: URL): Terms | undefined {
  const raw = /:~:text=([^&]*)$/u.exec(url.hash)?.[1];
  if (raw === undefined) return undefined;
  const terms = raw.split(',');
  const found: Terms = {};
  if (terms[0]?.endsWith('-') === true) found.prefix = decodeURIComponent((terms.shift() ?? '').slice(0, -1));
  if (terms.at(-1)?.startsWith('-') === true) found.suffix = decodeURIComponent((terms.pop() ?? '').slice(1));
  const [start, end, ...others] = terms;
  if (start === undefined || start === '' || others.length > 0 || terms.some((term) => term.includes('-')))
    throw new Error(`No text directive: ${raw}`);
  found.start = decodeURIComponent(start);
  if (end !== undefined) found.end = decodeURIComponent(end);
  return found;
}

/** An article's page, the headline and then each paragraph on a line of its own, and where a place in the body stands on it. */
export function pageOf({ headline, body }: Article) {
  const fold = (text: string) =>
    text.replace(/\s+/gu, (run) => (run.split('\n').length > 2 ? '\n' : ' ')).trimStart();
  return {
    text: `${headline}\n${fold(body)}`,
    at: (offset: number) => headline.length + 1 + fold(body.slice(0, offset)).length,
  };
}

/**
 * Where the terms are found on a page, the first place first: by one regular expression, not by the draft's steps. Terms
 * begin and end with whole words, except where a context term stands beside them.
 */
export function landings({ prefix, start = '', end, suffix }: Terms, page: { readonly text: string }) {
  const words = [
    prefix === undefined ? '' : `(?<=${opening(prefix)}${escape(prefix)}\\s*)`,
    `(${prefix === undefined ? opening(start) : ''}${escape(start)}`,
    end === undefined ? '' : `${closing(start)}[^]*?${opening(end)}${escape(end)}`,
    `${suffix === undefined ? closing(end ?? start) : ''})`,
    suffix === undefined ? '' : `(?=\\s*${escape(suffix)}${closing(suffix)})`,
  ].join('');
  return [...page.text.matchAll(new RegExp(words, 'giu'))].map(({ index, 0: text }) => ({ index, text }));
}

function opening(term: string): string {
  return /^[\p{L}\p{N}]/u.test(term) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : '';
}

function closing(term: string): string {
  return /[\p{L}\p{M}\p{N}]$/u.test(term) ? String.raw`(?![\p{L}\p{M}\p{N}])` : '';
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
