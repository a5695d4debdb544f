import { expect, it } from 'vitest';
import { createBacklog } from '../../src/files/backlog.ts';

it('does each thing once, in order, with turns for others in between', async () => {
  const done: string[] = [];
  const backlog = createBacklog((id) => {
    done.push(id);
    const until = performance.now() + 3;
    while (performance.now() < until);
  });
  const ids = Array.from({ length: 12 }, (_, i) => `id ${i}`);
  backlog.add(ids);
  backlog.add(['id 3']);
  expect([done.length, backlog.size(), [...backlog.ids()]]).toEqual([0, 12, ids]);
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  const left: number[] = [];
  await backlog.until(6, (count) => left.push(count));
  expect(done.length).toBeGreaterThanOrEqual(6);
  expect(done.length).toBeLessThan(12);
  await backlog.until(0);
  clearInterval(others);
  expect(done).toEqual(ids);
  expect(turns).toBeGreaterThan(1);
  expect(left).toEqual(left.toSorted((a, b) => b - a));
});

it('goes on with what comes later, and waits for nothing where there is nothing to do', async () => {
  const done: string[] = [];
  const backlog = createBacklog((id) => done.push(id));
  await backlog.until(0);
  backlog.add(['a']);
  await backlog.until(0);
  backlog.add(['a', 'b']);
  await backlog.until(0);
  expect(done).toEqual(['a', 'a', 'b']);
});
