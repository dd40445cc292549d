import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inModules, workDir } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runOnDesktop } from './virtual-desktop.mjs';

/**
 * One run of vitest over some projects. What shows windows runs on a virtual desktop, also for a person with a display.
 * @param {{
 *   parts: string[],
 *   forVitest?: string[],
 *   windows?: boolean,
 *   env?: Record<string, string>,
 *   stdio?: import('node:child_process').StdioOptions,
 * }} run forVitest: more arguments for it
 * @returns {Promise<{ reportFile: string, exitCode: number }>} where its report lies, if it left one
 */
export const runVitest = async ({ parts, forVitest = [], windows = false, env = {}, stdio = 'inherit' }) => {
  const reportFile = join(workDir, 'test', `${parts.join('-')}.json`);
  mkdirSync(join(workDir, 'test'), { recursive: true });
  rmSync(reportFile, { force: true });
  const args = [
    ...[inModules('vitest', 'vitest.mjs'), 'run', ...parts.flatMap((part) => ['--project', part])],
    ...[
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      '--passWithNoTests',
      ...forVitest,
    ],
  ];
  const exitCode =
    windows && process.platform === 'linux'
      ? await runOnDesktop(process.execPath, args, { env, stdio })
      : await runAttached(process.execPath, args, { env: { ...process.env, ...env }, stdio });
  return { reportFile, exitCode };
};
