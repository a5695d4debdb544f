import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDeskOn, type OpenedDesk } from './deskParts.ts';
import { isWhole } from './marked.ts';

const CHILD = fileURLToPath(new URL('deskChild.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
/** Every so many rounds the child is killed while it starts, and so perhaps while it settles what the kill before left. */
const KILLED_AT_START = 7;
/** The longest that a child works before it is killed, in milliseconds. */
const LONGEST_WORK = 600;

export type KillResult = {
  readonly rounds: number;
  /** Changes that were acknowledged before a kill. */
  readonly acknowledged: number;
  /** Changes that a kill cut off and that were found made whole. */
  readonly finished: number;
  /** What was lost, halved or left over, one sentence each. */
  readonly wrong: readonly string[];
};

/**
 * Lets a process change articles at random, kills it (SIGKILL) at a random moment, opens the same folders and looks whether every
 * acknowledged change is there whole and nothing half; again and again on the same folders.
 */
export async function killRounds(
  articlesDir: string,
  dataDir: string,
  rounds: number,
  seed: number,
): Promise<KillResult> {
  const known: Known = { articles: new Map(), last: 0 };
  const wrong: string[] = [];
  let acknowledged = 0;
  let finished = 0;
  for (let round = 0; round < rounds; round += 1) {
    const tell = (flaw: string): void => void wrong.push(`round ${round}: ${flaw}`);
    const atStart = round % KILLED_AT_START === KILLED_AT_START - 1;
    const lines = await workAndDie([articlesDir, dataDir, `${seed + round}`], atStart);
    acknowledged += lines.length;
    for (const line of lines) {
      const said = JSON.parse(line) as { change: number; articles: [string, string | null][] };
      for (const [id, version] of said.articles) known.articles.set(id, version);
      known.last = said.change;
    }
    const opened = await openDeskOn(articlesDir, dataDir);
    if (check(opened, known, tell)) finished += 1;
    const left = [articlesDir, dataDir].flatMap(
      (folder) => readdirSync(folder, { recursive: true }) as string[],
    );
    for (const file of left.filter((name) => name.includes('.tmp'))) tell(`${file} is left`);
    await opened.close();
  }
  return { rounds, acknowledged, finished, wrong };
}

/** The whole lines that a child said between `ready` and its end. */
async function workAndDie(args: readonly string[], atStart: boolean): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', TSX, CHILD, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.startsWith('ready\n')) resolve();
    });
    child.on('close', () => resolve());
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  const started = performance.now();
  if (atStart) await Promise.race([ready, wait(Math.random() * 1_500)]);
  else await ready;
  if (!atStart) await wait(Math.random() * LONGEST_WORK);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL')
    throw new Error(`The child ended by itself after ${Math.round(performance.now() - started)} ms: ${err}`);
  return out.split('\n').slice(1, -1);
}

/** What was acknowledged: the version of each article, null where it was removed, and the number of the last change. */
type Known = { readonly articles: Map<string, string | null>; last: number };

/**
 * Compares what is stored with what was acknowledged. A change after the last that was acknowledged may be there, if it is there
 * whole: it is taken over, and true returned.
 */
function check({ store, desk, flaws }: OpenedDesk, known: Known, tell: (flaw: string) => void): boolean {
  const cut = new Set<number>();
  for (const id of new Set([...known.articles.keys(), ...store.articles.keys()])) {
    const article = store.articles.get(id);
    const version = article?.version ?? null;
    const last = ['shared', '111']
      .map((collection) => desk.of(collection).lastChange(id))
      .find((n) => n !== undefined);
    if (article !== undefined && !isWhole(article.body)) tell(`${id} is half`);
    if (article !== undefined && desk.of(article.collection).history(id)[0]?.kind !== 'change')
      tell(`the history of ${id} does not lead to what is stored`);
    if (last === undefined) tell(`nothing is known of ${id}`);
    else if (last > known.last) cut.add(last);
    else if (version !== known.articles.get(id)) tell(`${id} is not as it was acknowledged`);
    known.articles.set(id, version);
  }
  // One change is under way at a time, so a kill cuts off one at most.
  if (cut.size > 1) tell(`${cut.size} changes are there that were not acknowledged`);
  known.last = Math.max(known.last, ...cut);
  for (const flaw of flaws.filter((text) => !text.includes('not written to its end'))) tell(flaw);
  if (store.problems().length > 0) tell(JSON.stringify(store.problems()));
  return cut.size > 0;
}
