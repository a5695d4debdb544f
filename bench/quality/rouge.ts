// ROUGE (Lin 2004, 'ROUGE: a package for automatic evaluation of summaries'), F1 with precision and recall weighed alike.

/** Lower-case runs of letters and digits; nothing is stemmed or left out. */
export const rougeWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** F1 of the shared runs of `n` words, each counted as often as both have it. */
export function rougeN(summary: readonly string[], reference: readonly string[], n: number): number {
  const left = runs(reference, n);
  let shared = 0;
  const mine = runs(summary, n);
  for (const [run, count] of mine) shared += Math.min(count, left.get(run) ?? 0);
  return f1(shared, Math.max(0, summary.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** F1 of the longest common subsequence, the whole summary taken as one sequence of words. */
export function rougeL(summary: readonly string[], reference: readonly string[]): number {
  let above = new Uint32Array(reference.length + 1);
  for (const word of summary) {
    const row = new Uint32Array(reference.length + 1);
    for (const [j, other] of reference.entries())
      row[j + 1] = word === other ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    above = row;
  }
  return f1(above.at(-1) ?? 0, summary.length, reference.length);
}

function runs(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i += 1) {
    const run = words.slice(i, i + n).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const f1 = (shared: number, one: number, other: number): number =>
  shared === 0 ? 0 : (2 * shared) / (one + other);
