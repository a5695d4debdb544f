import { isServer } from '../article.ts';
import type { By } from './audit.ts';
import { KEPT_DAYS } from './history.ts';
import type { Parts } from './parts.ts';
import type { Purging } from './purging.ts';

const DISCORD: By = { kind: 'program', id: 'discord' };

/** Notes which servers Byline left, and deletes what is due by that; see `Desk`. */
export type Servers = {
  readonly markLeft: (server: string) => Promise<void>;
  readonly markJoined: (server: string) => Promise<void>;
  readonly reconcile: (servers: Iterable<string>) => Promise<void>;
  /** Purges the servers that were left long enough ago; returns them. */
  readonly sweep: () => Promise<readonly string[]>;
};

/** The collections of servers that Byline left are kept for a while; see `Desk`. */
export function createServers(
  { store, ledger, transactions, turns, now }: Parts,
  purging: Purging,
): Servers {
  const note = (op: 'left' | 'joined', server: string): Promise<void> =>
    turns.take(async () => {
      if (ledger.left().has(server) === (op === 'left')) return;
      await transactions.run(() => ({ by: DISCORD, op, collection: server, articles: [], puts: [], drops: [], check: () => {} }));
    });
  const markLeft = (server: string): Promise<void> => note('left', server);
  const markJoined = (server: string): Promise<void> => note('joined', server);
  return {
    markLeft,
    markJoined,
    async reconcile(servers) {
      const present = new Set(servers);
      const stored = [...store.articles.values()].map(({ collection }) => collection);
      for (const server of new Set([...stored, ...ledger.collections()].filter(isServer)))
        await (present.has(server) ? markJoined(server) : markLeft(server));
    },
    async sweep() {
      const until = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const due = [...ledger.left()].filter(([, at]) => at <= until).map(([server]) => server);
      for (const server of due) await purging.purgeServer(server);
      return due;
    },
  };
}
