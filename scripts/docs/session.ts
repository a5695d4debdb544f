import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cell, plainRow, screenOf } from './screen.ts';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EMPTY_PROMPT = `> ${String.fromCodePoint(27)}[3G`;
const COLOURED_PROMPT = `> ${String.fromCodePoint(27)}[39m${String.fromCodePoint(27)}[3G`;

/** What was typed, and the rows of the reply without blank ones around them. */
export type Exchange = { readonly typed: string; readonly rows: readonly (readonly Cell[])[] };

/**
 * Types lines into the real program in a pseudo-terminal of `columns` (util-linux's `script`), over the samples, and gives what
 * it showed. Rejects where the program ends early.
 */
export async function typeLines(
  lines: readonly string[],
  { columns, colour }: { readonly columns: number; readonly colour: boolean },
): Promise<readonly Exchange[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'byline-docs-'));
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const wishes = colour ? {} : { NO_COLOR: '1' };
  const program = `stty cols ${columns} rows 50; exec '${process.execPath}' --import tsx src/main.ts`;
  const child = spawn('script', ['-qec', program, '/dev/null'], {
    cwd: ROOT,
    env: {
      ...inherited,
      ...wishes,
      TERM: 'xterm-256color',
      DATA_DIR: dataDir,
      SAMPLES: 'on',
      DISCORD_TOKEN: '',
      LC_ALL: 'en_GB.UTF-8',
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  let out = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (const listener of listeners) listener();
  });
  /** Resolves once a prompt stands open behind `from`. */
  const prompted = (from: number) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        const shown = out.slice(from);
        if (!shown.endsWith(EMPTY_PROMPT) && !shown.endsWith(COLOURED_PROMPT)) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      child.on('close', () => reject(new Error(`The program ended: ${out}`)));
      look();
    });

  const exchanges: Exchange[] = [];
  await prompted(0);
  for (const typed of lines) {
    const from = out.length;
    child.stdin.write(`${typed}\r`);
    await prompted(from);
    // The first row holds what was typed, the last one the next prompt.
    const rows = screenOf(out.slice(from)).slice(1, -1);
    exchanges.push({ typed, rows: withoutBlankEnds(rows) });
  }
  child.stdin.write('\u0004');
  await ended;
  rmSync(dataDir, { recursive: true });
  return exchanges;
}

function withoutBlankEnds(rows: readonly (readonly Cell[])[]) {
  const full = (row: readonly Cell[]) => plainRow(row) !== '';
  return rows.slice(rows.findIndex(full), rows.findLastIndex(full) + 1);
}
