import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkQueue } from '../../src/discord/workQueue.ts';

/** A queue whose pieces take as long as they are told to. */
function timed() {
  let time = 0;
  const queue = createWorkQueue(() => time);
  const work = (ms: number) => queue.run(async () => void (time += ms));
  return { queue, work };
}

describe('the queue of work', () => {
  it('does one piece after another, in order, and tells results and errors to whoever asked', async () => {
    const { queue } = timed();
    const seen: string[] = [];
    const piece = (name: string) =>
      queue.run(async () => {
        seen.push(`${name} begins`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        return name;
      });
    const failing = queue.run(() => Promise.reject(new Error('no'))).catch(String);
    expect(await Promise.all([piece('a'), piece('b')])).toEqual(['a', 'b']);
    expect(await failing).toBe('Error: no');
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('lets the network have its turn between two pieces', async () => {
    const { queue } = timed();
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    const busy = () =>
      queue.run(async () => {
        const until = performance.now() + 5;
        while (performance.now() < until);
      });
    await Promise.all([busy(), busy(), busy(), busy()]);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(0);
  });

  it('knows nothing before the first piece, and then how long all that waits may take', async () => {
    const { queue, work } = timed();
    expect(queue.wait()).toBe(Infinity);
    await work(30);
    expect(queue.wait()).toBe(30);
    const waiting = [work(30), work(30)];
    expect(queue.wait()).toBe(90);
    await Promise.all(waiting);
    await queue.idle();
    expect(queue.wait()).toBe(30);
  });

  it('expects a slow piece again at once, forgets it slowly, and never expects less than the last or more than the slowest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 }),
        async (times) => {
          const { queue, work } = timed();
          for (const [index, ms] of times.entries()) {
            await work(ms);
            expect(queue.wait()).toBeGreaterThanOrEqual(ms);
            expect(queue.wait()).toBeLessThanOrEqual(Math.max(...times.slice(0, index + 1)));
          }
          for (let n = 0; n < 60; n++) await work(0);
          expect(queue.wait()).toBeLessThan(1);
        },
      ),
      { numRuns: 20 },
    );
  });
});
