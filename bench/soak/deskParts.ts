import { z } from 'zod';
import { openDesk, type Desk } from '../../src/articles/desk/desk.ts';
import { openDrafts } from '../../src/articles/desk/drafts.ts';
import { type ArticleFolder, openFolder } from '../../src/articles/folder.ts';
import { lockFolder } from '../../src/files/lock.ts';

/** A desk on two folders, as the program opens it, and what it found damaged. */
export type OpenedDesk = {
  readonly store: ArticleFolder;
  readonly desk: Desk;
  readonly flaws: readonly string[];
  readonly close: () => Promise<void>;
};

export async function openDeskOn(articlesDir: string, dataDir: string, watch = false): Promise<OpenedDesk> {
  const flaws: string[] = [];
  const now = () => new Date();
  const lock = await lockFolder(dataDir);
  const store = await openFolder({ path: articlesDir, samples: 'off', watch });
  const drafts = openDrafts({ dataDir, now, content: z.unknown() });
  const onError = (error: unknown): void => void flaws.push(String(error));
  const desk = await openDesk({ store, lock, now, addsPerDay: Infinity, drafts, onError });
  const close = async (): Promise<void> => {
    await desk.close();
    await store.close();
    await lock.release();
  };
  return { store, desk, flaws, close };
}
