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
  const folded = fold(name).replace(/['’‘ʼ]/gu, '');
  const slug = folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  const whole = slug !== '' && slug.length <= MAX_ID_LENGTH && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(folded);
  if (whole && salt === '') return slug;
  const readable = slug.slice(0, MAX_ID_LENGTH - HASH_LENGTH - 1).replace(/-+$/u, '') || 'article';
  return `${readable}-${shortHash(`${salt}\0${name.normalize('NFC')}`)}`;
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
  return shortHash(
    JSON.stringify([
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
      article.body,
    ]),
  );
}

function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, HASH_LENGTH);
}
