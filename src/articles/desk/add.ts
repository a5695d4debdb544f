import { Refusal } from '../../refusals.ts';
import { isServer, type Article } from '../article.ts';
import { newId } from '../id.ts';
import type { By } from './audit.ts';
import { type Content, type Filed, filed, fileFor, refuseDetours } from './content.ts';
import type { Parts } from './parts.ts';

/** How many articles persons may still add to a collection today (UTC); without bound for what is no server's. */
export function addsLeft({ ledger, now, addsPerDay }: Parts, collection: string): number {
  if (!isServer(collection)) return Infinity;
  return Math.max(0, addsPerDay - ledger.addedOn(dayOf(now()), collection));
}

/** Adds articles to a collection, all or none. */
export async function addAll(
  parts: Parts,
  collection: string,
  contents: readonly Content[],
  by: By,
): Promise<readonly Article[]> {
  const { store, ledger, transactions, roots } = parts;
  if (contents.length === 0) return [];
  if (by.kind === 'person' && contents.length > addsLeft(parts, collection)) throw tooMany(parts, collection);
  const today = dayOf(parts.now());
  const found: Filed[] = [];
  const taken = new Set<string>();
  for (const content of contents) {
    const day = content.published?.day ?? today;
    const isTaken = (id: string): boolean =>
      taken.has(id) ||
      store.articles.has(id) ||
      ledger.of(id).length > 0 ||
      store.exists(fileFor(id, collection, day));
    const id = newId(content.headline, day, collection, isTaken);
    taken.add(id);
    const one = await filed(content, id, collection, fileFor(id, collection, day));
    await refuseDetours(roots.articles, one.article.file);
    found.push(one);
  }
  const files = found.map(({ article }) => article.file);
  await transactions.run(() => ({
    by,
    op: 'add',
    collection,
    articles: found.map(({ article: { id, file, version } }) => ({ id, file, now: version, what: [] })),
    puts: found.map(({ article, source }) => ({ root: 'articles', file: article.file, content: source })),
    drops: [],
    check: () => {
      // A file has come into one of the places since; the next try takes another.
      if (files.some((file) => store.exists(file)))
        throw new Refusal(['writtenMeanwhile']);
    },
  }));
  await store.adopt(files);
  return found.map(({ article }) => store.articles.get(article.id) ?? article);
}

function tooMany(parts: Parts, collection: string): Refusal {
  return new Refusal(['noAddsLeft', parts.addsPerDay, addsLeft(parts, collection)]);
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
