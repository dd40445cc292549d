/** How the tests of the decisions are themselves tested; started by build/mutation.mjs. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts' },
  coverageAnalysis: 'perTest',
  mutate: ['session', 'polling', 'chat', 'subscription'].map((folder) => `src-main/core/${folder}/**/*.ts`),
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  // A copy of what those tests read, and of nothing else.
  ignorePatterns: [
    '**',
    '!src-main/core/**',
    '!tests/unit/core/**',
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
