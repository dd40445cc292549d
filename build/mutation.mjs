import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import stryker from '../stryker.config.mjs';
import { mutationPage, mutationTable } from './mutation-page.mjs';
import { readMutationReport } from './mutation-report.mjs';
import { ownArguments } from './own-arguments.mjs';
import { inModules, projectRoot } from './project-paths.mjs';
import { runAttached } from './run-attached.mjs';
import { runMain } from './run-main.mjs';
import { PlainError, say } from './say.mjs';
import { ensureReady } from './setup.mjs';

const PAGE = join('docs', 'mutation.md');
const REPORT = join(projectRoot, stryker.jsonReporter.fileName);

/** `src-main/core/chat/**` is called `chat`. */
const folderOf = (pattern) => pattern.split('/')[2];
const FOLDERS = stryker.mutate.map(folderOf);

const readArguments = () => {
  try {
    const { only } = parseArgs({ args: ownArguments(), options: { only: { type: 'string' } } }).values;
    if (only === undefined || FOLDERS.includes(only)) return { only };
  } catch {
    // The sentence below says more than what was thrown.
  }
  throw new PlainError(`Use: npm run mutation  or  npm run mutation -- --only ${FOLDERS.join('|')}`, {
    exitCode: 2,
  });
};

const runStryker = async (patterns) => {
  // A report of an earlier run must not pass for one of this run, and a copy left by one that was ended takes room.
  [REPORT, join(projectRoot, stryker.tempDirName)].forEach((path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const cli = inModules('@stryker-mutator', 'core', 'bin', 'stryker.js');
  const exitCode = await runAttached(process.execPath, [cli, 'run', '--mutate', patterns.join(',')], {
    stdio: ['inherit', 2, 'inherit'],
  });
  if (!existsSync(REPORT)) throw new PlainError(`Stryker left no report (exit code ${exitCode}).`);
  return exitCode;
};

await runMain(async () => {
  const { only } = readArguments();
  await ensureReady({ parts: ['dependencies'] });
  const exitCode = await runStryker(
    stryker.mutate.filter((pattern) => only === undefined || folderOf(pattern) === only),
  );
  const report = readMutationReport(REPORT);
  for (const { file, line, mutator, replacement, isReached } of report.survivors) {
    console.log(`${file}:${line} ${mutator} ${isReached ? 'survived' : 'was not reached'}: ${replacement}`);
  }
  console.log(`\n${mutationTable(report.folders)}`);
  if (only === undefined) {
    writeFileSync(join(projectRoot, PAGE), mutationPage(report, stryker.thresholds.break));
    say(`\nWritten: ${PAGE}`);
  }
  return exitCode;
});
