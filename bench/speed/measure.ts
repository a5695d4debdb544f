import path from 'node:path';
import { runChild } from './runChild.ts';

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
export const measure = (engine: string, corpus: string, questionFile: string): Promise<Measured> =>
  runChild(path.join(import.meta.dirname, 'child.ts'), [engine, corpus, questionFile]);
