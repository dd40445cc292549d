import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from './project-paths.mjs';

const partOf = (file) => relative(projectRoot, file).split(/[\\/]/)[1];

/**
 * Counts what a run of vitest reported, and as failures what its figures alone would hide: a part without tests,
 * a file that could not be loaded, an error outside of any test, no report at all.
 * @param {{ reportFile: string, parts: string[], exitCode: number }} run
 * @returns {{ passed: number, failed: number, skipped: number, remarks: string[] }}
 */
export const countTests = ({ reportFile, parts, exitCode }) => {
  if (!existsSync(reportFile)) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      remarks: [`${parts.join(', ')}: vitest left no report (exit code ${exitCode}).`],
    };
  }
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const remarks = [];
  let { numPassedTests: passed, numFailedTests: failed } = report;
  const fail = (remark) => {
    failed += 1;
    remarks.push(remark);
  };
  for (const file of report.testResults) {
    const hasFailedTest = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !hasFailedTest)
      fail(`${relative(projectRoot, file.name)} could not be run: ${file.message}`);
  }
  for (const part of parts) {
    const tests = report.testResults
      .filter(({ name }) => partOf(name) === part)
      .flatMap((file) => file.assertionResults);
    const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed');
    if (ran.length === 0) fail(`${part}: not one test ran.`);
  }
  if (exitCode !== 0 && failed === 0) fail(`${parts.join(', ')}: an error outside of any test, see above.`);
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests, remarks };
};
