import { functionWords } from './functionWords.ts';

/** How often each word stands in a sentence, scaled to length one; empty where it has function words alone. */
export type WordVector = ReadonlyMap<string, number>;

/**
 * Sentences, given as folded words, as vectors of their words as written: stems bring together what the writer kept apart, and rarity favours what is
 * said once, so both choose worse. In languages without a list of function words, words count less the more sentences hold them.
 */
export function wordVectors(sentences: readonly (readonly string[])[], language: string): WordVector[] {
  const left = functionWords(language);
  const counts = sentences.map((words) => {
    const count = new Map<string, number>();
    for (const word of words) if (!left.has(word)) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const holders = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((count) => {
    if (left.size === 0)
      for (const [word, times] of count)
        count.set(word, times * Math.log(1 + counts.length / holders.get(word)!));
    return toUnitLength(count);
  });
}

function toUnitLength(vector: Map<string, number>): WordVector {
  let squares = 0;
  for (const value of vector.values()) squares += value * value;
  const length = Math.sqrt(squares);
  for (const [word, value] of vector) vector.set(word, value / length);
  return vector;
}

/** The cosines of all pairs, row by row; 0 for a sentence with itself. */
export function similarities(vectors: readonly WordVector[]): Float64Array {
  const n = vectors.length;
  const matrix = new Float64Array(n * n);
  const holders = new Map<string, [number, number][]>();
  for (const [i, vector] of vectors.entries())
    for (const [word, value] of vector) {
      const earlier = holders.get(word);
      if (earlier === undefined) holders.set(word, [[i, value]]);
      else {
        for (const [j, other] of earlier) matrix[i * n + j]! += value * other;
        earlier.push([i, value]);
      }
    }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[j * n + i] = matrix[i * n + j]!;
  return matrix;
}
