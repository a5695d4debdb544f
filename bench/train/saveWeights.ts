import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The trained numbers of the answers. */
export const WEIGHTS_FILE = path.join(import.meta.dirname, '..', '..', 'src', 'answers', 'weights.json');

/** Puts trained parts into the file; the others stay. */
export function saveWeights(parts: Readonly<Record<string, unknown>>): void {
  const before: unknown = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'));
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify({ ...Object(before), ...parts }, undefined, 2)}\n`);
}
