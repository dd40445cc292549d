import { defineConfig } from 'vitest/config';

/**
 * What has to notice a mutant: the tests of the decisions alone. They need neither compiled words nor a server, and
 * take milliseconds, which counts where they run hundreds of times.
 */
export default defineConfig({
  test: { include: ['tests/unit/core/**/*.spec.ts'], environment: 'node' },
});
