import { Refusal } from '../../refusals.ts';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import type { Parts } from './parts.ts';
import { StaleVersion } from './staleVersion.ts';
import { shaOf } from './transaction.ts';

/** An article as it lies on the disk now. */
export type Present = {
  readonly article: Article;
  /** What its file holds, and the SHA-256 of that. */
  readonly content: Buffer;
  readonly sha: string;
  /** Throws a {@link StaleVersion} once the file is another. */
  readonly check: () => void;
};

/** An article of a collection as it is known; another collection's is as unknown as one that does not exist. */
export function known({ store }: Parts, collection: string, id: string): Article | undefined {
  const article = store.articles.get(id);
  return article?.collection === collection ? article : undefined;
}

/**
 * The article of a collection as it is on the disk.
 * @throws UserError where there is none, or it does not lie in a file of its own.
 */
export async function present(parts: Parts, collection: string, id: string): Promise<Present> {
  const { store, on, roots } = parts;
  const before = known(parts, collection, id);
  if (before === undefined) throw missing(id);
  const { file } = before;
  if (before.line !== undefined)
    throw new Refusal(['lineOfFile', before.line, file]);
  const at = path.join(roots.articles, file);
  await refuseLink(at, file);
  await store.catchUp(file);
  const article = known(parts, collection, id);
  const content = await on.read(at);
  if (article?.file !== file || content === undefined || !store.isCurrent(file)) throw new StaleVersion(article);
  const check = (): void => {
    if (!store.isCurrent(file)) throw new StaleVersion(article);
  };
  return { article, content, sha: shaOf(content), check };
}

/** Gives a {@link StaleVersion} the article as it is by now; any other error stays what it is. */
export async function refreshed(error: unknown, parts: Parts, collection: string, id: string): Promise<unknown> {
  if (!(error instanceof StaleVersion)) return error;
  const file = known(parts, collection, id)?.file;
  if (file !== undefined) await parts.store.catchUp(file);
  return new StaleVersion(known(parts, collection, id));
}

export function missing(id: string): Refusal {
  return new Refusal(['noSuchArticle', id.slice(0, 60).toWellFormed()]);
}

/** A file that is a link is another's: a mounted volume is made so. */
export async function refuseLink(at: string, file: string): Promise<void> {
  const stats = await lstat(at).catch(() => undefined);
  if (stats?.isSymbolicLink() === true)
    throw new Refusal(['fileIsLink', file]);
}
