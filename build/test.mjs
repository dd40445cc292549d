import { runChecks } from './check.mjs';
import { countTests } from './count-tests.mjs';
import { ownArguments } from './own-arguments.mjs';
import { runMain } from './run-main.mjs';
import { runVitest } from './run-vitest.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const WITHOUT_ELECTRON = ['unit', 'contract', 'components'];
/** Each row on a desktop of its own, all at once: most of the time they wait for a program to start or to end. */
const DESKTOPS = [['faults', 'gallery'], ['e2e']];
const WITH_ELECTRON = DESKTOPS.flat();
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

const countTestsOf = async (run) => {
  const { parts } = run;
  return countTests({ parts, ...(await runVitest(run)) });
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
  if (plain.length > 0) counts.push(await countTestsOf({ parts: plain, forVitest }));
  // Tests that start the app need not find out the runtime again.
  const env = { PERCH_ELECTRON: runtime?.executable ?? '' };
  const onDesktop = async (row) => {
    for (const part of row.filter((each) => withWindows.includes(each)))
      counts.push(await countTestsOf({ parts: [part], forVitest, windows: true, env }));
  };
  await Promise.all(DESKTOPS.map(onDesktop));
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
