import { existsSync, readFileSync } from 'node:fs';

const NOT_MEASURED = { requests: null, recoveryMs: null, sent: null, told: null, toldTwice: null };

const firstLines = (text) => text.split('\n').slice(0, 12).join('\n');

const asRow = ({ title, status, failureMessages, meta }) => {
  const figures = { ...NOT_MEASURED, ...meta?.fault };
  return {
    name: title,
    outcome: status === 'passed' ? 'held' : 'not held',
    requests: figures.requests,
    recoveryMs: figures.recoveryMs === null ? null : Math.round(figures.recoveryMs),
    sent: figures.sent,
    told: figures.told,
    toldTwice: figures.toldTwice,
    reason: status === 'failed' ? firstLines(failureMessages.join('\n')) : `It was not run: ${status}.`,
  };
};

/**
 * The rows of the fault table, as the tests of `tests/faults` left them in vitest's report. A row that failed before it
 * had figures has none; whatever did not pass has not held, also what was skipped.
 * @param {string} reportFile
 * @param {string} only rows whose name contains this
 */
export const readFaultRows = (reportFile, only) => {
  if (!existsSync(reportFile)) return [];
  return JSON.parse(readFileSync(reportFile, 'utf8'))
    .testResults.flatMap((file) => file.assertionResults)
    .filter(({ title }) => title.includes(only))
    .map(asRow);
};
