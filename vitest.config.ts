import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of whole processes start Node several times, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
