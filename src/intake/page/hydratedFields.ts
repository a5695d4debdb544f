import { isObject, type JsonObject, listOf, textIn } from './json.ts';

/** What stands beside the text in a page's data; texts as written. */
export type HydratedFields = {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly updated?: string;
};

const HEADLINES = ['headline', 'title', 'hed', 'headlines'] as const;
const AUTHORS = ['authors', 'author', 'byline', 'bylines', 'credits', 'contributors'] as const;
const PUBLISHED = [
  'display_date',
  'first_publish_date',
  'publish_date',
  'publishDate',
  'publishedDate',
  'publishedAt',
  'published_at',
  'datePublished',
  'firstPublished',
  'published',
  'pubDate',
  'created_date',
] as const;
const UPDATED = [
  'last_updated_date',
  'updatedDate',
  'updatedAt',
  'updated_at',
  'dateModified',
  'lastModified',
  'modified',
] as const;

/** Reads headline, authors and dates from the objects around a text, the innermost last; the nearest that has them counts. */
export function describe(around: readonly JsonObject[]): HydratedFields {
  const nearest = around.toReversed().slice(0, 4);
  const first = (keys: readonly string[]): string | undefined =>
    nearest
      .flatMap((object) =>
        keys.map((key) =>
          textIn(object[key], isObject(object[key]) ? Object.values(object[key]) : undefined),
        ),
      )
      .find((text) => text !== undefined);
  const authors =
    nearest
      .map((object) => AUTHORS.flatMap((key) => peopleIn(object[key], 0)))
      .find((names) => names.length > 0) ?? [];
  return {
    headline: first(HEADLINES),
    authors,
    published: first(PUBLISHED),
    updated: first(UPDATED),
  };
}

function peopleIn(value: unknown, depth: number): string[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isObject(entry) || depth > 2) return [];
    const name = textIn(entry['name'], entry['fullName'], entry['byline'], entry['displayName']);
    return name === undefined
      ? ['by', 'authors', 'author'].flatMap((key) => peopleIn(entry[key], depth + 1))
      : [name];
  });
}
