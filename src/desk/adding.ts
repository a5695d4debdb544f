import { hash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import type { By } from '../articles/desk/audit.ts';
import type { CollectionDesk } from '../articles/desk/collectionDesk.ts';
import type { Content } from '../articles/desk/content.ts';
import type { Added, Duplicate, Understood } from './desk.ts';
import type { Read } from './intake.ts';

/** What is stored already of each article of a draft. */
export type Duplicates = readonly (Duplicate | undefined)[];

/** A short name of what is stored already of a draft's articles. */
export function seenOf(duplicates: Duplicates): string {
  const all = duplicates.map((one) =>
    one === undefined ? '' : `${one.kind} ${one.of.id} ${one.of.version}`,
  );
  return hash('sha256', all.join('\n')).slice(0, 8);
}

/** Stores the articles of a draft: new ones, and new versions of those in the same collection. */
export async function store(
  articles: readonly Read[],
  duplicates: Duplicates,
  desk: CollectionDesk,
  by: By,
): Promise<Added> {
  const fresh: Content[] = [];
  const updated: Article[] = [];
  for (const [at, read] of articles.entries()) {
    const duplicate = duplicates[at];
    const content = withoutNotes(read);
    if (duplicate?.kind === 'same') continue;
    if (duplicate?.kind === 'update' && duplicate.of.collection === desk.collection) {
      const { id, version } = updated.findLast((one) => one.id === duplicate.of.id) ?? duplicate.of;
      updated.push(await desk.edit(id, version, content, by));
    } else fresh.push(content);
  }
  return { added: fresh.length === 0 ? [] : await desk.addAll(fresh, by), updated };
}

function withoutNotes(read: Read): Content {
  const { warnings: _, leftOut: __, ...content } = read;
  return content;
}

/** An article of a draft as its editor sees it. A new version of what they may not change is another copy of it. */
export function describe(read: Read, duplicate: Duplicate | undefined, collection: string): Understood {
  const { warnings, ...rest } = read;
  const told = warnings.filter((warning) => !isAnswered(warning, read)).map(({ reason }) => reason);
  if (duplicate === undefined) return { ...rest, warnings: told };
  const isOthers = duplicate.kind === 'update' && duplicate.of.collection !== collection;
  return { ...rest, warnings: told, duplicate: isOthers ? { ...duplicate, kind: 'copy' } : duplicate };
}

/** A warning of something that the editor has given since. */
function isAnswered(warning: { readonly code?: string }, read: Read): boolean {
  if (warning.code === 'noDate') return read.published !== undefined;
  if (warning.code === 'noOutlet') return read.outlet !== undefined;
  if (warning.code === 'outletInferred') return !read.outletInferred;
  return warning.code === 'noHeadline' && !read.headlineMissing;
}
