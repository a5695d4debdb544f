import { z } from 'zod';
import { DIFFERENCE } from './differences.ts';

const BY = z.object({ kind: z.enum(['person', 'feed', 'program']), id: z.string().max(100) });

/** Who, or what, changes articles: a person by their Discord id, a feed, or the program itself (`command line`, `sweep`). */
export type By = z.infer<typeof BY>;

const TOUCHED = z.object({
  id: z.string(),
  /** Where the article lies, or lay before it was removed; relative to the articles folder. */
  file: z.string(),
  /** The version before the change and after it; absent where there was no article. */
  was: z.string().optional(),
  now: z.string().optional(),
  /** Where the content before the change is kept, relative to the data folder. */
  kept: z.string().optional(),
  what: z.array(DIFFERENCE),
});

/** What a change did to one article. */
export type Touched = z.infer<typeof TOUCHED>;

const PLACE = z.object({ root: z.enum(['articles', 'data']), file: z.string() });
const STEPS = z.object({
  drops: z.array(PLACE.extend({ sha: z.string() })),
  puts: z.array(PLACE.extend({ over: z.string().optional() })),
});

/** A file of the articles folder or of the data folder, relative to it. */
export type Place = z.infer<typeof PLACE>;

/**
 * How a change is carried out: files that go, by the SHA-256 of their content, and files that are put in place of others
 * (`over`, the SHA-256 of what they replace) or where none is. Each of the latter lies ready as a temporary file.
 */
export type Steps = z.infer<typeof STEPS>;

const OPERATIONS = ['add', 'edit', 'correct', 'remove', 'restore', 'undo', 'purge', 'left', 'joined'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The schema of a line of the audit log. */
export const LINE = z.object({
  n: z.int().positive(),
  at: z.iso.datetime(),
  by: BY,
  op: z.enum(OPERATIONS),
  collection: z.string(),
  articles: z.array(TOUCHED),
  /** Only the last line's are of use: those of the lines before it were carried out. */
  steps: STEPS.optional(),
});

/** One change, as the audit log has it. */
export type Line = z.infer<typeof LINE>;

/** A change of one article. */
export type Entry = Omit<Line, 'articles' | 'steps'> & Touched;

/** What the audit log tells: what happened to each article, and which servers Byline left. */
export type Ledger = {
  /** The number of the last change; 0 where there was none. */
  readonly last: () => number;
  /** What happened to an article, oldest first. */
  readonly of: (id: string) => readonly Entry[];
  /** The ids of the articles of a collection of which something is told. */
  readonly idsOf: (collection: string) => readonly string[];
  /** The collections of which something is told but that they were purged. */
  readonly collections: () => readonly string[];
  /** Servers that Byline left and did not come back to, and when (ISO 8601). */
  readonly left: () => ReadonlyMap<string, string>;
  /** How many articles persons added to a collection on a day (`YYYY-MM-DD`, UTC). */
  readonly addedOn: (day: string, collection: string) => number;
  readonly take: (line: Line) => void;
  /** Forgets everything, and takes these lines. */
  readonly replace: (lines: readonly Line[]) => void;
  /** The lines that stay when an article is purged, or a whole collection: nothing but its id is told of it then. */
  readonly without: (gone: { readonly id: string } | { readonly collection: string }) => readonly Line[];
};

/** See {@link Ledger}. */
export function createLedger(lines: readonly Line[]): Ledger {
  let all: Line[] = [];
  const byId = new Map<string, Entry[]>();
  const left = new Map<string, string>();
  const take = ({ n, at, by, op, collection, articles }: Line): void => {
    const change = { n, at, by, op, collection };
    const line = { ...change, articles };
    all.push(line);
    for (const touched of articles) {
      const entries = byId.get(touched.id);
      if (entries === undefined) byId.set(touched.id, [{ ...change, ...touched }]);
      else entries.push({ ...change, ...touched });
    }
    if (op === 'left') left.set(collection, left.get(collection) ?? at);
    if (op === 'joined' || isWholePurge(line)) left.delete(collection);
  };
  const replace = (lines: readonly Line[]): void => {
    all = [];
    byId.clear();
    left.clear();
    lines.forEach(take);
  };
  replace(lines);
  return {
    last: () => all.at(-1)?.n ?? 0,
    of: (id) => byId.get(id) ?? [],
    idsOf: (collection) =>
      [...byId].filter(([, entries]) => entries.at(-1)?.collection === collection).map(([id]) => id),
    collections: () => [...new Set(all.filter((line) => !isWholePurge(line)).map(({ collection }) => collection))],
    left: () => left,
    addedOn(day, collection) {
      let count = 0;
      for (let at = all.length - 1; at >= 0 && all[at]!.at.slice(0, 10) >= day; at -= 1) {
        const line = all[at]!;
        if (line.op === 'add' && line.by.kind === 'person' && line.collection === collection && line.at.startsWith(day))
          count += line.articles.length;
      }
      return count;
    },
    take,
    replace,
    without(gone) {
      if ('collection' in gone) return all.filter(({ collection }) => collection !== gone.collection);
      return all.flatMap((line) => {
        if (line.op === 'purge' || !line.articles.some(({ id }) => id === gone.id)) return [line];
        const articles = line.articles.filter(({ id }) => id !== gone.id);
        return articles.length === 0 ? [] : [{ ...line, articles }];
      });
    },
  };
}

/** Whether a line tells that a whole collection was purged. */
function isWholePurge({ op, articles }: Line): boolean {
  return op === 'purge' && articles.length === 0;
}
