import { defineConfig } from 'vitest/config';

/**
 * What has to notice a mutant: the tests of the decisions, and those of the desk that tells history. They need neither
 * compiled words nor a server, and take milliseconds, which counts where they run hundreds of times.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/core/**/*.spec.ts', 'tests/unit/services/history-desk.spec.ts'],
    // It counts where chance led in so many tries, and must not be hasty.
    exclude: ['tests/unit/core/boards/board-schema.spec.ts'],
    setupFiles: ['tests/support/hasty-properties.ts'],
    environment: 'node',
    // Where every branch is counted, an answer of many rows takes its time.
    testTimeout: 60_000,
  },
});
