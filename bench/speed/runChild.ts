import { fork } from 'node:child_process';

/** The heap, in MB, that a process may take: a million passages need more than V8 gives by itself. */
const HEAP = 16_000;

/** Runs a script in a process of its own, and gives the one message that it sends. Rejects with what went wrong there. */
export function runChild<T>(script: string, args: readonly string[]): Promise<T> {
  const child = fork(script, args, {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`, '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const reason = /^\w*Error.*$/mu.exec(complaint)?.[0] ?? `ended with ${signal ?? `code ${code}`}`;
      reject(new Error(reason, { cause: complaint }));
    });
  });
}
