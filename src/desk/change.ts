import type { Article } from '../articles/article.ts';
import type { Content } from '../articles/desk/content.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { contentOf } from './content.ts';
import type { Change, Details } from './desk.ts';

/**
 * What an article says once a change is made to it. `seen` is the version that the editor had before them, where it is known: what
 * they left as they saw it is no change, and a paragraph is found again where it stands by now. Undefined where the paragraph
 * cannot be told any more.
 */
export function applied(change: Change, to: Article, seen: Article | undefined): Content | undefined {
  switch (change.kind) {
    case 'whole':
      return change.content;
    case 'details':
      return withDetails(contentOf(to), seen === undefined ? change.details : touched(change.details, seen));
    case 'paragraph': {
      const body = withParagraph(to.body, change, seen?.body);
      return body === undefined ? undefined : { ...contentOf(to), body };
    }
  }
}

/** An article with what an editor says of it. An outlet or author that they emptied is none. */
export function withDetails<T extends Content>(content: T, details: Details): T {
  const { headline, outlet, byline, ...rest } = details;
  const next = {
    ...content,
    ...(headline !== undefined && { headline, headlineMissing: false }),
    ...(outlet !== undefined && { outlet, outletInferred: false }),
    ...(byline !== undefined && { byline }),
    ...rest,
  };
  if (outlet === '') delete next.outlet;
  if (byline === '') delete next.byline;
  return next;
}

/** A form gives all details: those that say what the editor saw are not theirs. */
function touched(details: Details, seen: Article): Details {
  const same = (key: keyof Details): boolean =>
    JSON.stringify(details[key] || undefined) === JSON.stringify(seen[key]);
  return Object.fromEntries(Object.entries(details).filter(([key]) => !same(key as keyof Details)));
}

type Paragraph = Extract<Change, { kind: 'paragraph' }>;

function withParagraph(body: string, { at, text }: Paragraph, seen: string | undefined): string | undefined {
  if (seen === undefined || seen === body) return replaced(body, at, text);
  const old = texts(seen);
  const now = texts(body);
  const places = now.flatMap((words, index) => (words === old[at] ? [index] : []));
  const nearest = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (nearest !== undefined) return replaced(body, nearest, text);
  // It was changed itself: it stands where its place among its neighbours is.
  return now.length === old.length ? replaced(body, at, text) : replaced(seen, at, text);
}

/** A body with another text in the place of a paragraph; an empty one takes it out. */
function replaced(body: string, at: number, text: string): string | undefined {
  const place = paragraphsOf(body)[at];
  if (place === undefined) return undefined;
  const [before, after] = [body.slice(0, place.start), body.slice(place.end)];
  return text === '' ? `${before.trimEnd()}\n\n${after.trimStart()}`.trim() : `${before}${text}${after}`;
}

function texts(body: string): string[] {
  return paragraphsOf(body).map(({ start, end }) => body.slice(start, end));
}
