/** How long work may hold up everything else, in milliseconds. */
const SLICE = 8;

/**
 * Returns a function to await between small steps of long work: it lets others have their turn as soon as a slice of time
 * is over. So steps can use synchronous calls, which for small files take a tenth of the time of asynchronous ones.
 */
export function createPace(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
