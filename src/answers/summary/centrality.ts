const DAMPING = 0.85;
const ROUNDS = 15;

/**
 * How much each sentence has in common with those that have much in common with others: PageRank over the similarities (TextRank,
 * Mihalcea and Tarau 2004; LexRank, Erkan and Radev 2004), in standard deviations from the mean of the text. `similarities` holds n
 * rows of n, from {@link similarities}.
 */
export function centrality(similarities: Float64Array, n: number): Float64Array {
  const given = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) given[i]! += similarities[i * n + j]!;
  let ranks = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(n).fill((1 - DAMPING) / n);
    for (let i = 0; i < n; i++) {
      if (given[i] === 0) continue;
      const passed = (DAMPING * ranks[i]!) / given[i]!;
      for (let j = 0; j < n; j++) next[j]! += passed * similarities[i * n + j]!;
    }
    ranks = next;
  }
  return standardised(ranks);
}

function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return spread < 1e-12 ? values.map(() => 0) : values.map((value) => (value - mean) / spread);
}
