/** A sentence that may be chosen: its words, what choosing it is worth, and whether it is hard to read without the choice before. */
export type Choice = { readonly words: number; readonly worth: number; readonly leans: boolean };

/** What is left of a leaning sentence's worth where the sentence before is not chosen: enough to halve such cases. */
export const LEANING_ALONE = 0.7;

/**
 * The places of the choices of most worth that together have at most `budget` words, ascending: the knapsack problem, solved exactly
 * in reading order, so that a sentence's worth may depend on whether the one before is chosen. Time and memory grow with choices x budget.
 */
export function select(choices: readonly Choice[], budget: number): number[] {
  const all = choices.reduce((sum, choice) => sum + choice.words, 0);
  const limit = Math.max(0, Math.min(Math.floor(budget), all));
  // Best worth within b words, by whether the last choice is left or taken.
  let left = new Float64Array(limit + 1);
  let taken = new Float64Array(limit + 1).fill(-Infinity);
  const afterTaken: { whenLeft: Uint8Array; whenTaken: Uint8Array }[] = [];
  for (const { words, worth, leans } of choices) {
    const nextLeft = new Float64Array(limit + 1);
    const nextTaken = new Float64Array(limit + 1).fill(-Infinity);
    const whenLeft = new Uint8Array(limit + 1);
    const whenTaken = new Uint8Array(limit + 1);
    const alone = leans ? worth * LEANING_ALONE : worth;
    for (let b = 0; b <= limit; b++) {
      nextLeft[b] = Math.max(left[b]!, taken[b]!);
      if (taken[b]! > left[b]!) whenLeft[b] = 1;
      if (b < words) continue;
      const afterLeft = left[b - words]! + alone;
      const after = taken[b - words]! + worth;
      nextTaken[b] = Math.max(afterLeft, after);
      if (after > afterLeft) whenTaken[b] = 1;
    }
    left = nextLeft;
    taken = nextTaken;
    afterTaken.push({ whenLeft, whenTaken });
  }
  const chosen: number[] = [];
  let isTaken = taken[limit]! > left[limit]!;
  for (let i = choices.length - 1, b = limit; i >= 0; i--) {
    const { whenLeft, whenTaken } = afterTaken[i]!;
    const before = (isTaken ? whenTaken : whenLeft)[b] === 1;
    if (isTaken) {
      chosen.push(i);
      b -= choices[i]!.words;
    }
    isTaken = before;
  }
  return chosen.reverse();
}
