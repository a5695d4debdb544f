import path from 'node:path';
import { UserError } from '../../errors.ts';
import type { Journal } from '../../files/journal.ts';
import { isServer, type Article } from '../article.ts';
import type { By, Entry, Line } from './audit.ts';
import { type Drafts, draftsFolder } from './drafts.ts';
import { articleIn } from './change.ts';
import { KEPT_DAYS, removals } from './history.ts';
import { collectionFolder, removedFile, sameFormat, versionsFolder } from './keeping.ts';
import type { Parts } from './parts.ts';
import { missing, refuseLink } from './present.ts';
import { purge, type Purge } from './purge.ts';
import { purgeRequests } from './purgeRequests.ts';
import { purgedFiles } from './start.ts';

const SWEEP: By = { kind: 'program', id: 'sweep' };
const REQUEST: By = { kind: 'program', id: 'command line' };
const ID = /^[a-z0-9-]{1,40}$/u;

/** What deletes for good. */
export type Purging = {
  /** Deletes an article, of any collection; see `Desk.purge`. */
  readonly purge: (id: string, by?: By) => Promise<string | undefined>;
  /** Deletes everything of a server. */
  readonly purgeServer: (server: string) => Promise<void>;
  /** Purges what other processes asked for. */
  readonly obeyRequests: (onError: (error: unknown) => void) => Promise<void>;
  /** Deletes the articles that were removed long enough ago. */
  readonly sweep: () => Promise<void>;
};

/** See {@link Purging}. */
export function createPurging(
  parts: Parts,
  journal: Journal<Line>,
  drafts: Pick<Drafts<unknown>, 'holding'>,
): Purging {
  const { store, roots, on, ledger, turns, now, transactions } = parts;

  const run = async (what: Omit<Purge, 'line'>, by: By, collection: string): Promise<void> => {
    transactions.refuseIfBroken();
    const articles = 'id' in what.gone ? [{ id: what.gone.id, file: '', what: [] }] : [];
    const line: Line = { n: ledger.last() + 1, at: now().toISOString(), by, op: 'purge', collection, articles };
    const files = purgedFiles({ ...what, line }, store);
    await purge({ ...what, line }, { roots, on, journal, ledger });
    await store.adopt(files);
  };

  const entriesOf = (id: string): readonly Entry[] => (ID.test(id) ? ledger.of(id) : []);
  /** Where earlier versions and a removed article are kept. */
  const keptOf = (id: string): string[] =>
    entriesOf(id).flatMap(({ collection, file }) => [
      versionsFolder(collection, id),
      removedFile(collection, id, file),
    ]);
  /** The drafts that have text of the article as it is, or was at any time. */
  const draftsOf = async (id: string, article: Article | undefined): Promise<string[]> => {
    const texts = article === undefined ? [] : [article];
    for (const { collection, file, kept } of entriesOf(id))
      for (const one of [removedFile(collection, id, file), ...(kept === undefined ? [] : [kept])]) {
        const content = await on.read(path.join(roots.data, one));
        if (content !== undefined) texts.push(...(await readableIn(content, sameFormat(file, one), collection)));
      }
    const found = new Set<string>();
    for (const text of texts) for (const draft of await drafts.holding(text)) found.add(draft);
    return [...found];
  };

  const purgeArticle = async (id: string, by: By): Promise<string | undefined> => {
    const article = store.articles.get(id);
    const last = ledger.of(id).at(-1);
    if (article === undefined && (last === undefined || last.op === 'purge')) throw missing(id);
    if (article !== undefined) {
      await refuseLink(path.join(roots.articles, article.file), article.file);
      await store.catchUp(article.file);
    }
    const inLines = article?.line !== undefined;
    const file = article === undefined ? [] : [article.file];
    const collection = article?.collection ?? last!.collection;
    const data = [...new Set([...keptOf(id), ...(await draftsOf(id, article))])];
    await run({ gone: { id }, articles: inLines ? [] : file, data, lines: inLines ? file : [] }, by, collection);
    return store.articles.get(id)?.file;
  };

  return {
    purge: (id, by = REQUEST) => turns.take(() => purgeArticle(id, by)),
    purgeServer: (server) =>
      turns.take(async () => {
        if (!isServer(server) || !/^\d{1,20}$/u.test(server)) throw new UserError(`There is no server '${server}'.`);
        const data = [collectionFolder(server), draftsFolder(server)];
        await run({ gone: { collection: server }, articles: [`servers/${server}`], data, lines: [] }, SWEEP, server);
      }),
    async obeyRequests(onError) {
      for (const { id, file } of await purgeRequests(roots.data, on)) {
        await turns.take(() => purgeArticle(id, REQUEST)).catch(onError);
        await on.remove(file);
        await on.syncFolder(path.dirname(file));
      }
    },
    async sweep() {
      const until = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const due = ledger.collections().flatMap((collection) => removals(parts, collection)).filter(({ at }) => at <= until);
      for (const { id, collection } of due)
        await turns.take(async () => {
          const last = ledger.of(id).at(-1);
          // It may have been restored since; and an article that came back by hand is not what was removed.
          if (last === undefined || last.now !== undefined || last.at > until || store.articles.has(id)) return;
          await run({ gone: { id }, articles: [], data: [...new Set(keptOf(id))], lines: [] }, SWEEP, collection);
        });
    },
  };
}

/** The article of a kept content; none where it cannot be read. */
async function readableIn(content: Uint8Array, file: string, collection: string): Promise<readonly Article[]> {
  return articleIn(content, file, collection).then(
    (article) => [article],
    () => [],
  );
}
