import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/core/**/*.test.ts',
      'test/cli/**/*.test.ts',
      'test/evaluation/**/*.test.ts',
      'test/scripts/**/*.test.ts',
    ],
  },
});
