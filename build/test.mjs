import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { countTests } from './count-tests.mjs';
import { ownArguments } from './own-arguments.mjs';
import { inModules, workDir } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';
import { runOnDesktop } from './virtual-desktop.mjs';

const WITHOUT_ELECTRON = ['unit', 'contract', 'components'];
const WITH_ELECTRON = ['faults', 'e2e'];
const PARTS = ['check', ...WITHOUT_ELECTRON, ...WITH_ELECTRON];

const readArguments = () => {
  const args = ownArguments();
  const split = args.indexOf('--');
  const names = split < 0 ? args : args.slice(0, split);
  const unknown = names.find((name) => !PARTS.includes(name));
  if (unknown) {
    throw new PlainError(
      `There is no part "${unknown}". Use: npm test -- [${PARTS.join('|')} ...] [-- arguments for vitest]`,
      { exitCode: 2 },
    );
  }
  return {
    parts: names.length > 0 ? PARTS.filter((part) => names.includes(part)) : PARTS,
    forVitest: split < 0 ? [] : args.slice(split + 1),
  };
};

const countChecks = async () => {
  const results = await runChecks();
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, skipped: 0, remarks: [] };
};

/** One run of vitest over some projects. What shows windows runs on a virtual desktop, also for a person with a display. */
const runVitest = async (parts, forVitest, { windows, env = {} }) => {
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
      ? await runOnDesktop(process.execPath, args, { env })
      : await runAttached(process.execPath, args, { env: { ...process.env, ...env } });
  return countTests({ reportFile, parts, exitCode });
};

const runParts = async ({ parts, forVitest }) => {
  const withWindows = parts.filter((part) => WITH_ELECTRON.includes(part));
  const needsWindows = withWindows.length > 0;
  const needed = ['dependencies'];
  // The checks read what the build writes: the words of the windows.
  if (needsWindows || parts.includes('check')) needed.push('build');
  if (needsWindows) needed.push('runtime');
  if (needsWindows && process.platform === 'linux') needed.push('desktop');
  const { runtime } = await ensureReady({ parts: needed });
  const counts = [];
  if (parts.includes('check')) counts.push(await countChecks());
  const plain = parts.filter((part) => WITHOUT_ELECTRON.includes(part));
  if (plain.length > 0) counts.push(await runVitest(plain, forVitest, { windows: false }));
  // Tests that start the app need not find out the runtime again.
  const env = { PERCH_ELECTRON: runtime?.executable ?? '' };
  if (needsWindows) counts.push(await runVitest(withWindows, forVitest, { windows: true, env }));
  return counts;
};

const sum = (counts, figure) => counts.reduce((total, count) => total + count[figure], 0);

await runMain(async () => {
  const wanted = readArguments();
  const counts = await runParts(wanted).catch((error) => {
    say(error instanceof PlainError ? error.message : error.stack);
    return [{ passed: 0, failed: 1, skipped: 0, remarks: [] }];
  });
  counts.flatMap(({ remarks }) => remarks).forEach((remark) => console.log(remark));
  const skipped = sum(counts, 'skipped');
  if (skipped > 0) console.log(`${skipped} skipped`);
  const failed = sum(counts, 'failed');
  console.log(`${sum(counts, 'passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
