import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/discord/rateLimit.ts';

describe('a limit of questions a minute', () => {
  it('lets so many through, says how long to wait, and counts nothing while one waits', () => {
    let time = 0;
    const limit = createRateLimit(2, () => time);
    expect([limit.take('ann'), limit.take('ann')]).toEqual([0, 0]);
    time = 10_000;
    expect(limit.take('ann')).toBe(50);
    expect(limit.take('ben')).toBe(0);
    time = 59_999;
    expect(limit.take('ann')).toBe(1);
    time = 60_000;
    expect([limit.take('ann'), limit.take('ann'), limit.take('ann')]).toEqual([0, 0, 60]);
  });

  it('is none where it is 0', () => {
    const limit = createRateLimit(0);
    for (let n = 0; n < 1000; n++) expect(limit.take('ann')).toBe(0);
  });

  it('never lets more through in any minute, and lets through whoever waited as long as was said', () => {
    const steps = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 40_000 }), key: fc.constantFrom('a', 'b') }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (asked, most) => {
        let time = 0;
        const limit = createRateLimit(most, () => time);
        const through: Record<string, number[]> = { a: [], b: [] };
        for (const { wait, key } of asked) {
          time += wait;
          const seconds = limit.take(key);
          time += seconds * 1000;
          expect(seconds === 0 ? 0 : limit.take(key)).toBe(0);
          through[key]?.push(time);
          expect(through[key]?.filter((at) => time - at < 60_000).length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('forgets those who asked long ago, however many they were', () => {
    let time = 0;
    const limit = createRateLimit(1, () => time);
    for (let n = 0; n < 10_001; n++) limit.take(`person ${n}`);
    time = 61_000;
    expect(limit.take('somebody')).toBe(0);
    expect(limit.take('person 1')).toBe(0);
  });
});
