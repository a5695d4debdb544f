import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** How a program ended and what it wrote. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Running = {
  readonly write: (text: string) => void;
  /** Ends the program's input. */
  readonly end: () => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Closes the reading end of its output. */
  readonly hangUp: () => void;
  /** Resolves once the output (or errors) holds `part`; rejects where the program ends without it. */
  readonly until: (part: string) => Promise<void>;
  /** All that it has written so far, its errors last. */
  readonly written: () => string;
  readonly ended: Promise<Ended>;
};

/** The settings of the machine that runs the tests must not show in them. */
const SETTINGS = new Set([
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'DISCORD_CDN_URL',
  'DISCORD_SERVER_ID',
  'HEALTH_PORT',
  'LIMIT_PER_PERSON',
  'LIMIT_PER_SERVER',
  'ARTICLES_DIR',
  'DATA_DIR',
  'SAMPLES',
  'LOG_LEVEL',
  'NO_COLOR',
  'FORCE_COLOR',
  'TERM',
  'CI',
  'LANG',
  'LC_ALL',
  'LC_MESSAGES',
]);

/** How a script of the project is started: the command and its words. */
export function nodeScript(script: string, ...args: string[]): readonly [string, ...string[]] {
  return [process.execPath, '--import', TSX, `${ROOT}${script}`, ...args];
}

/** Starts a real process in `cwd`, with pipes for its input and output. */
export function startProgram(
  [command, ...args]: readonly [string, ...string[]],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Running {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.has(name)));
  const child = spawn(command, args, { cwd, env: { ...inherited, ...env } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => {
    // The program may end before it has read everything.
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return {
    write: (text) => child.stdin.write(text),
    end: () => child.stdin.end(),
    kill: (signal) => child.kill(signal),
    hangUp: () => child.stdout.destroy(),
    until: (part) =>
      new Promise((resolve, reject) => {
        const look = () => (out + err).includes(part) && resolve();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('close', () => reject(new Error(`It ended without '${part}': ${out}${err}`)));
        look();
      }),
    written: () => out + err,
    ended,
  };
}

/** Runs a program to its end, with `input` on its input. */
export async function runProgram(
  command: readonly [string, ...string[]],
  {
    input = '',
    ...where
  }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string },
): Promise<Ended> {
  const running = startProgram(command, where);
  running.write(input);
  running.end();
  return running.ended;
}
