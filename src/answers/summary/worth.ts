import weights from './weights.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import { centrality } from './centrality.ts';
import { similarities, wordVectors } from './vectors.ts';

/** What tells whether a part of a sentence belongs in a summary: its centrality, and how near the start it stands (1, 1/2, 1/3 ...). */
export type Signals = { readonly centrality: number; readonly lead: number };

/** A candidate with the signals of each part, and whether an earlier one says all of it in nearly the same words. */
export type Weighed<C extends Candidate = Candidate> = {
  readonly candidate: C;
  readonly signals: readonly Signals[];
  readonly repeated: boolean;
};

/** From this cosine on, a part without a figure of its own repeats another. */
const REPEATED = 0.9;

/** Compares the candidates of one body, or of several on one topic in one language, with each other. */
export function weigh<C extends Candidate>(list: readonly C[], language: string): Weighed<C>[] {
  const parts = list.flatMap((candidate, of) =>
    candidate.parts.map(({ text, folded }) => ({ text, folded, of })),
  );
  const matrix = similarities(
    wordVectors(
      parts.map(({ folded }) => folded),
      language,
    ),
  );
  const central = centrality(matrix, parts.length);
  const texts = new Set<string>();
  const weighed = list.map((candidate) => ({ candidate, signals: [] as Signals[], repeated: true }));
  for (const [i, { text, of }] of parts.entries()) {
    const entry = weighed[of]!;
    entry.signals.push({ centrality: central[i]!, lead: 1 / (1 + entry.candidate.at) });
    if (!texts.has(text) && !repeats(matrix, parts, i)) entry.repeated = false;
    texts.add(text);
  }
  return weighed;
}

function repeats(
  matrix: Float64Array,
  parts: readonly { readonly of: number; readonly folded: readonly string[] }[],
  i: number,
): boolean {
  const { of, folded } = parts[i]!;
  for (let j = 0; j < i; j++) {
    if (matrix[i * parts.length + j]! < REPEATED || parts[j]!.of === of) continue;
    if (folded.every((word) => !/\p{N}/u.test(word) || parts[j]!.folded.includes(word))) return true;
  }
  return false;
}

/** What each signal says for a sentence, in log odds. */
export type Weights = { readonly centrality: number; readonly lead: number; readonly constant: number };

/** Trained on extractive summaries of two fifths of an article by bench/train/summaryWeights.ts. */
export const TRAINED: Weights = weights;

/** The chance that a part belongs in such a summary: logistic regression. */
export const chance = ({ centrality, lead }: Signals, weights: Weights): number =>
  1 / (1 + Math.exp(-(weights.centrality * centrality + weights.lead * lead + weights.constant)));
