import { fork } from 'node:child_process';
import path from 'node:path';

/** What one engine took at one size. */
export type Measured = {
  readonly readMs: number;
  readonly buildMs: number;
  /** Milliseconds from question to finished answer, half and 99 of 100 questions at most. */
  readonly p50: number;
  readonly p99: number;
  /** V8's heap and the buffers beside it, after garbage collection. */
  readonly heapBytes: number;
  /** The memory of the whole process. */
  readonly rssBytes: number;
  /** Share of questions for which the article that they were made of came first: a sign that the engine does the work. */
  readonly sourceFirst: number;
};

/** Runs one engine in a process of its own. Rejects with what went wrong there. */
export function measure(engine: string, corpus: string, questionFile: string): Promise<Measured> {
  const child = fork(path.join(import.meta.dirname, 'child.ts'), [engine, corpus, questionFile], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Measured));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const reason = /^\w*Error.*$/mu.exec(complaint)?.[0] ?? `ended with ${signal ?? `code ${code}`}`;
      reject(new Error(reason, { cause: complaint }));
    });
  });
}
