import { Refusal } from '../../refusals.ts';
import path from 'node:path';
import type { Article, Moment } from '../article.ts';
import { articleOf, parseWhole } from '../folder/read.ts';
import type { By, Entry, Operation } from './audit.ts';
import { type Content, filed, refuseDetours } from './content.ts';
import { differences } from './differences.ts';
import { removedFile, sameFormat, versionFile } from './keeping.ts';
import type { Parts } from './parts.ts';
import { known, missing, type Present, present } from './present.ts';
import { StaleVersion } from './staleVersion.ts';
import { shaOf } from './transaction.ts';

/** Puts other content in an article's place; what was there is kept as an earlier version. */
export async function edit(
  parts: Parts,
  { id, collection }: Named,
  basedOn: string,
  content: Content,
  by: By,
): Promise<Article> {
  const now = await present(parts, collection, id);
  if (now.article.version !== basedOn) throw new StaleVersion(now.article);
  return rewrite(parts, now, content, 'edit', by);
}

/** Adds a correction, on the article as it is now. */
export async function correct(
  parts: Parts,
  { id, collection }: Named,
  correction: { readonly what: string; readonly when?: Moment },
  by: By,
): Promise<Article> {
  const now = await present(parts, collection, id);
  const corrections = [...now.article.corrections, correction];
  return rewrite(parts, now, { ...now.article, corrections }, 'correct', by);
}

/** Takes an article out of its collection, if it still is as `basedOn` was where that is given; it is kept to be restored. */
export async function remove(
  parts: Parts,
  { id, collection }: Named,
  basedOn: string | undefined,
  by: By,
): Promise<void> {
  const now = await present(parts, collection, id);
  if (basedOn !== undefined && now.article.version !== basedOn) throw new StaleVersion(now.article);
  await takeOut(parts, now, 'remove', by);
}

/** Puts a removed article back where it was. */
export async function restore(parts: Parts, { id, collection }: Named, op: Operation, by: By): Promise<Article> {
  const { store, ledger, transactions, roots, on } = parts;
  const last = ledger.of(id).at(-1);
  if (known(parts, collection, id) !== undefined) throw new Refusal(['notRemoved']);
  if (last === undefined || last.collection !== collection || !isRemoved(last)) throw missing(id);
  const { file } = last;
  const kept = removedFile(collection, id, file);
  const content = await on.read(path.join(roots.data, kept));
  if (content === undefined) throw new Refusal(['notKept']);
  await refuseDetours(roots.articles, file);
  const article = await articleIn(content, file, collection);
  const check = (): void => {
    if (store.exists(file))
      throw new Refusal(['placeTaken', file]);
  };
  check();
  await transactions.run(() => ({
    by,
    op,
    collection,
    articles: [{ id, file, now: article.version, what: [] }],
    puts: [{ root: 'articles', file, content }],
    drops: [{ root: 'data', file: kept, sha: shaOf(content) }],
    check,
  }));
  await store.adopt([file]);
  return store.articles.get(id) ?? article;
}

/** Takes back the change `n` of an article, as long as it is the last one. */
export async function undo(parts: Parts, { id, collection }: Named, n: number, by: By): Promise<Article | undefined> {
  const { ledger, roots, on } = parts;
  const last = ledger.of(id).at(-1);
  if (last === undefined || last.collection !== collection || last.op === 'purge') throw missing(id);
  if (last.n !== n) throw new StaleVersion(known(parts, collection, id));
  if (isRemoved(last)) return restore(parts, { id, collection }, 'undo', by);
  const now = await present(parts, collection, id);
  if (now.article.version !== last.now) throw new StaleVersion(now.article);
  if (last.kept === undefined) {
    await takeOut(parts, now, 'undo', by);
    return undefined;
  }
  const content = await on.read(path.join(roots.data, last.kept));
  if (content === undefined) throw new Refusal(['versionNotKept']);
  const file = sameFormat(now.article.file, last.kept);
  const before = await articleIn(content, file, collection);
  return replace(parts, now, { article: before, source: content }, 'undo', by);
}

/** What names an article for an editor: an id alone would reach other collections. */
export type Named = { readonly id: string; readonly collection: string };

/** Whether an article was removed by this change, and can be restored. */
export function isRemoved(entry: Entry): boolean {
  return entry.now === undefined && entry.op !== 'purge';
}

/** The article that a kept content holds, as it would be in `file`. */
export async function articleIn(content: Uint8Array, file: string, collection: string): Promise<Article> {
  const place = { collection, sample: false };
  const { draft } = parseWhole(content, file, place);
  if (draft === undefined) throw new Refusal(['versionUnreadable']);
  return articleOf(draft, file, place);
}

async function rewrite(parts: Parts, now: Present, content: Content, op: Operation, by: By): Promise<Article> {
  const { id, collection, file } = now.article;
  const next = await filed(content, id, collection, sameFormat(file, '.md'));
  if (next.article.version === now.article.version) return now.article;
  return replace(parts, now, next, op, by);
}

async function replace(
  { store, transactions }: Parts,
  now: Present,
  next: { readonly article: Article; readonly source: string | Uint8Array },
  op: Operation,
  by: By,
): Promise<Article> {
  const { id, collection, file: before, version } = now.article;
  const { file } = next.article;
  const moved = file !== before;
  await transactions.run((n) => {
    const kept = versionFile(collection, id, n, before);
    return {
      by,
      op,
      collection,
      articles: [{ id, file, was: version, now: next.article.version, kept, what: differences(now.article, next.article) }],
      puts: [
        { root: 'data', file: kept, content: now.content },
        { root: 'articles', file, over: moved ? undefined : now.sha, content: next.source },
      ],
      drops: moved ? [{ root: 'articles', file: before, sha: now.sha }] : [],
      check: () => {
        now.check();
        if (moved && store.exists(file))
          throw new Refusal(['inTheWay', file]);
      },
    };
  });
  await store.adopt([before, file]);
  return store.articles.get(id) ?? next.article;
}

async function takeOut({ store, transactions }: Parts, now: Present, op: Operation, by: By): Promise<void> {
  const { id, collection, file, version } = now.article;
  await transactions.run(() => ({
    by,
    op,
    collection,
    articles: [{ id, file, was: version, what: [] }],
    puts: [{ root: 'data', file: removedFile(collection, id, file), content: now.content }],
    drops: [{ root: 'articles', file, sha: now.sha }],
    check: now.check,
  }));
  await store.adopt([file]);
}
