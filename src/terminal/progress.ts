import type { Progress } from '../articles/store.ts';

const EVERY_MS = 100;

/** One line that tells how far a long work has come. */
export type ProgressLine = { readonly show: (progress: Progress) => void; readonly clear: () => void };

/** A line that updates in place where `output` is a terminal, and says nothing elsewhere. */
export function createProgressLine(
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
  what: string,
): ProgressLine {
  let shownAt: number | undefined;
  return {
    show: ({ done, total }) => {
      const now = Date.now();
      if (output.isTTY !== true || (shownAt !== undefined && now - shownAt < EVERY_MS)) return;
      shownAt = now;
      output.write(`\r\u001b[K${what} … ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
    },
    clear: () => {
      if (shownAt !== undefined) output.write('\r\u001b[K');
      shownAt = undefined;
    },
  };
}
