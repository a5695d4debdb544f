import type { Article } from './article.ts';

/** Where a body lies: the bytes of its UTF-8 text. */
type Place = { readonly bytes: Buffer; text: string | undefined };

const PLACE = Symbol('place of the body');
type Held = { readonly [PLACE]: Place };

/** All articles share one function, so that they stay of one kind to the compiler. */
function bodyOf(this: Held): string {
  const place = this[PLACE];
  return (place.text ??= place.bytes.toString());
}

/**
 * An article whose body is read from UTF-8 bytes when somebody wants it: of many articles that are kept, few are looked at. `fields`
 * becomes that article.
 */
export function withLazyBody(fields: Omit<Article, 'body'>, bytes: Buffer): Article {
  const place: Place = { bytes, text: undefined };
  Object.defineProperty(fields, PLACE, { value: place });
  return Object.defineProperty(fields, 'body', { get: bodyOf, enumerable: true }) as Article;
}
