import { createRequire } from 'node:module';
import { inEnglish } from '../../src/refusals.ts';
import path from 'node:path';
import { readCorpus } from './corpus.ts';
import { cutPassages } from './passages.ts';

/** An engine that is ready to be asked. */
export type Ready = {
  /** Milliseconds to read the articles, and to build whatever it searches in. */
  readonly readMs: number;
  readonly buildMs: number;
  /** Answers a question: the id of the article that comes first, undefined for none. */
  readonly ask: (question: string) => string | undefined;
};

/** The results that a peer is asked for: a screenful. */
const LIMIT = 10;

const requirePeer = createRequire(path.join(import.meta.dirname, '..', 'peers', 'package.json'));

/** The engines by the name that stands in the tables; each is started in a process of its own. */
export const ENGINES: Readonly<Record<string, (corpus: string) => Promise<Ready>>> = {
  Byline: async (corpus) => {
    // Loaded only here: in a peer's process Byline's own code would count as that peer's memory.
    const { openNewsroom } = await import('../openNewsroom.ts');
    const started = performance.now();
    const { newsroom, store, readMs } = await openNewsroom(corpus);
    const buildMs = performance.now() - started - readMs;
    const [problem] = store.problems();
    if (problem !== undefined) throw new Error(`an article was not read: ${inEnglish(problem.reason)}`);
    const days = [...store.articles.values()].flatMap(({ published }) => published?.day ?? []);
    const asOf = days.reduce((a, b) => (a > b ? a : b), '2000-01-01');
    const ask = (question: string): string | undefined => {
      const answer = newsroom.ask(question, { asOf });
      return answer.kind === 'notCovered' ? answer.nearest[0]?.id : answer.quotes[0]?.article.id;
    };
    return { readMs, buildMs, ask };
  },

  'FlexSearch, English + suggest': async (corpus) => {
    const { Index, Encoder } = requirePeer('flexsearch') as typeof import('flexsearch');
    const english = requirePeer('flexsearch/lang/en') as Record<string, unknown>;
    const index = new Index({ encoder: new Encoder(english) });
    return overPassages(corpus, {
      add: (number, text) => index.add(number, text),
      search: (question) => index.search(question, { suggest: true, limit: LIMIT }) as number[],
    });
  },

  MiniSearch: async (corpus) => {
    const MiniSearch = requirePeer('minisearch') as new (options: object) => {
      add(document: object): void;
      search(query: string): { id: number }[];
    };
    const index = new MiniSearch({ fields: ['text'] });
    return overPassages(corpus, {
      add: (id, text) => index.add({ id, text }),
      search: (question) =>
        index
          .search(question)
          .slice(0, LIMIT)
          .map(({ id }) => id),
    });
  },

  'SQLite FTS5': async (corpus) => {
    type Statement = { run(...values: unknown[]): void; all(...values: unknown[]): unknown[] };
    const Database = requirePeer('better-sqlite3') as new (file: string) => {
      exec(sql: string): void;
      prepare(sql: string): Statement;
    };
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, content='', tokenize='porter')");
    const insert = database.prepare('INSERT INTO passages(rowid, text) VALUES (?, ?)');
    const select = database.prepare(
      `SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
    );
    database.exec('BEGIN');
    return overPassages(corpus, {
      add: (number, text) => insert.run(number, text),
      built: () => database.exec('COMMIT'),
      search: (question) => {
        const any = (question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ');
        return (select.all(any) as { rowid: number }[]).map(({ rowid }) => rowid);
      },
    });
  },
};

/**
 * A peer over passages, the headline in the first of each article. It holds the passages' text, as anyone must who shows what was
 * found, and hands over the texts it finds.
 */
async function overPassages(
  corpus: string,
  index: { add(number: number, text: string): void; built?(): void; search(question: string): number[] },
): Promise<Ready> {
  const started = performance.now();
  const passages = readCorpus(corpus).flatMap(({ id, title, text }) =>
    cutPassages(text).map((passage, i) => ({
      article: id,
      text: i === 0 && title !== '' ? `${title}\n${passage}` : passage,
    })),
  );
  const read = performance.now();
  for (const [number, { text }] of passages.entries()) index.add(number, text);
  index.built?.();
  const buildMs = performance.now() - read;
  const ask = (question: string): string | undefined =>
    index.search(question).flatMap((number) => passages[number] ?? [])[0]?.article;
  return { readMs: read - started, buildMs, ask };
}
