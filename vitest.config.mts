import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/**
 * Where nothing is isolated, a module is loaded once for all files: a third of the time. What a test changes in one, such
 * as the language, it changes back.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/compile-words.ts'],
    // By default it leaves one for a person who goes on working, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.spec.ts'],
          environment: 'node',
          isolate: false,
          // Properties of whole simulated days take seconds on a slow machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.spec.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'components',
          include: ['tests/components/**/*.spec.ts'],
          environment: 'happy-dom',
          // The editor with its whole catalogue takes seconds on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.spec.ts'],
          environment: 'node',
          // Some rows start the real program.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          environment: 'node',
          fileParallelism: false,
          // Windows, keyring and bus are other people's programs: one of them late once is no fault of ours. The report
          // names each test that was tried again. The fault table is tried once.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
