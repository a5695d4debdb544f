/** How long a stop may take, in milliseconds, before what still runs is cut off; longer once answers may have begun. */
let patience = 500;

/** A signal this soon after another, in milliseconds, is the same wish: npm hands on what the terminal has sent already. */
const SAME_WISH = 1_000;

const stopping = new AbortController();
let stoppedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (stopping.signal.aborted) {
      if (performance.now() - stoppedAt < SAME_WISH) return;
      process.stderr.write('Ended at once; what was being done is left undone.\n');
      process.exit(1);
    }
    stoppedAt = performance.now();
    stopping.abort();
    setTimeout(() => process.exit(0), patience).unref();
  });
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read the answers has gone (`npm start | head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// The parts are loaded only now, so that a signal while they load ends the program as well.
const { start } = await import('./start.ts');
process.exitCode = await start({
  stop: stopping.signal,
  onPatience: (milliseconds) => (patience = milliseconds),
});
