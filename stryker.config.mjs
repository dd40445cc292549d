/** How the tests of the decisions are themselves tested; started by build/mutation.mjs. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  mutate: ['session', 'polling', 'chat', 'subscription', 'boards', 'history', 'privacy'].map(
    (folder) => `src-main/core/${folder}/**/*.ts`,
  ),
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  // A copy of what those tests read, and of nothing else.
  ignorePatterns: [
    '**',
    '!src-main/core/**',
    '!src-main/services/{history-desk,ports,state-store}.ts',
    '!src-main/adapters/memory-history.ts',
    '!tests/unit/core/**',
    '!tests/unit/services/history-desk.spec.ts',
    '!tests/support/**',
    '!tests/samples/**',
    '!package.json',
    '!tsconfig.json',
    '!vitest.mutation.config.mts',
  ],
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
