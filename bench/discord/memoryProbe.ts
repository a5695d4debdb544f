// Loaded into the program before its own code (`--import`): it tells its memory to whoever started it, when asked.
import { setTimeout as after } from 'node:timers/promises';

const ROUNDS = 4;

process.on('message', () => {
  void tell();
});
// The channel alone keeps no program alive.
process.channel?.unref();

async function tell(): Promise<void> {
  for (let i = 0; i < ROUNDS; i += 1) {
    globalThis.gc?.();
    await after(50);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ heapBytes: heapUsed + external, rssBytes: rss });
}
