import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { TODAY } from './articles.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TSX = import.meta.resolve('tsx');
const PROBE = new URL('memoryProbe.ts', import.meta.url).href;

const memory = z.object({ heapBytes: z.number(), rssBytes: z.number() });

/** Memory in bytes: V8's heap with the buffers beside it, after garbage collection, and the whole process. */
export type Memory = z.output<typeof memory>;

/** The program as a process of its own. */
export type Program = {
  /** Seconds from its start to its being ready. */
  readonly readyAfter: number;
  readonly memory: () => Promise<Memory>;
  /** All that it has written. */
  readonly said: () => string;
  /** Asks it to end; resolves with its exit code. */
  readonly stop: () => Promise<number | null>;
};

/** Starts the program in `cwd` and waits until it is ready in Discord. Rejects where it ends before. */
export async function openProgram(cwd: string, env: Readonly<Record<string, string>>): Promise<Program> {
  const started = performance.now();
  const { DISCORD_SERVER_ID: _, LOG_LEVEL: __, HEALTH_PORT: ___, ...inherited } = process.env;
  const child = fork(join(ROOT, 'src', 'main.ts'), ['--as-of', TODAY], {
    cwd,
    env: { ...inherited, ARTICLES_DIR: 'articles', DATA_DIR: 'data', SAMPLES: 'auto', ...env },
    execArgv: ['--expose-gc', '--import', TSX, '--import', PROBE],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const log = collect(child);
  await Promise.race([
    ready(log),
    ended.then((code) => Promise.reject(new Error(`The program ended with ${code}: ${log.text()}`))),
  ]);
  return {
    readyAfter: (performance.now() - started) / 1000,
    memory: async () => {
      const answer = once(child, 'message');
      child.send('memory');
      return memory.parse((await answer)[0]);
    },
    said: log.text,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Readers may ask before all articles are read: what is measured begins when they are. */
async function ready(log: ReturnType<typeof collect>): Promise<void> {
  await log.until('Ready in Discord');
  if (log.text().includes('while readers may ask')) await log.until('All articles ready');
}

/** What a process writes, the newest of it. */
function collect(child: ChildProcess) {
  const KEPT = 100_000;
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (more: string) => {
      text = (text + more).slice(-KEPT);
      for (const listener of listeners) listener();
    });
  return {
    text: () => text,
    until: (part: string) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (!text.includes(part)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
  };
}
