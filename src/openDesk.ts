import { type ArticleFolder } from './articles/folder.ts';
import { type Desk as Desks, openDesk as openStorage } from './articles/desk/desk.ts';
import { openDrafts } from './articles/desk/drafts.ts';
import { createDesk, type Editor } from './desk/createDesk.ts';
import type { Desk } from './desk/desk.ts';
import { createIntake } from './desk/createIntake.ts';
import { KEPT } from './desk/kept.ts';
import type { Lock } from './files/lock.ts';

type Opening = {
  readonly store: ArticleFolder;
  readonly lock: Lock;
  readonly dataDir: string;
  /** Articles that may be added by hand to a server's collection in a day. */
  readonly addsPerDay: number;
  /** Hosts with ports that may be fetched although they are not public. */
  readonly fetchAllow: readonly string[];
  readonly onError: (error: unknown) => void;
};

/** Where editors change articles, put together. */
export type OpenedDesk = Pick<Desks, 'markLeft' | 'markJoined' | 'reconcile' | 'sweep'> & {
  readonly of: (editor: Editor) => Desk;
  readonly close: () => Promise<void>;
};

/** Opens the desk on a folder of articles. Throws a `UserError` where it cannot be written, or is none. */
export async function openDesk({
  store,
  lock,
  dataDir,
  addsPerDay,
  fetchAllow,
  onError,
}: Opening): Promise<OpenedDesk> {
  const now = (): Date => new Date();
  const drafts = openDrafts({ dataDir, now, content: KEPT });
  const desks = await openStorage({ store, lock, now, addsPerDay, drafts, onError });
  const { intake, findDuplicate, close } = createIntake({ store, fetchAllow });
  const { markLeft, markJoined, reconcile, sweep } = desks;
  return {
    markLeft,
    markJoined,
    reconcile,
    sweep,
    of: (editor) =>
      createDesk(editor, {
        of: desks.of,
        drafts,
        intake,
        findDuplicate,
        stored: (id) => store.articles.get(id),
      }),
    async close() {
      await desks.close();
      await close();
    },
  };
}
