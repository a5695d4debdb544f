import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../log.ts';

/** How many typed lines are kept, and the longest of them in UTF-16 units. */
export const KEPT_LINES = 500;
const LONGEST_LINE = 2_000;

/** The lines typed at a prompt before. */
export type History = {
  /** Newest first, as node:readline wants them. */
  readonly lines: readonly string[];
  readonly add: (line: string) => void;
};

/**
 * The history kept in `file`, one line each, oldest first; only its owner may read it. Lines are appended one by one, so that
 * two prompts can share it. Where it cannot be written, the history lasts as long as the program, and the log says why.
 */
export function openHistory(file: string, log: Log): History {
  const told = (error: unknown) =>
    log.info(`The history is not kept in ${file}: ${error instanceof Error ? error.message : String(error)}`);
  let kept = true;
  let stored: string[] = [];
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '', { flag: 'a', mode: 0o600 });
    stored = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    if (stored.length > 2 * KEPT_LINES) {
      stored = stored.slice(-KEPT_LINES);
      writeFileSync(file, stored.map((line) => `${line}\n`).join(''));
    }
  } catch (error) {
    kept = false;
    told(error);
  }
  return {
    lines: stored.slice(-KEPT_LINES).reverse(),
    add: (line) => {
      if (!kept || line.trim() === '' || line.length > LONGEST_LINE) return;
      try {
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      } catch (error) {
        kept = false;
        told(error);
      }
    },
  };
}
