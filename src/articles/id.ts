import { hash } from 'node:crypto';
import { fold } from '../text/words.ts';
import { isServer, MAX_ID_LENGTH, type Article } from './article.ts';

const HASH_LENGTH = 10;

/**
 * An id made from a file's name or a headline: `[a-z0-9-]`, at most {@link MAX_ID_LENGTH} characters, the same for the same
 * name. Letters are folded to ASCII. Where that loses something, or the name is too long, a short hash of the whole name
 * follows. `salt` keeps equal names of different places apart (a server's articles, say): then there is always a hash.
 */
export function idFrom(name: string, salt = ''): string {
  const folded = fold(name);
  const slug = slugOf(name);
  const whole = slug !== '' && slug.length <= MAX_ID_LENGTH && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(folded);
  if (whole && salt === '') return slug;
  const readable = slug.slice(0, MAX_ID_LENGTH - HASH_LENGTH - 1).replace(/-+$/u, '') || 'article';
  return `${readable}-${shortHash(`${salt}\0${name.normalize('NFC')}`)}`;
}

/** The letters and digits of a text, as ASCII has them, with hyphens between words. */
function slugOf(text: string): string {
  const words = fold(text).replace(/['’‘ʼ]/gu, '').replace(/[^a-z0-9]+/gu, '-'); // prettier-ignore
  return words.replace(/^-+|-+$/gu, '');
}

/**
 * An id for a new article, from its headline and a day (`YYYY-MM-DD`), that is not taken; a file named by it has that id in its
 * collection (see {@link idOfFile}). Headlines that ASCII cannot write give `article-` and the day.
 */
export function newId(headline: string, day: string, collection: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(headline.slice(0, 1_000));
  const room = isServer(collection) ? MAX_ID_LENGTH - HASH_LENGTH - 1 : MAX_ID_LENGTH;
  for (let count = 1; ; count += 1) {
    const end = `-${day}${count === 1 ? '' : `-${count}`}`;
    const name = `${cutAtWord(slug, room - end.length) || 'article'}${end}`;
    const id = isServer(collection) ? idFrom(name, collection) : name;
    if (!isTaken(id)) return id;
  }
}

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > 0 ? end : length);
}

/**
 * The id of the article in a file of a collection, by the file's name without its ending. Equal names in two servers' folders are
 * no clash, and must not tell of each other: there the id has a hash, which a file that was named by such an id keeps.
 */
export function idOfFile(name: string, collection: string): string {
  if (!isServer(collection)) return idFrom(name);
  const readable = /^(.+)-[0-9a-f]{10}$/u.exec(name)?.[1];
  return readable !== undefined && idFrom(readable, collection) === name ? name : idFrom(name, collection);
}

/** A short hash of everything that a reader sees of an article; it changes when any of that does. */
export function versionOf(
  article: Omit<Article, 'language' | 'sample' | 'version' | 'file' | 'line' | 'collection' | 'id'>,
  language: string,
  sample: boolean,
): string {
  const about = JSON.stringify([
    article.headline,
    article.headlineMissing,
    article.outlet,
    article.outletInferred,
    article.byline,
    article.published?.iso,
    article.updated?.iso,
    article.url,
    language,
    article.topics,
    article.corrections.map((correction) => [correction.when?.iso, correction.what]),
    article.rights,
    sample,
  ]);
  // The body is taken as it is: writing it as JSON takes longer than all the rest.
  return shortHash(`${about}\n${article.body}`);
}

function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, HASH_LENGTH);
}
