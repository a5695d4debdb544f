import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of whole processes start Node several times, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Such tests wait more than they work, so there is a worker more than cores.
    maxWorkers: availableParallelism() + 1,
  },
});
