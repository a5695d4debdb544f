import { Refusal } from '../../refusals.ts';
import path from 'node:path';
import type { Article } from '../article.ts';
import type { By, Entry, Operation } from './audit.ts';
import { articleIn, isRemoved } from './change.ts';
import type { Difference } from './differences.ts';
import { removedFile, sameFormat } from './keeping.ts';
import type { Parts } from './parts.ts';
import { known, missing } from './present.ts';

/** How long removed articles, and the collections of servers that Byline left, are kept, in days. */
export const KEPT_DAYS = 30;

/** One step of an article's history. */
export type Step =
  | {
      readonly kind: 'change';
      /** Names the change, for `undo` and `earlier`. */
      readonly change: number;
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly by: By;
      readonly op: Operation;
      readonly what: readonly Difference[];
      /** Whether the version before it can be read. */
      readonly earlier: boolean;
    }
  /** The file was changed by hand in the folder, between the steps around this one. */
  | { readonly kind: 'byHand' };

/** An article that was removed and can be restored. */
export type Removed = {
  readonly article: Article;
  /** The removal, for `undo`. */
  readonly change: number;
  readonly at: string;
  readonly by: By;
  /** When it is deleted for good; ISO 8601, UTC. */
  readonly until: string;
};

/**
 * What happened to an article of a collection, the last first.
 * @throws UserError where nothing is known of it there.
 */
export function historyOf(parts: Parts, collection: string, id: string): readonly Step[] {
  const entries = parts.ledger.of(id).filter((entry) => entry.collection === collection);
  const article = known(parts, collection, id);
  if (article === undefined && entries.length === 0) throw missing(id);
  const steps: Step[] = [];
  let version: string | undefined;
  for (const entry of entries) {
    if (steps.length > 0 && entry.was !== undefined && entry.was !== version) steps.push({ kind: 'byHand' });
    const { n, at, by, op, what, kept } = entry;
    steps.push({ kind: 'change', change: n, at, by, op, what, earlier: kept !== undefined });
    version = entry.now;
  }
  if (steps.length > 0 && article !== undefined && article.version !== version) steps.push({ kind: 'byHand' });
  return steps.reverse();
}

/**
 * An article as it was before a change.
 * @throws UserError where that version is not kept.
 */
export async function earlierVersion(parts: Parts, collection: string, id: string, change: number): Promise<Article> {
  const entry = parts.ledger.of(id).find(({ n }) => n === change);
  if (entry === undefined || entry.collection !== collection) throw missing(id);
  const content = entry.kept === undefined ? undefined : await parts.on.read(path.join(parts.roots.data, entry.kept));
  if (content === undefined) throw new Refusal(['versionNotKept']);
  return articleIn(content, sameFormat(entry.file, entry.kept!), collection);
}

/**
 * An article as it was in one of its versions: now, before one of its changes, or as it was removed. Undefined where that
 * version is not kept.
 */
export async function versionOf(
  parts: Parts,
  collection: string,
  id: string,
  version: string,
): Promise<Article | undefined> {
  const now = known(parts, collection, id);
  if (now?.version === version) return now;
  const entry = parts.ledger
    .of(id)
    .findLast(({ was, collection: of }) => of === collection && was === version);
  if (entry === undefined) return undefined;
  const kept = entry.kept ?? (isRemoved(entry) ? removedFile(collection, id, entry.file) : undefined);
  const content = kept === undefined ? undefined : await parts.on.read(path.join(parts.roots.data, kept));
  return content && articleIn(content, entry.kept === undefined ? entry.file : sameFormat(entry.file, entry.kept), collection);
}

/** The removed articles of a collection that can be restored, the last removed first. */
export async function removedOf(parts: Parts, collection: string): Promise<readonly Removed[]> {
  const found: Removed[] = [];
  for (const entry of removals(parts, collection)) {
    const content = await parts.on.read(path.join(parts.roots.data, removedFile(collection, entry.id, entry.file)));
    if (content === undefined) continue;
    const { n, at, by, file } = entry;
    const until = new Date(Date.parse(at) + KEPT_DAYS * 86_400_000).toISOString();
    found.push({ article: await articleIn(content, file, collection), change: n, at, by, until });
  }
  return found.sort((a, b) => b.change - a.change);
}

/** The last changes of those articles of a collection that were removed and are not there again. */
export function removals(parts: Parts, collection: string): readonly Entry[] {
  return parts.ledger.idsOf(collection).flatMap((id) => {
    const last = parts.ledger.of(id).at(-1)!;
    return isRemoved(last) && known(parts, collection, id) === undefined ? [last] : [];
  });
}
