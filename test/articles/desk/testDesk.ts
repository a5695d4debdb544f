import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../../src/articles/article.ts';
import type { By } from '../../../src/articles/desk/audit.ts';
import type { Content } from '../../../src/articles/desk/content.ts';
import { type Desk, openDesk } from '../../../src/articles/desk/desk.ts';
import { openDrafts } from '../../../src/articles/desk/drafts.ts';
import { openFolder, type ArticleFolder } from '../../../src/articles/folder.ts';
import { parseMoment } from '../../../src/articles/moment.ts';
import { disk, type Disk } from '../../../src/files/disk.ts';
import { lockFolder } from '../../../src/files/lock.ts';

export const DAY = 86_400_000;
/** A parent for folders where nothing is really killed, so that no disk needs to be waited for. */
export const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
export const ann: By = { kind: 'person', id: '1001' };
export const bob: By = { kind: 'person', id: '1002' };

/** What an editor gives, by default a small article. */
export function content(headline: string, more: Partial<Content> = {}): Content {
  return {
    headline,
    headlineMissing: false,
    outlet: 'Harbour Post',
    outletInferred: false,
    published: parseMoment('2026-05-03')!,
    language: 'en',
    topics: [],
    corrections: [],
    rights: 'full',
    body: `${headline}, the council said on Sunday.`,
    ...more,
  };
}

type Options = { readonly on?: Disk; readonly watch?: boolean; readonly addsPerDay?: number; readonly start?: string };

/** A desk on real folders, with a clock that is set by hand; closed when the test is over. */
export async function openTestDesk(root: string, dataDir: string, options: Options = {}) {
  const { on = disk, watch = false, addsPerDay = 500, start = '2026-05-04T09:00:00Z' } = options;
  let time = Date.parse(start);
  const now = () => new Date(time);
  const errors: string[] = [];
  const changes: Change[] = [];
  const store: ArticleFolder = await openFolder({ path: root, samples: 'auto', watch });
  store.onChange((change) => changes.push(change));
  const lock = await lockFolder(dataDir);
  let closed = false;
  let desk: Desk | undefined;
  const close = async () => {
    if (closed) return;
    closed = true;
    await desk?.close();
    await store.close();
    await lock.release();
  };
  onTestFinished(close);
  const drafts = openDrafts({ dataDir, now, content: z.unknown(), on });
  desk = await openDesk({ store, lock, now, addsPerDay, drafts, onError: (error) => errors.push(String(error)), on });
  return {
    store,
    desk,
    drafts,
    errors,
    changes,
    close,
    /** Lets time pass, in milliseconds. */
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** All files below a folder with their content, by path; the lock left out. */
export async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'lock');
  const read = files.map(async (entry) => {
    const at = path.join(entry.parentPath, entry.name);
    return [path.relative(root, at), await readFile(at, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
