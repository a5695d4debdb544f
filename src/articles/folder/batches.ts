/** How many files are looked at or read at once: more gains nothing and may run out of open files. */
const WORKERS = 16;

/** Runs `work` over the items, a bounded number at once, and waits for all; the first failure ends it. */
export async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, items.length) }, worker));
}
