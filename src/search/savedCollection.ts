import type { Article } from '../articles/article.ts';
import { bytesOf, numbersOf, type Part } from '../files/container.ts';
import type { SavedCollection } from './collectionIndex.ts';
import type { IndexedArticle } from './indexedArticle.ts';

/** For each article, in this order: its number, and how many numbers its arrays have. */
const COLUMNS = 5;
/** So many articles make one piece of what is written. */
const PIECE = 256;

/** The parts of a container that hold a collection's index; their names begin with `name`. `numberOf` numbers the articles. */
export function collectionToParts(
  name: string,
  { entries, packed }: SavedCollection,
  numberOf: (article: Article) => number,
): readonly Part[] {
  const table = new Uint32Array(entries.length * COLUMNS);
  entries.forEach(({ article, spans, tokens, title, about }, i) =>
    table.set([numberOf(article), spans.length, tokens.length, title.length, about.length], i * COLUMNS),
  );
  return [
    [`${name}/table`, [bytesOf(table)]],
    [`${name}/numbers`, numbers(entries)],
    [`${name}/terms`, [bytesOf(packed.terms)]],
    [`${name}/starts`, [bytesOf(packed.starts)]],
    [`${name}/postings`, [bytesOf(packed.postings)]],
  ];
}

/** Each article's arrays one after the other; the last, of half the width, is filled up with a 0 where it needs one. */
function* numbers(entries: readonly IndexedArticle[]): Generator<Uint8Array> {
  for (let i = 0; i < entries.length; i += PIECE) {
    const arrays = entries.slice(i, i + PIECE).flatMap(({ spans, first, tokens, title, about, stretch }) => {
      const even = new Uint16Array(stretch.length + (stretch.length % 2));
      even.set(stretch);
      return [spans, first, tokens, title, about, even].map(bytesOf);
    });
    yield Buffer.concat(arrays);
  }
}

/** What {@link collectionToParts} was given; the arrays are views of the parts. Undefined where a part is missing. */
export function partsToCollection(
  name: string,
  parts: ReadonlyMap<string, Uint8Array>,
  articles: readonly Article[],
): SavedCollection | undefined {
  const [table, all, terms, starts, postings] = ['table', 'numbers', 'terms', 'starts', 'postings'].map(
    (part) => {
      const bytes = parts.get(`${name}/${part}`);
      return bytes && numbersOf(bytes);
    },
  );
  if (!table || !all || !terms || !starts || !postings) return undefined;
  const entries: IndexedArticle[] = [];
  let at = 0;
  const take = (length: number): Uint32Array => all.subarray(at, (at += length));
  for (let i = 0; i < table.length; i += COLUMNS) {
    const article = articles[table[i]!];
    if (article === undefined) return undefined;
    const sentences = table[i + 1]! / 2;
    const entry = {
      article,
      spans: take(table[i + 1]!),
      first: take(sentences + 1),
      tokens: take(table[i + 2]!),
      title: take(table[i + 3]!),
      about: take(table[i + 4]!),
    };
    const stretch = new Uint16Array(all.buffer, all.byteOffset + 4 * at, sentences);
    at += Math.ceil(sentences / 2);
    entries.push({ ...entry, stretch });
  }
  return { entries, packed: { terms, starts, postings } };
}
