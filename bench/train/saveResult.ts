import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const RESULTS = path.join(import.meta.dirname, '..', 'RESULTS.md');

/**
 * Puts a text into `bench/RESULTS.md`, between the lines that name its part.
 * @throws Error where the file has no such part.
 */
export function saveResult(part: string, text: string): void {
  const [open, close] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const whole = readFileSync(RESULTS, 'utf8');
  const [from, to] = [whole.indexOf(open), whole.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${RESULTS} has no part ${part}`);
  writeFileSync(RESULTS, `${whole.slice(0, from + open.length)}\n\n${text}\n\n${whole.slice(to)}`);
}
