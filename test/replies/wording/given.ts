import type { Line } from '../../../src/replies/reply.ts';

/** What is put into fixed words. */
export type Given = {
  readonly n: number;
  readonly m: number;
  readonly names: readonly [string, string, string];
  /** `YYYY-MM-DD` */
  readonly days: readonly [string, string];
};

/** The keys of words that are made with what is put in. */
export type Functions<T> = {
  readonly [K in keyof T as T[K] extends (...given: never[]) => unknown ? K : never]: unknown;
};

/** What is said, by its key; a key of several forms says several things. */
export type Said = Readonly<Record<string, readonly (string | Line)[]>>;
